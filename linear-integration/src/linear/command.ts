/** What can be said to us in a comment. */
export const COMMANDS = ['decision', 'update', 'promise', 'snooze', 'not-me', 'exempt'] as const;
type CommandName = (typeof COMMANDS)[number];

/** An order in a comment: its name, and what follows it as it was written. */
export interface Command {
  readonly name: CommandName;
  readonly rest: string;
}

const COMMAND = new RegExp(`^\\s*(?:\\\\)?/(${COMMANDS.join('|')})(?=\\s|$)`, 'i');

/**
 * The order that a comment gives; `null` for any other comment. It has to be the first word, so that nobody gives one by
 * quoting or by talking about it. Linear's editor may put a backslash in front of the slash.
 */
export function commandIn(body: string): Command | null {
  const found = COMMAND.exec(body);
  if (found === null) return null;
  return { name: found[1]!.toLowerCase() as CommandName, rest: body.slice(found[0].length).trim() };
}

/** Whether a comment gives us an order. */
export function isCommand(body: string): boolean {
  return COMMAND.test(body);
}
