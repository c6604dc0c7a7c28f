import { TimeZone } from '@async-norms/core';
import { commentReader } from '../engine/read-as';
import type { LinearParts } from '../linear/linear-parts';
import type { ClaimedEvent } from '../store/inbox';
import type { PersonStore } from '../store/person-store';
import { type IssueNews, issueNewsOf } from './event-to-issue';
import { LinearEvent } from './linear-event';

/** What working on one event needs. */
export interface EventWork {
  readonly people: Pick<PersonStore, 'all'>;
  readonly linear: Pick<LinearParts, 'appUserIdOf' | 'isOwnComment' | 'onEvent'>;
  /** Puts news of an issue into the store. */
  readonly record: (workspaceId: string, news: IssueNews) => Promise<void>;
}

/** Works on one event: what it says of an issue goes into the store, then whatever it sets off. Harmless to repeat. */
export async function workOnEvent({ workspaceId, body }: ClaimedEvent, work: EventWork): Promise<void> {
  const event = LinearEvent.parse(JSON.parse(body));
  const people = await work.people.all(workspaceId);
  const bots = new Set(people.filter(({ isBot }) => isBot).map(({ id }) => id));
  const news = issueNewsOf(event, {
    appUserId: await work.linear.appUserIdOf(workspaceId),
    isOwn: event.type === 'Comment' && (await work.linear.isOwnComment(workspaceId, event.data.id)),
    isBot: (userId) => bots.has(userId),
    read: commentReader(people, TimeZone.parse('UTC')),
  });
  if (news !== null) await work.record(workspaceId, news);
  await work.linear.onEvent(workspaceId, event);
}
