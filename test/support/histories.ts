import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TimeZone } from '../../core/src/calendar/zoned-time';
import type { History } from '../../core/src/history/history';
import { type ReadHistory, type ReadHistoryOptions, readHistory } from '../../core/src/history/read-history';
import type { IssueEvent, Timeline, TrackerPerson } from '../../core/src/issue/timeline';

/** Some texts or bytes as a history comes in. */
export async function* pieces(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

/** Reads a text as a history; in pieces of `size` bytes where that is given. */
export async function read(text: string, options: ReadHistoryOptions = {}, size = 0): Promise<ReadHistory> {
  const bytes = new TextEncoder().encode(text);
  const cut =
    size === 0
      ? [bytes]
      : Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  return readHistory(pieces(...cut), options);
}

/** Reads a text that is a history. */
export async function historyOf(text: string, options: ReadHistoryOptions = {}): Promise<History> {
  const reading = await read(text, options);
  if (reading.outcome === 'refused') throw new Error(`refused: ${JSON.stringify(reading.problems)}`);
  return reading.history;
}

export function fixture(path: string): string {
  return readFileSync(join(__dirname, '../fixtures', path), 'utf8');
}

/** Jira REST issues, one a line. */
export function lines(...issues: readonly unknown[]): string {
  return issues.map((issue) => JSON.stringify(issue)).join('\n');
}

/** The timeline of an issue by its key at creation. */
export function timelineOf({ timelines }: History, key: string): Timeline {
  const found = timelines.find(({ events }) => events[0]?.kind === 'created' && events[0].facts.key === key);
  if (found === undefined) throw new Error(`timelineOf: no issue ${key}`);
  return found;
}

/** An event as one line a person can check: when (in a zone), who, what. */
export function eventLine(event: IssueEvent): string {
  const who =
    event.by.kind === 'person' || event.by.kind === 'bot'
      ? `${event.by.kind === 'bot' ? 'bot ' : ''}${event.by.id}`
      : event.by.kind;
  return `${event.at.toISOString().slice(0, 16).replace('T', ' ')} ${who} ${whatOf(event)}`;
}

function whatOf(event: IssueEvent): string {
  switch (event.kind) {
    case 'created': {
      const { type, priority, labels, status, statusCategory, assignee } = event.facts;
      return `created ${type ?? '-'} ${priority ?? '-'} [${labels}] ${status ?? '-'}/${statusCategory} ${assignee ?? 'unassigned'}`;
    }
    case 'commented': {
      const asks = event.reading?.asks.map(({ kind, of }) => ` ${kind} of ${of}`) ?? [];
      return `commented${event.reading === null ? ' (text unknown)' : asks}`;
    }
    case 'status-changed':
      return `to ${event.status}/${event.category}`;
    case 'assigned':
      return `assigned ${event.to ?? 'nobody'}`;
    case 'labelled':
      return `labelled [${event.labels}]`;
    case 'edited':
      return `edited${event.type === undefined ? '' : ` type ${event.type}`}${event.priority === undefined ? '' : ` priority ${event.priority}`}`;
    case 'moved':
      return `moved to ${event.key}`;
    default:
      return event.kind;
  }
}

/** A history of timelines made by hand, whose people work in the zones given. */
export function aHistory(
  timelines: readonly Timeline[],
  zones: Readonly<Record<string, string>> = {},
  facts: Partial<History['facts']> = {},
): History {
  const events = timelines.flatMap((timeline) => timeline.events).map(({ at }) => at.getTime());
  const people = Object.entries(zones).map(([id, timeZone]): [string, TrackerPerson] => [
    id,
    { id, displayName: id, timeZone, isActive: true, isBot: false },
  ]);
  return {
    timelines,
    people: new Map(people),
    facts: {
      kind: 'jira-rest',
      issues: timelines.length,
      comments: timelines.flatMap((timeline) => timeline.events).filter(({ kind }) => kind === 'commented').length,
      changes: 0,
      people: people.length,
      from: events.length === 0 ? null : new Date(Math.min(...events)),
      to: events.length === 0 ? null : new Date(Math.max(...events)),
      unreadable: 0,
      unreadables: [],
      duplicates: 0,
      cannotTell: [],
      ...facts,
    },
  };
}

export const BERLIN = 'Europe/Berlin' as TimeZone;
