export async function calendarDue(..._rest: readonly unknown[]): Promise<'done'> {
  return 'done';
}
