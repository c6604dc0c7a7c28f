export async function decisionsSearch(..._rest: readonly unknown[]): Promise<'done'> {
  return 'done';
}
