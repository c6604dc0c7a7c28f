import {
  type CannotTell,
  cannotTellSentence,
  type HistoryFacts,
  type HistoryKind,
  problemLine,
  type UnjudgedNorm,
} from '@async-norms/core';
import { printable } from '../terminal/printable';
import type { Terminal } from '../terminal/terminal';
import { count, counted } from '../terminal/words';

/** What was read; what it leaves open is said beside it. */
type ReadFacts = Omit<HistoryFacts, 'cannotTell'>;

const KINDS: Readonly<Record<HistoryKind, string>> = {
  'jira-rest': 'Jira REST',
  'jira-csv': 'Jira CSV',
  'linear-csv': 'Linear CSV',
  'linear-graphql': 'Linear GraphQL',
};

/** How many unreadable places are named; the count tells the rest. */
const MOST_NAMED = 5;

/** What was read, on one line: `29,057 issues, 104,730 comments, 0 changes, 6,011 people (Jira REST)`. */
export function historyLine({ kind, issues, comments, changes, people }: ReadFacts): string {
  const parts = [
    counted(issues, 'issue'),
    counted(comments, 'comment'),
    counted(changes, 'change'),
    counted(people, 'person', 'people'),
  ];
  return `${parts.join(', ')} (${KINDS[kind]})`;
}

/** What could not be read and what the history leaves open, a line each; empty where there is nothing to say. */
export function openQuestions(
  { unreadable, unreadables, duplicates }: ReadFacts,
  cannotTell: readonly CannotTell[],
  { style, glyphs }: Terminal,
): readonly string[] {
  const unread =
    unreadable === 0
      ? []
      : [
          style.warn(
            `${counted(unreadable, 'place')} could not be read and ${unreadable === 1 ? 'was' : 'were'} left out:`,
          ),
        ];
  const named = unreadables.slice(0, MOST_NAMED).map((problem) => `  ${printable(problemLine(problem))}`);
  const more = unreadable > MOST_NAMED ? [`  and ${count(unreadable - MOST_NAMED)} more`] : [];
  const twice = duplicates === 0 ? [] : [`${counted(duplicates, 'issue')} came more than once; the newer copy counts.`];
  const open = cannotTell.map((one) => `${glyphs.bullet} ${printable(cannotTellSentence(one))}`);
  return [
    ...unread,
    ...named,
    ...more,
    ...twice,
    ...(open.length === 0 ? [] : ['What this history can not tell:', ...open]),
  ];
}

/** The norms that a history can't judge, a line each with what it lacks; empty text where all are judged. */
export function unjudgedText(notJudged: readonly UnjudgedNorm[]): string {
  return notJudged
    .map(({ norm, because }) => `${norm}: ${cannotTellSentence({ code: because, count: null, detail: null })}`)
    .join('\n');
}
