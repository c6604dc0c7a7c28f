import { asWritten, diffPlaybooks, type HoursChange, type NormChange, type PlaybookDiff } from '@async-norms/core';
import { readPlaybookFile } from '../input/playbook';
import type { Outcome } from '../outcome';
import { printable } from '../terminal/printable';
import type { Terminal } from '../terminal/terminal';

interface Options {
  readonly json?: boolean;
  readonly failOnFindings?: boolean;
}

/** Prints what changes from one playbook to the next, and for whom. */
export async function playbookDiff(
  before: string,
  after: string,
  options: Options,
  terminal: Terminal,
): Promise<Outcome> {
  const [old, now] = [await readPlaybookFile(before), await readPlaybookFile(after)];
  const diff = diffPlaybooks(old.playbook, now.playbook);
  const isSame = diff.norms.length + diff.hours.length + diff.settings.length === 0;
  if (options.json) terminal.print(JSON.stringify(diff));
  else terminal.print(isSame ? 'They say the same.' : diffText(diff, terminal));
  return options.failOnFindings && !isSame ? 'findings' : 'done';
}

function diffText({ norms, hours, settings }: PlaybookDiff, terminal: Terminal): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Norms, for everyone on the team', norms.flatMap((change) => normLines(change, terminal))],
    ['Hours', hours.flatMap((change) => hoursLines(change, terminal))],
    ['Settings', settings.map((field) => `  ${fieldLine(field, terminal)}`)],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${terminal.style.bold(title)}\n${lines.join('\n')}`)
    .join('\n\n');
}

function normLines(change: NormChange, terminal: Terminal): readonly string[] {
  const name = `${change.list}.${change.id}`;
  if (change.change === 'added') return [`  ${terminal.style.good('+')} ${name}: ${normText(change.after)}`];
  if (change.change === 'removed') return [`  ${terminal.style.warn('-')} ${name}`];
  const effect = { stricter: ', asks more', looser: ', asks less', other: '' }[change.effect];
  return [`  ~ ${name}${effect}`, ...change.fields.map((field) => `      ${fieldLine(field, terminal)}`)];
}

/** A norm as people write it, on one line and without the name that stands before it: `ask: question, within: 2 working days`. */
function normText({ id: _, ...norm }: object & { readonly id: string }): string {
  const written = Object.entries(asWritten(norm) as Record<string, unknown>);
  const said = written.filter(([, value]) => JSON.stringify(value) !== '{}');
  return printable(
    said
      .map(([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.map(shown).join(', ')}]` : shown(value)}`)
      .join(', '),
  );
}

function hoursLines(
  { person, change, fields, affects, affectsOthers }: HoursChange,
  terminal: Terminal,
): readonly string[] {
  const whose = person === null ? "the team's hours" : printable(person);
  const people = [...affects.map(printable), ...(affectsOthers ? ['everyone outside the roster'] : [])];
  const forWhom = people.length === 0 ? 'nobody works at other times' : `for ${people.join(', ')}`;
  return [`  ${MARKS[change]} ${whose} (${forWhom})`, ...fields.map((field) => `      ${fieldLine(field, terminal)}`)];
}

const MARKS = { added: '+', removed: '-', changed: '~' } as const;

function fieldLine(
  { path, before, after }: { readonly path: string; readonly before: unknown; readonly after: unknown },
  { glyphs }: Terminal,
): string {
  return printable(`${path}: ${shown(before)} ${glyphs.arrow} ${shown(after)}`);
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
}
