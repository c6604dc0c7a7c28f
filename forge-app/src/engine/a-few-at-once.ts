const AT_ONCE = 5;

/** Does work for each thing, a few at the same time: within what Jira and storage take of one site at once. */
export async function aFewAtOnce<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < things.length; i += AT_ONCE) await Promise.all(things.slice(i, i + AT_ONCE).map(work));
}
