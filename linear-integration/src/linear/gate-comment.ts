import {
  type Agreement,
  complaintText,
  type DecisionPolicy,
  escapeMarkdown,
  exemptionMeaning,
  type Reader,
  recordComplaints,
  say,
} from '@async-norms/core';
import type { FiledDecision } from '../store/decision-store';
import type { Person } from '../store/person-store';
import { mentionOf } from './nudge-comment';
import { namesOf, readerOf, teamReader } from './reader-of';
import { sayLinear } from './texts/say-linear';

/** What the gate tells whoever closed an issue. */
export interface GateWords {
  readonly issueKey: string;
  readonly norms: readonly string[];
  readonly closedBy: string | null;
  /** The name of the state that it was moved back to. */
  readonly revertedTo: string | null;
  /** Records of the issue that do not say enough yet. */
  readonly records: readonly FiledDecision[];
}

/** Why the gate speaks, what lets the issue rest, and what was done: as a comment. */
export function gateComment(
  { issueKey, norms, closedBy, revertedTo, records }: GateWords,
  agreement: Agreement,
  people: readonly Person[],
  now: Date,
): string {
  const reader = closedBy === null ? teamReader(agreement, now) : readerOf(closedBy, agreement, now);
  const told = people.find(({ id }) => id === closedBy);
  const nameOf = namesOf(people, agreement, now);
  const mark = '\ue000';
  const policies = agreement.playbookAt(now).decisions.filter(({ id }) => norms.includes(id));
  const record = records.at(-1);
  const key = record === undefined ? 'gate.asked' : 'gate.incomplete';
  const lines = [
    ...norms.map((norm) => sayLinear(reader, key, { name: mark, issue: issueKey, norm })),
    ...(record === undefined
      ? []
      : recordComplaints(record.record)
          .filter(({ level }) => level === 'missing')
          .map((complaint) => complaintText(complaint, reader))),
    ...(revertedTo === null ? [] : [sayLinear(reader, 'gate.reverted', { state: revertedTo })]),
  ];
  const choices = [
    sayLinear(reader, 'gate.how'),
    ...policies.slice(0, 1).flatMap((policy) => reasonsText(policy, reader)),
  ];
  const name = { profileUrl: told?.profileUrl ?? null, name: closedBy === null ? '' : nameOf(closedBy) };
  return [...lines.map(escapeMarkdown), ...choices].join('\n\n').replaceAll(mark, mentionOf(name));
}

/** The reasons that will do without a record, and what each means; none where the policy names none. */
function reasonsText({ exemptions }: DecisionPolicy, reader: Reader): readonly string[] {
  if (exemptions.length === 0) return [];
  const reasons = exemptions.map(({ code, meaning }) =>
    say(reader, 'gate.reason', { code, meaning: exemptionMeaning(reader, code, meaning) }),
  );
  return [escapeMarkdown(sayLinear(reader, 'gate.reasons', { reasons }))];
}
