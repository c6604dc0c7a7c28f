import { compareEvents, type IssueEvent, inOrder } from '@async-norms/core';
import { isSameEvent } from '../jira/change-id';
import type { IssueNews } from '../jira/event-to-issue';
import { type Clock, foldedOf, stateNow, withShortTail } from '../storage/clock';
import { forgetStanding } from '../storage/standing-store';
import type { Engine } from './engine';
import { isOutOfSight, outOfSight } from './out-of-sight';
import { rereadIssue } from './reread';
import { forgetIssue, peopleOf, settled } from './settle';

/** What became of news: `off` where norms are off, `repeat` where all of it was known, `dropped` where the issue is not there. */
export type Recorded = 'saved' | 'repeat' | 'off' | 'dropped';

const MOST_TRIES = 6;

/**
 * Puts news of an issue into its clock and works out when to look at it again. Late, doubled and reordered news are harmless:
 * the tail tells them apart, and where it does not reach back far enough, or something was lost, Jira is read.
 *
 * @throws JiraBusy where Jira has to be read and asks us to wait
 */
export async function record(news: IssueNews, engine: Engine): Promise<Recorded> {
  const { issueId, projectId } = news;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const known = await engine.clocks.find(issueId);
    if (news.how === 'gone') {
      await forgetStanding(issueId);
      await forgetIssue(issueId, engine);
      return 'dropped';
    }
    if (!(await engine.agreements.isOn(projectId))) {
      if (known === null) return 'off';
      await engine.clocks.drop(issueId);
      return 'dropped';
    }
    const after = await clockAfter(news, known, engine);
    if (after === 'repeat') return 'repeat';
    if (after === 'gone' && (known === null || isOutOfSight(known))) return 'dropped';
    const next = after === 'gone' ? outOfSight(known!, engine.now) : after;
    const here = await engine.agreements.of(next.projectId, peopleOf(next));
    if (await engine.clocks.save(await settled(next, here, engine))) return 'saved';
  }
  throw new Error(`record: the clock of ${issueId} was changed by others ${MOST_TRIES} times in a row`);
}

/** Files what people did in the app's own pages: kept here, as Jira does not know it. */
export async function fileEvents(
  issue: { readonly issueId: string; readonly projectId: string },
  events: readonly IssueEvent[],
  engine: Engine,
): Promise<Recorded> {
  const { issueId } = issue;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    if (!(await engine.agreements.isOn(issue.projectId))) return 'off';
    const known = (await engine.clocks.find(issueId)) ?? (await rereadIssue(issueId, null, engine));
    if (known === 'gone') return 'dropped';
    const fresh = events.filter(({ id }) => !known.own.some((own) => own.id === id));
    if (fresh.length === 0) return 'repeat';
    const own = [...known.own, ...fresh];
    const applied = applyTo(known, fresh);
    const isApplied = applied !== 'too-late' && !isOutOfSight(known);
    const read = isApplied ? applied : await rereadIssue(issueId, { ...known, own }, engine);
    // What is filed is kept even where the issue is out of our sight: it may come back.
    const kept = read === 'gone' ? outOfSight(applied === 'too-late' ? known : applied, engine.now) : read;
    const next = { ...kept, own };
    const here = await engine.agreements.of(next.projectId, peopleOf(next));
    if (await engine.clocks.save(await settled(next, here, engine))) return 'saved';
  }
  throw new Error(`fileEvents: the clock of ${issueId} was changed by others ${MOST_TRIES} times in a row`);
}

async function clockAfter(news: IssueNews, known: Clock | null, engine: Engine): Promise<Clock | 'repeat' | 'gone'> {
  const { issueId, how } = news;
  if (typeof how === 'object') return withoutComment(how.forgetComment, known, issueId, engine);
  // Of what happened while it was out of our sight, an event tells one thing of many.
  if (how === 'reread' || (known !== null && isOutOfSight(known))) return rereadIssue(issueId, known, engine);
  if (known === null) return firstClock(news, engine);
  const fresh = news.events.filter((event) => !isKnown(event, known));
  if (fresh.length === 0) return 'repeat';
  if (isGap(news, known)) return rereadIssue(issueId, known, engine);
  const applied = applyTo(known, fresh);
  if (applied === 'too-late') return rereadIssue(issueId, known, engine);
  const { issueKey, projectId, isService } = news;
  return { ...applied, issueKey, projectId, isService };
}

/** An issue that is seen for the first time: from its creation where the event tells, else from Jira. */
async function firstClock(news: IssueNews, engine: Engine): Promise<Clock | 'gone'> {
  const { issueId, issueKey, projectId, isService, events } = news;
  const created = events.find((event) => event.kind === 'created');
  const folded = created === undefined ? null : foldedOf(issueId, inOrder(events));
  if (created === undefined || folded === null) return rereadIssue(issueId, null, engine);
  return {
    issueId,
    issueKey,
    projectId,
    isService,
    ...folded,
    dueAt: null,
    people: [],
    own: [],
    seenAt: created.at,
    said: 0,
    published: null,
    rev: 0,
  };
}

/** A clock with events that belong after its base; `too-late` where one belongs before. */
function applyTo(known: Clock, events: readonly IssueEvent[]): Clock | 'too-late' {
  if (events.some((event) => compareEvents(event, known.base.lastEvent) <= 0)) return 'too-late';
  const tail = inOrder([...known.tail, ...events]);
  return { ...known, ...withShortTail({ base: known.base, tail }) };
}

function isKnown(event: IssueEvent, { base, tail }: Clock): boolean {
  if (event.kind === 'created') return true;
  return isSameEvent(event.id, base.lastEvent.id) || tail.some(({ id }) => isSameEvent(id, event.id));
}

/** Whether what the event says stood there before is not what we believed: something was lost, or is still on its way. */
function isGap({ before, events }: IssueNews, known: Clock): boolean {
  const first = events[0];
  if (first === undefined) return false;
  const tail = known.tail.filter((event) => compareEvents(event, first) < 0);
  const state = stateNow({ base: known.base, tail });
  const statusDiffers = before.status != null && state.status !== null && before.status !== state.status;
  return statusDiffers || (before.assignee !== undefined && before.assignee !== state.assignee);
}

/** A deleted comment was said all the same, unless it still asks something: then Jira is read, and it asks no more. */
async function withoutComment(
  commentId: string,
  known: Clock | null,
  issueId: string,
  engine: Engine,
): Promise<Clock | 'repeat' | 'gone'> {
  if (known === null) return 'repeat';
  const isAsked = stateNow(known).asks.some(({ eventId, left }) => eventId === commentId && left === null);
  return isAsked ? rereadIssue(issueId, known, engine) : 'repeat';
}
