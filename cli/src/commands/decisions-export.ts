export async function decisionsExport(..._rest: readonly unknown[]): Promise<'done'> {
  return 'done';
}
