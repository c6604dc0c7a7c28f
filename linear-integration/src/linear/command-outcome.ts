import {
  type Agreement,
  type CommandOutcome,
  commandAnswer,
  complaintText,
  escapeMarkdown,
  type IssueEvent,
  type IssueState,
  isOpen,
  type LocalDate,
  openAsks,
  type PersonId,
  peopleFrom,
  policiesAt,
  type Reader,
  readComment,
  TimeZone,
  timeZoneAt,
} from '@async-norms/core';
import type { DecisionFiled } from '../decisions/file-decision';
import type { Command } from './command';
import { fileComment } from './decision-sources';
import { decisionTemplate } from './decision-template';
import type { LinearSide } from './linear-side';
import { namesOf } from './reader-of';
import { sayLinear } from './texts/say-linear';
import { exemptionCodes, whatIsOpen } from './what-is-open';
import { dateSaid, pauseSaid } from './when';
import type { LinearView } from './workspace-view';

/** A comment that gives us an order. */
export interface CommandComment {
  readonly id: string;
  readonly body: string;
  readonly issueId: string;
  readonly parentId: string | null;
  readonly by: PersonId;
  readonly at: Date;
}

/** What a command comes to: events on the issue, and the answer to whoever gave it. */
interface Ran {
  readonly events: readonly IssueEvent[];
  readonly answer: string;
}

/** All that a command is read with. */
export interface CommandContext {
  readonly side: LinearSide;
  readonly workspaceId: string;
  readonly command: Command;
  readonly comment: CommandComment;
  readonly view: LinearView;
  readonly agreement: Agreement;
  readonly state: IssueState;
  readonly reader: Reader;
}

/** What each command comes to. Nothing is written here but a record that is filed. */
export const OUTCOME_OF: Readonly<Record<Command['name'], (context: CommandContext) => Promise<Ran> | Ran>> = {
  promise(context) {
    const { command, comment, agreement } = context;
    const said = dateSaid(command.rest, comment.by, agreement, comment.at);
    if (said.kind === 'not-understood') return notUnderstood(context, ['/promise thursday', '/promise 2026-12-24']);
    if (said.kind === 'past-day') return pastDay(context, said.on);
    if (said.at <= comment.at) return answered(context, { outcome: 'pastDate', at: said.at });
    if (!isOpen(context.state)) return nothingCleared(context);
    return answered(context, { outcome: 'promised', until: said.at }, [
      { kind: 'promised', ...eventBase(context), until: said.at },
    ]);
  },

  snooze(context) {
    const { command, comment, agreement } = context;
    const said = pauseSaid(command.rest, comment.by, agreement, comment.at);
    if (said.kind === 'not-understood') return notUnderstood(context, ['/snooze 3d', '/snooze monday', '/snooze off']);
    if (said.kind === 'past-day') return pastDay(context, said.on);
    if (said.at < comment.at) return answered(context, { outcome: 'pastDate', at: said.at });
    return answered(context, { outcome: 'snoozed', until: said.at }, [
      { kind: 'snoozed', ...eventBase(context), until: said.at },
    ]);
  },

  'not-me'(context) {
    const { command, comment, agreement, state } = context;
    const turns = openAsks(state, agreement).map(({ whose }) => whose);
    const asked = turns.flatMap((whose) => (whose.of === 'people' ? whose.people : []));
    if (asked.length === 0) return nothingCleared(context);
    if (!asked.includes(comment.by)) return answered(context, { outcome: 'notYours', whose: [...new Set(asked)] });
    const to = namedIn(context).filter((person) => person !== comment.by);
    if (command.rest !== '' && to.length === 0) return notUnderstood(context, ['/not-me @ada', '/not-me']);
    return answered(context, to.length === 0 ? { outcome: 'handedBack' } : { outcome: 'handedOver', to }, [
      { kind: 'handed-over', ...eventBase(context), to },
    ]);
  },

  exempt(context) {
    const { command, agreement, state, side, reader } = context;
    const now = side.clock();
    const issue = state.key;
    // An exemption is from a rule: kept where none asks, it would hold for one that is agreed on later.
    if (policiesAt(state, agreement, now).length === 0)
      return nothingCleared(context, sayLinear(reader, 'exempt.notAsked', { issue }));
    const codes = exemptionCodes(state, agreement, now);
    if (codes.length === 0) return { events: [], answer: sayLinear(reader, 'exempt.noReasons', { issue }) };
    const given = command.rest.split(/\s+/)[0] ?? '';
    const code = codes.find((known) => known === given.toLowerCase());
    if (code === undefined) return answered(context, { outcome: 'noSuchCode', code: given, codes });
    return answered(context, { outcome: 'exempted', code }, [{ kind: 'exempted', ...eventBase(context), code }]);
  },

  update(context) {
    const { command, comment, view, reader } = context;
    if (command.rest === '') return { events: [], answer: sayLinear(reader, 'update.how') };
    const reading = view.read(command.rest, comment.by, comment.at);
    const kind = reading.updateKind ?? 'progress';
    const base = eventBase(context);
    return answered(context, { outcome: 'updated', kind }, [
      { kind: 'commented', ...base, reading: { ...reading, updateKind: kind }, inReplyToId: comment.parentId },
      { kind: 'update-posted', ...base, updateKind: kind },
    ]);
  },

  async decision(context) {
    const { side, workspaceId, comment, view, reader } = context;
    const filed = await fileComment(
      side,
      workspaceId,
      comment.issueId,
      { id: comment.id, body: comment.body, createdAt: comment.at, user: { id: comment.by } },
      view,
    );
    return { events: [], answer: filed === null ? decisionTemplate(reader) : filedText(filed, reader) };
  },
};

