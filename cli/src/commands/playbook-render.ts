export async function playbookRender(..._rest: readonly unknown[]): Promise<'done'> {
  return 'done';
}
