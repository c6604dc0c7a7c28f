import { stateOf } from '../../../core/src/issue/issue-state';
import type { IssueEvent } from '../../../core/src/issue/timeline';
import { obligationsOf } from '../../../core/src/norm/obligations';
import type { LeftInPeace } from '../../../core/src/nudge/left-in-peace';
import type { Nudge } from '../../../core/src/nudge/nudge';
import { type NudgePlan, planNudges } from '../../../core/src/nudge/plan';
import { SaidLog } from '../../../core/src/nudge/said';
import { agreementOf } from '../../../core/src/playbook/agreement';
import { Playbook } from '../../../core/src/playbook/schema';
import { at } from '../../support/at';
import { did, issueFacts, says } from '../../support/issues';
import { saidNow } from './office';

/** What a page is made from: a playbook, issues with what happened on them, and the instants at which somebody looks. */
export interface PageInput {
  readonly story: string;
  /** The zone in which the page shows instants that are nobody's in particular. */
  readonly zone: string;
  readonly playbook: unknown;
  readonly issues: readonly { readonly id: string; readonly key: string; readonly events: readonly WrittenEvent[] }[];
  readonly looks: readonly string[];
}

interface WrittenEvent {
  readonly kind: IssueEvent['kind'];
  readonly by: string;
  readonly at: string;
  readonly [key: string]: unknown;
}

/** A page that a person can read: at each look, who is told what, or why not. What is said at one look is known at the next. */
export function planPage(name: string, { story, zone, playbook: written, issues, looks }: PageInput): string {
  const playbook = Playbook.parse(written);
  const agreement = agreementOf([{ effectiveAt: null, playbook }], () => null);
  const zoneOf = (person: string | null) => playbook.workingTime.people[person ?? '']?.timeZone ?? zone;
  const timelines = issues.map(({ id, key, events }) => ({
    issueId: id,
    events: events.map((event) => read(event, key)),
  }));
  const said = new SaidLog();
  const sections = looks.map((text) => {
    const now = at(text);
    const states = timelines.map((timeline) => stateOf(timeline, now)).filter((state) => state !== null);
    const obligations = states.flatMap((state) => obligationsOf(state, agreement, now));
    const plan = planNudges({ now, agreement, obligations, said, issueIds: states.map(({ issueId }) => issueId) });
    const section = sectionOf(plan, zone, zoneOf, new Map(states.map(({ issueId, key }) => [issueId, key])));
    for (const { key, issueId } of plan.resolutions) said.resolve(key, issueId);
    for (const { nudges, on } of plan.digests) for (const nudge of nudges) said.add(saidNow(nudge, on, now));
    return section;
  });
  return [`# ${name}`, story, ...sections].join('\n\n').concat('\n');
}

function sectionOf(
  plan: NudgePlan,
  zone: string,
  zoneOf: (person: string | null) => string,
  keys: ReadonlyMap<string, string>,
): string {
  const told = plan.digests.flatMap(({ nudges, more }) =>
    nudges.map((nudge, i) => {
      const rest = i === nudges.length - 1 && more > 0 ? ` *and ${more} more*` : '';
      return [nudge.person, nudge.issueKey, `${factsOf(nudge, zoneOf(nudge.person))}${rest}`, ''];
    }),
  );
  const inPeace = plan.leftInPeace.map((line) => [whoOf(line), line.issueKey, '', reasonOf(line, zoneOf(line.person))]);
  const marked = plan.resolutions.map(({ person, issueId, why }) => [
    person,
    keys.get(issueId)!,
    '',
    `message marked: ${why}`,
  ]);
  const rows = [['who', 'about', 'what is said', 'or why not'], ...told, ...inPeace, ...marked];
  const next = plan.nextAt === null ? 'when something happens' : shown(plan.nextAt, zone);
  return [`## ${shown(plan.now, zone)} ${cityOf(zone)}`, tableOf(rows), `Look again: ${next}`].join('\n\n');
}

function factsOf(nudge: Nudge, zone: string): string {
  const { step, normId, waiting, whose, sinceAt, dueAt, minutesLate, escalation, clears } = nudge;
  const who = whose.of === 'people' ? whose.people.join(' or ') : `the ${whose.of}`;
  return [
    `**${step}**, ${normId}`,
    step === 'facilitator' ? `it is the turn of ${who}` : null,
    waiting === null ? null : `${waiting} waits`,
    `since ${shown(sinceAt, zone)}`,
    dueAt === null ? null : `due ${shown(dueAt, zone)}`,
    minutesLate === null ? null : `late ${Math.round(minutesLate)} working minutes`,
    escalation === null
      ? null
      : `else ${escalation.facilitator} is asked, not before ${shown(escalation.notBeforeAt, zone)}`,
    `clears: ${[...new Set(clears.map(({ action, by }) => `${action} (${by})`))].join(', ')}`,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function whoOf({ person, as }: LeftInPeace): string {
  return person === null ? '–' : as === 'facilitator' ? `${person} (facilitator)` : person;
}

function reasonOf({ reason, until }: LeftInPeace, zone: string): string {
  return until === null ? reason : `${reason} until ${shown(until, zone)}`;
}

function shown(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)!.value;
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('hour')}:${part('minute')}`;
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replace('_', ' ');
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head!), `|${head!.map(() => '---').join('|')}|`, ...body.map(line)].join('\n');
}

function read({ kind, by, at: when, ...parts }: WrittenEvent, key: string): IssueEvent {
  const rest: Record<string, unknown> = { ...parts };
  if (kind === 'created') rest.facts = issueFacts({ key, ...(parts.facts as object) });
  if (typeof parts.until === 'string') rest.until = at(parts.until);
  if (parts.reading !== undefined) {
    const { promisedUntil, ...reading } = parts.reading as { readonly promisedUntil?: string };
    rest.reading = says({ ...reading, promisedUntil: promisedUntil === undefined ? null : at(promisedUntil) });
  }
  return did(kind, by, when, rest as Parameters<typeof did>[3]);
}