/** What became of a record, for whoever wrote it. */
function filedText(filed: DecisionFiled, reader: Reader): string {
  if (filed.outcome === 'refused') return filed.problems.map(({ path, problem }) => `${path}: ${problem}`).join('\n');
  const { id: number, title } = filed.decision.record;
  const missing = filed.complaints.filter(({ level }) => level === 'missing');
  const said = { number, title: escapeMarkdown(title) };
  if (missing.length === 0) return sayLinear(reader, 'decision.filed', said);
  return [
    sayLinear(reader, 'decision.incomplete', said),
    ...missing.map((complaint) => `- ${complaintText(complaint, reader)}`),
  ].join('\n');
}

function answered(
  { state, reader, view, agreement, comment }: CommandContext,
  outcome: CommandOutcome,
  events: readonly IssueEvent[] = [],
): Ran {
  const nameOf = namesOf(view.people, agreement, comment.at);
  return { events, answer: escapeMarkdown(commandAnswer(state.key, outcome, nameOf, reader)) };
}

/** An order that clears nothing here: why, where there is a reason, and what is open all the same. */
function nothingCleared(context: CommandContext, why: string | null = null): Ran {
  const { side, state, agreement, view, comment, reader } = context;
  const nameOf = namesOf(view.people, agreement, comment.at);
  const open = whatIsOpen(state, agreement, side.clock(), nameOf, reader);
  const said = [why, open].filter((part) => part !== null);
  return said.length === 0 ? answered(context, { outcome: 'nothingOpen' }) : { events: [], answer: said.join(' ') };
}

function notUnderstood(context: CommandContext, examples: readonly string[]): Ran {
  const { name, rest } = context.command;
  return answered(context, { outcome: 'notUnderstood', words: `/${name} ${rest}`.trim(), examples });
}

/** A day has no hour that we would have to make up. */
function pastDay({ reader }: CommandContext, on: LocalDate): Ran {
  return { events: [], answer: sayLinear(reader, 'past.day', { on }) };
}

/** The people whom a command names, by mention or by name. */
function namedIn({ command, comment, view, agreement }: CommandContext): readonly PersonId[] {
  const named = peopleFrom(
    view.people
      .filter(({ isBot, isActive }) => isActive && !isBot)
      .map(({ id, displayName, profileUrl }) => ({ id, name: displayName, displayName, profileUrl })),
  );
  const { reading } = readComment(`${command.rest} can you take this over?`, {
    markup: 'markdown',
    speaker: comment.by,
    people: named,
    at: comment.at,
    timeZone: TimeZone.parse(timeZoneAt(agreement.clockOf(comment.by), comment.at)),
    language: 'en',
  });
  return [...new Set(reading.asks.flatMap(({ of }) => of))];
}

function eventBase({ comment }: CommandContext) {
  return { at: comment.at, by: { kind: 'person', id: comment.by }, id: `comment:${comment.id}` } as const;
}
