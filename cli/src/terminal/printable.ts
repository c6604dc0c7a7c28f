// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text from outside, safe on a terminal and on one line: control characters and changes of writing direction are
 * taken out, line ends and tabs become spaces.
 *
 * Without this a title in a history could move the cursor, or show one thing and mean another.
 */
export function printable(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(CONTROL, '');
}
