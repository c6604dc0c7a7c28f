export async function playbookDiff(..._rest: readonly unknown[]): Promise<'done'> {
  return 'done';
}
