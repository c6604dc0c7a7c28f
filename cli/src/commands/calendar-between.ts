export async function calendarBetween(..._rest: readonly unknown[]): Promise<'done'> {
  return 'done';
}
