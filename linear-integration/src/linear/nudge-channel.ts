import {
  type Agreement,
  type Digest,
  escapeMarkdown,
  type Nudge,
  type NudgeChannel,
  type PostOutcome,
  type Resolution,
  type ResolveOutcome,
  resolutionText,
} from '@async-norms/core';
import { digestMail } from '../mail/digest-mail';
import type { Person } from '../store/person-store';
import type { NudgePlace } from '../store/team-settings';
import type { LinearIssue } from './documents';
import type { LinearSide } from './linear-side';
import { readAgain } from './read-again';
import { namesOf, readerOf } from './reader-of';
import { nudgeCommentId, sayNudge } from './say-nudge';
import type { Said } from './say-when-it-suits';
import { settleComment } from './settle-comment';
import { failedOutcome } from './write-comment';

/** A plan that was made before something happened is made again right away. */
const PLAN_AGAIN_SECONDS = 5;
/** An issue that could not be read is read again. */
const READ_AGAIN_SECONDS = 60;
/** Somebody's status in Linear is looked at again at the latest after this. */
const LOOK_AT_STATUS_SECONDS = 6 * 60 * 60;

/**
 * Says nudges in Linear: as one reply where the person was asked, by e-mail, and on their page, as their team chose.
 *
 * The page always has the digest. A comment notifies everyone who watches the issue, so it is written only inside the hours of
 * all of them, or waits for such an hour (`tend`), or is left to the digest. What was said to a person about one thing is one
 * comment: escalating edits it, and once it is cleared it says so.
 */
export function linearNudgeChannel(side: LinearSide, workspaceId: string, agreement: Agreement): NudgeChannel {
  return {
    post: (digest) => post(side, workspaceId, agreement, digest),
    resolve: (resolution) => resolve(side, workspaceId, agreement, resolution),
  };
}

async function post(side: LinearSide, workspaceId: string, agreement: Agreement, digest: Digest): Promise<PostOutcome> {
  const now = side.clock();
  const people = await side.people.all(workspaceId);
  const person = people.find(({ id }) => id === digest.person) ?? null;
  const awayMs = (person?.awayUntil?.getTime() ?? 0) - now.getTime();
  if (awayMs > 0)
    return { outcome: 'retry-later', afterSeconds: Math.min(Math.ceil(awayMs / 1000), LOOK_AT_STATUS_SECONDS) };

  const issues = new Map<string, LinearIssue>();
  for (const issueId of new Set(digest.nudges.map((nudge) => nudge.issueId))) {
    try {
      const read = await readAgain(side, workspaceId, issueId, 'nudge');
      if (read.outcome !== 'same') return { outcome: 'retry-later', afterSeconds: PLAN_AGAIN_SECONDS };
      issues.set(issueId, read.issue);
    } catch (error) {
      const failed = failedOutcome(error, now);
      // Nothing has been written yet, so whatever went wrong is no harm.
      return failed.outcome === 'retry-later' ? failed : { outcome: 'retry-later', afterSeconds: READ_AGAIN_SECONDS };
    }
  }
  await side.digests.keep(workspaceId, digest, now);

  const settings = new Map<string, NudgePlace>();
  for (const nudge of digest.nudges) {
    const team = issues.get(nudge.issueId)!.team.id;
    settings.set(nudge.key, (await side.settings.of(workspaceId, team)).nudgesIn);
  }
  const outcomes: PostOutcome[] = [];
  let canMail = side.mailer !== null && person?.email != null;
  if (canMail && digest.nudges.some((nudge) => placeOf(nudge, settings.get(nudge.key)!, true) !== 'thread')) {
    const mailed = await sendMail(side, workspaceId, agreement, digest, people, issues);
    if (mailed.outcome === 'retry-later') return mailed;
    // A mailbox that is not there is as good as none: then the thread has the first word.
    if (mailed.outcome === 'refused') canMail = false;
    else outcomes.push(mailed);
  }
  // One comment an issue: of several things that somebody owes on it the most urgent is said there, the rest in the digest.
  const spokenOn = new Set<string>();
  for (const nudge of digest.nudges) {
    if (placeOf(nudge, settings.get(nudge.key)!, canMail) === 'digest' || spokenOn.has(nudge.issueId)) continue;
    spokenOn.add(nudge.issueId);
    const hasSaidSomething = outcomes.some(({ outcome }) => outcome === 'posted' || outcome === 'unknown');
    const said = await sayNudge(side, workspaceId, agreement, nudge, issues.get(nudge.issueId)!, people);
    if (said.outcome === 'retry-later' && !hasSaidSomething) return said;
    outcomes.push(asPosted(said));
  }
  return together(outcomes);
}

/** What `tend` says later is as good as posted, as is what the page has alone. */
function asPosted(said: Said): PostOutcome {
  return said.outcome === 'refused' || said.outcome === 'unknown' ? said : { outcome: 'posted', messageId: null };
}

/** What a digest came to: said if any of it was; on the person's page alone counts as said, too. */
function together(outcomes: readonly PostOutcome[]): PostOutcome {
  const order = ['posted', 'unknown', 'refused'] as const;
  for (const wanted of order) {
    const found = outcomes.find(({ outcome }) => outcome === wanted);
    if (found !== undefined) return found;
  }
  return { outcome: 'posted', messageId: null };
}

function placeOf({ step }: Nudge, nudgesIn: NudgePlace, canMail: boolean): 'digest' | 'thread' | 'both' {
  if (nudgesIn === 'digest') return 'digest';
  if (nudgesIn === 'thread' || !canMail) return 'thread';
  return step === 'nudge' ? 'digest' : 'both';
}

async function sendMail(
  side: LinearSide,
  workspaceId: string,
  agreement: Agreement,
  digest: Digest,
  people: readonly Person[],
  issues: ReadonlyMap<string, LinearIssue>,
): Promise<PostOutcome> {
  const now = side.clock();
  const to = people.find(({ id }) => id === digest.person)?.email ?? null;
  if (to === null || side.mailer === null) return { outcome: 'refused', reason: 'no address to write to' };
  const sent = await side.mailer.send(
    digestMail(digest, {
      workspaceId,
      to,
      agreement,
      reader: readerOf(digest.person, agreement, now),
      nameOf: namesOf(people, agreement, now),
      urlOf: (issueId) => issues.get(issueId)?.url ?? null,
      pageUrl: side.pageUrl,
    }),
  );
  if (sent.outcome === 'posted') await side.notices.clear(workspaceId, 'mail-failing');
  if (sent.outcome === 'retry-later')
    await side.notices.raise(workspaceId, { kind: 'mail-failing', sinceAt: now, detail: '' });
  return sent;
}

async function resolve(
  side: LinearSide,
  workspaceId: string,
  agreement: Agreement,
  resolution: Resolution,
): Promise<ResolveOutcome> {
  const now = side.clock();
  const commentId = nudgeCommentId(workspaceId, resolution.obligationKey, resolution.person);
  const comment = await side.ownComments.find(workspaceId, commentId);
  if (comment === null) return { outcome: 'gone' };
  if (comment.state === 'cleared') return { outcome: 'resolved' };
  if (comment.state !== 'said') {
    await side.ownComments.setState(workspaceId, commentId, 'given-up', now);
    return { outcome: 'gone' };
  }
  const body = `_${escapeMarkdown(resolutionText(resolution, readerOf(resolution.person, agreement, now)))}_`;
  return settleComment(side, workspaceId, comment, body);
}
