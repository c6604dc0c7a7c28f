export async function decisionsCheck(..._rest: readonly unknown[]): Promise<'done'> {
  return 'done';
}
