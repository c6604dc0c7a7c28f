import type { History } from '../history/history';
import { inOrder } from '../issue/event-order';
import { afterEvent, createdState, type IssueState } from '../issue/issue-state';
import type { IssueEvent, PersonId } from '../issue/timeline';
import type { Obligation } from '../norm/obligation';
import { obligationsOf } from '../norm/obligations';
import { nextNormChangeAt } from '../norm/waived';
import type { Digest } from '../nudge/nudge';
import type { Agreement } from '../playbook/agreement';
import { DigestDesk } from './digest-desk';
import { eventSequence } from './event-sequence';
import { type ReplayedIssue, replayedIssue } from './replayed-issue';
import { TimeQueue } from './time-queue';
import type { Window } from './window';

/** Who listens to a replay. Everything comes in order of time. */
export interface ReplayListener {
  /** Something happened on an issue; `event` is `null` where time alone passed, or the agreement changed. */
  afterEvent(issue: ReplayedIssue, event: IssueEvent | null, before: IssueState | null, at: Date): void;
  /** After what is owed was worked out anew. */
  afterLook(issue: ReplayedIssue, obligations: readonly Obligation[]): void;
  /** Before what was owed is worked out anew. */
  beforeLook(issue: ReplayedIssue, at: Date): void;
  said(digest: Digest, at: Date): void;
  /** Nothing more comes of an issue, or the window has ended. */
  ended(issue: ReplayedIssue): void;
}

/** What waits in the queue. Looks at issues come before digests of people, so that a digest has all that is due at its instant. */
type Task =
  | { readonly task: 'look'; readonly issue: ReplayedIssue; readonly look: number }
  | { readonly task: 'digest'; readonly person: PersonId }
  | { readonly task: 'norms-change' };
const RANKS = { 'norms-change': 0, look: 1, digest: 2 };

/** Steps until others may have their turn: some milliseconds. */
const STEPS_AT_ONCE = 100;

/**
 * Plays a history through the live engine, instant by instant: events, due instants and people's digests in one queue. At each
 * instant the engine knows the events up to it and nothing else.
 *
 * The tool is taken to be switched on at the start of the window: before it nobody is told anything.
 *
 * Yields now and then the share that is done, from 0 to 1, so that whoever drives it can do other things in between.
 */
export function* replay(
  history: History,
  agreement: Agreement,
  window: Window,
  listener: ReplayListener,
): Generator<number, void> {
  const timelines = history.timelines.map(({ issueId, events }) => ({ issueId, events: inOrder(events) }));
  const { issueAt, atMs } = eventSequence(timelines);
  /** Issues of which something may still come, by their position in the history. */
  const live = new Map<number, ReplayedIssue>();
  const queue = new TimeQueue<Task>();
  const put = (ms: number, task: Task): void => {
    if (ms < window.untilMs) queue.put(ms, RANKS[task.task], task);
  };
  const desk = new DigestDesk(agreement, (person, ms) => put(ms, { task: 'digest', person }));
  let isOn = false;

  const lookAt = (issue: ReplayedIssue, now: Date): void => {
    const nextMs = isOn ? desk.look(issue, now) : Number.POSITIVE_INFINITY;
    if (!isOn || !issue.obligations.some(({ dues }) => dues.some(({ minutesLate }) => minutesLate > 0))) {
      issue.obligations = NOTHING;
    }
    put(nextMs, { task: 'look', issue, look: issue.looks });
  };
  const renew = (issue: ReplayedIssue, now: Date): void => {
    listener.beforeLook(issue, now);
    issue.looks++;
    issue.obligations = issue.state === null ? NOTHING : obligationsOf(issue.state, agreement, now);
    listener.afterLook(issue, issue.obligations);
  };
  const renewAtEnd = (issue: ReplayedIssue): void => {
    listener.beforeLook(issue, new Date(window.untilMs));
    listener.ended(issue);
  };
  const happen = (position: number): void => {
    const { issueId, events } = timelines[position]!;
    const issue = live.get(position) ?? replayedIssue(issueId, events);
    live.set(position, issue);
    const event = events[issue.happened++]!;
    const before = issue.state;
    if (before !== null) issue.state = afterEvent(before, event);
    else if (event.kind === 'created') issue.state = createdState(issueId, event);
    if (issue.state === null) return;
    renew(issue, event.at);
    listener.afterEvent(issue, event, before, event.at);
    if (issue.happened < events.length || issue.obligations.length > 0) lookAt(issue, event.at);
    else {
      // Nothing happens on it any more and nothing is owed: it would only take up memory.
      listener.ended(issue);
      live.delete(position);
      desk.forget(issue);
    }
  };
  const lookAtAll = (now: Date): void => {
    for (const issue of live.values()) {
      if (issue.state === null) continue;
      renew(issue, now);
      listener.afterEvent(issue, null, issue.state, now);
      lookAt(issue, now);
    }
  };
  const normsChangeAfter = (now: Date): void => {
    const changeAt = nextNormChangeAt(agreement, now);
    if (changeAt !== null) put(changeAt.getTime(), { task: 'norms-change' });
  };
  const perform = (task: Task, now: Date): void => {
    if (task.task === 'norms-change') {
      lookAtAll(now);
      normsChangeAfter(now);
    } else if (task.task === 'look') {
      if (task.issue.looks !== task.look) return;
      renew(task.issue, now);
      lookAt(task.issue, now);
    } else {
      const said = desk.digest(task.person, now);
      if (said === null) return;
      if (said.digest !== null) listener.said(said.digest, now);
      for (const issue of said.issues) {
        // What is owed is as it was at the last look; what was said of it is not.
        issue.looks++;
        lookAt(issue, now);
      }
    }
  };

  if (timelines.length > 0) normsChangeAfter(new Date(atMs[0] ?? 0));
  let next = 0;
  for (let steps = 1; ; steps++) {
    if (steps % STEPS_AT_ONCE === 0) yield next / atMs.length;
    const eventMs = atMs[next] ?? Number.POSITIVE_INFINITY;
    const nextMs = Math.min(eventMs, queue.nextMs);
    if (!isOn && nextMs >= window.fromMs) {
      isOn = true;
      if (window.fromMs > Number.NEGATIVE_INFINITY && next > 0) {
        const startsAt = new Date(window.fromMs);
        lookAtAll(startsAt);
        continue;
      }
    }
    if (nextMs >= window.untilMs) break;
    if (eventMs <= queue.nextMs) {
      happen(issueAt[next]!);
      next++;
    } else perform(queue.take()!, new Date(nextMs));
  }
  for (const issue of live.values()) {
    if (issue.state !== null) renewAtEnd(issue);
  }
  yield 1;
}

const NOTHING: readonly Obligation[] = [];
