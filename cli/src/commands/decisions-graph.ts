export async function decisionsGraph(..._rest: readonly unknown[]): Promise<'done'> {
  return 'done';
}
