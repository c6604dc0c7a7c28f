export async function playbookCheck(..._rest: readonly unknown[]): Promise<'done'> {
  return 'done';
}
