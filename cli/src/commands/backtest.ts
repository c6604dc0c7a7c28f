export async function backtest(..._rest: readonly unknown[]): Promise<'done'> {
  return 'done';
}
