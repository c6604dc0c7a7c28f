export async function playbookInit(..._rest: readonly unknown[]): Promise<'done'> {
  return 'done';
}
