/** One line for each run: what it was and counts by outcome. No text of people, no account, no secret. */
export function logLine(what: string, facts: Readonly<Record<string, string | number | boolean | null>>): void {
  console.log(JSON.stringify({ what, ...facts }));
}
