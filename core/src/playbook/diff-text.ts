import type { PersonId } from '../issue/timeline';
import { escapeMarkdown } from '../text/html';
import type { Reader } from '../text/reader';
import { say } from '../text/say';
import { diffPlaybooks, type PlaybookDiff } from './diff';
import { codeSpan } from './render/markdown';
import { sentencesOf } from './render/sections';
import type { Sentence } from './render/sentence';
import type { Playbook } from './schema';

/** One rule that reads differently, and for whom. */
export interface RuleChange {
  readonly rule: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** What the rule said; `null` where there was none. */
  readonly before: string | null;
  /** What it says now; `null` where there is none any more. */
  readonly after: string | null;
  /** For whom, as a sentence. */
  readonly whom: string;
  /** Whether it asks for more or less, where that can be said. */
  readonly effect: string | null;
}

/** How a change of an agreement is put into words. */
export interface DiffTextOptions {
  /** BCP 47. */
  readonly locale: string;
}

/**
 * What changes from one agreement to another, rule by rule in the words of the agreement, and for whom.
 *
 * Empty exactly when both say the same. In the order of the new agreement; what no longer holds comes last.
 */
export function ruleChanges(before: Playbook, after: Playbook, { locale }: DiffTextOptions): readonly RuleChange[] {
  const reader = readerOf(locale, after);
  const diff = diffPlaybooks(before, after);
  const [old, now] = [sentencesOf(before, reader), sentencesOf(after, reader)];
  const pairs = [...listPairs(old, now), ...rulePairs(old, now)];
  const order = [...new Set([...now, ...old].map(({ rule }) => rule))];
  return pairs
    .sort((a, b) => order.indexOf(ruleOf(a).rule) - order.indexOf(ruleOf(b).rule))
    .map((pair) => changeOf(reader, pair, diff, { before, after }));
}

/** The same as Markdown: a list of rules under a title, and that nothing asked before is judged anew. */
export function diffText(before: Playbook, after: Playbook, options: DiffTextOptions): string {
  const reader = readerOf(options.locale, after);
  const changes = ruleChanges(before, after, options);
  const title = `# ${escapeMarkdown(say(reader, 'diff.title', { team: after.team }))}`;
  if (changes.length === 0) return `${title}\n\n${escapeMarkdown(say(reader, 'diff.same'))}\n`;
  const blocks = changes.map(({ rule, change, before: old, after: now, whom, effect }) => {
    const lines = [
      ...(old === null ? [] : [say(reader, 'diff.before', { text: old })]),
      ...(now === null ? [] : [say(reader, 'diff.after', { text: now })]),
      ...(effect === null ? [whom] : [say(reader, 'sentences', { before: effect, after: whom })]),
    ];
    const heading = `## ${escapeMarkdown(say(reader, `diff.${change}`))} ${codeSpan(rule)}`;
    return `${heading}\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')}`;
  });
  return `${[title, ...blocks, escapeMarkdown(say(reader, 'diff.notBack'))].join('\n\n')}\n`;
}

interface Pair {
  readonly before: Sentence | null;
  readonly after: Sentence | null;
}

/** Lists whose entries have no name: an entry is the same where it reads the same, wherever it stands. */
const LISTS = ['waivers', 'notes', 'sharing.inTheOpen', 'sharing.notShared'];

function listPairs(old: readonly Sentence[], now: readonly Sentence[]): readonly Pair[] {
  return LISTS.flatMap((list): Pair[] => {
    const [before, after] = [old, now].map((all) => all.filter(({ rule }) => isEntry(rule, list))) as [
      Sentence[],
      Sentence[],
    ];
    const left = [...after];
    const gone = before.filter(({ text }) => {
      const index = left.findIndex((sentence) => sentence.text === text);
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
    const moved = gone.length === 0 && left.length === 0 && before.some(({ text }, i) => after[i]?.text !== text);
    if (moved)
      return before.flatMap((one, i) => (after[i]!.text === one.text ? [] : [{ before: one, after: after[i]! }]));
    return [...gone.map((one) => ({ before: one, after: null })), ...left.map((one) => ({ before: null, after: one }))];
  });
}

function isEntry(rule: string, list: string): boolean {
  return rule === list || rule.startsWith(`${list}.`);
}

function rulePairs(old: readonly Sentence[], now: readonly Sentence[]): readonly Pair[] {
  const named = (all: readonly Sentence[]) =>
    new Map(all.filter(({ rule }) => !LISTS.some((list) => isEntry(rule, list))).map((one) => [one.rule, one]));
  const [before, after] = [named(old), named(now)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((rule) => ({ before: before.get(rule) ?? null, after: after.get(rule) ?? null }))
    .filter((pair) => pair.before?.text !== pair.after?.text);
}

/** Both agreements: who left the roster is named in the old one alone. */
interface Both {
  readonly before: Playbook;
  readonly after: Playbook;
}

function changeOf(reader: Reader, pair: Pair, diff: PlaybookDiff, both: Both): RuleChange {
  const { rule, path } = ruleOf(pair);
  const change = pair.before === null ? 'added' : pair.after === null ? 'removed' : 'changed';
  const norm = diff.norms.find(({ list, id }) => list === path[0] && id === path[1] && path.length === 2);
  const effect = norm?.change === 'changed' && norm.effect !== 'other' ? norm.effect : null;
  return {
    rule,
    change,
    before: pair.before?.text ?? null,
    after: pair.after?.text ?? null,
    whom: whomText(reader, pair, both),
    effect: effect === null ? null : say(reader, `diff.${effect}`),
  };
}

function whomText(reader: Reader, pair: Pair, { before, after }: Both): string {
  const { path, values } = ruleOf(pair);
  const nameOf = (person: PersonId) =>
    after.workingTime.people[person]?.name ?? before.workingTime.people[person]?.name ?? person;
  if (path[0] === 'workingTime' && path[1] === 'people')
    return say(reader, 'diff.people', { people: [nameOf(path[2]!)] });
  if (path[0] === 'workingTime') return say(reader, 'diff.teamHours');
  const { person } = values as { readonly person?: PersonId };
  return path[0] === 'waivers' && person !== undefined
    ? say(reader, 'diff.people', { people: [nameOf(person)] })
    : say(reader, 'diff.everyone');
}

function ruleOf({ before, after }: Pair): Sentence {
  return (after ?? before)!;
}

function readerOf(locale: string, { workingTime }: Playbook): Reader {
  return { locale, timeZone: workingTime.default.timeZone };
}
