export async function decisionsImport(..._rest: readonly unknown[]): Promise<'done'> {
  return 'done';
}
