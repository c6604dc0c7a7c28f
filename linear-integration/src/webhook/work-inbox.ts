import { type IssueEvent, LocalDate, nextDueAt, stateOf, TimeZone } from '@async-norms/core';
import type { Agreements } from '../engine/agreements';
import { commentReader } from '../engine/read-as';
import type { ClaimedEvent, Inbox } from '../store/inbox';
import type { IssueStore } from '../store/issue-store';
import type { WorkspaceLedger } from '../store/nudge-ledger';
import type { PersonStore } from '../store/person-store';
import { type IssueNews, issueNewsOf } from './event-to-issue';
import { type LinearEvent, LinearEvent as LinearEventSchema } from './linear-event';

/** What working on the inbox needs. */
export interface InboxWork {
  readonly inbox: Inbox;
  readonly issues: IssueStore;
  readonly people: PersonStore;
  readonly agreements: Agreements;
  readonly ledgerOf: (workspaceId: string) => WorkspaceLedger;
  readonly appUserIdOf: (workspaceId: string) => Promise<string | null>;
  /** Fetches an issue that no event has told us of yet; `null` where we may not see it. */
  readonly fetchIssue: (workspaceId: string, issueId: string) => Promise<IssueNews | null>;
  /** Everything else that an event may set off: the gate, commands, cards, people, a revoked token. */
  readonly onEvent: (workspaceId: string, event: LinearEvent) => Promise<void>;
  readonly clock: () => Date;
  readonly log: (what: string, facts: Readonly<Record<string, string | number>>) => void;
}

const CLAIMED_AT_ONCE = 20;
const LEASE_MS = 60_000;
const MOST_ATTEMPTS = 8;

/**
 * Works on what is waiting, one event a lane at a time, until nothing is free. A failure is tried again later, ever more
 * patiently; after the last try the event is kept with its reason, and its lane goes on.
 *
 * @returns how many events were worked on
 */
export async function workInbox(work: InboxWork): Promise<number> {
  const claimed = await work.inbox.claim(work.clock(), CLAIMED_AT_ONCE, LEASE_MS);
  for (const event of claimed) {
    try {
      await workOn(event, work);
      await work.inbox.done(event, work.clock());
    } catch (error) {
      const reason = (error as Error).message;
      work.log('event not worked on', { seq: event.seq, attempts: event.attempts, reason });
      if (event.attempts >= MOST_ATTEMPTS) await work.inbox.giveUp(event, reason, work.clock());
      else await work.inbox.failed(event, new Date(work.clock().getTime() + 1_000 * 2 ** event.attempts));
    }
  }
  return claimed.length;
}

async function workOn(claimed: ClaimedEvent, work: InboxWork): Promise<void> {
  const event = LinearEventSchema.parse(JSON.parse(claimed.body));
  const { workspaceId } = claimed;
  const people = await work.people.all(workspaceId);
  const bots = new Set(people.filter(({ isBot }) => isBot).map(({ id }) => id));
  const news = issueNewsOf(event, {
    appUserId: await work.appUserIdOf(workspaceId),
    isBot: (userId) => bots.has(userId),
    read: commentReader(people, TimeZone.parse('UTC')),
  });
  if (news !== null) await record(workspaceId, news, work);
  await work.onEvent(workspaceId, event);
}

/** Puts news of an issue into the store and works out when to look at it again. */
export async function record(
  workspaceId: string,
  news: IssueNews,
  {
    issues,
    agreements,
    ledgerOf,
    fetchIssue,
    clock,
  }: Pick<InboxWork, 'issues' | 'agreements' | 'ledgerOf' | 'fetchIssue' | 'clock'>,
): Promise<void> {
  const known = (await issues.eventsOf(workspaceId, [news.issueId])).get(news.issueId) ?? [];
  const beginning = known.some(({ kind }) => kind === 'created')
    ? []
    : await beginningOf(workspaceId, news, fetchIssue);
  if (beginning === null) return; // not ours to see
  const now = clock();
  await issues.append(
    workspaceId,
    { issueId: news.issueId, ...news.shown },
    [...beginning, ...news.events],
    async (events) => {
      const state = stateOf({ issueId: news.issueId, events });
      if (state === null) return { nextDueAt: null, category: 'new', issueKey: news.issueId };
      const agreement = await agreements.of(workspaceId);
      const said = await ledgerOf(workspaceId).said([news.issueId], [], LocalDate.parse('1970-01-01'));
      const next = agreement === null ? null : nextDueAt(state, agreement, said, now);
      return { nextDueAt: next, category: state.category, issueKey: state.key };
    },
    now,
  );
}

/** The creation of an issue that was not seen: from the event where it tells, else from Linear. */
async function beginningOf(
  workspaceId: string,
  news: IssueNews,
  fetchIssue: InboxWork['fetchIssue'],
): Promise<readonly IssueEvent[] | null> {
  if (news.events.some(({ kind }) => kind === 'created')) return [];
  if (news.facts !== null && news.createdAt !== null) {
    const by =
      news.facts.reporter === null
        ? ({ kind: 'unknown' } as const)
        : ({ kind: 'person', id: news.facts.reporter } as const);
    return [{ kind: 'created', at: news.createdAt, by, id: 'created', facts: news.facts }];
  }
  const fetched = await fetchIssue(workspaceId, news.issueId);
  return fetched === null ? null : fetched.events;
}
