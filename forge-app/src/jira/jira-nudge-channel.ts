import {
  type Digest,
  type Nudge,
  type NudgeChannel,
  type PersonId,
  type PostOutcome,
  type Reader,
  resolutionText,
  type WatcherWindow,
} from '@async-norms/core';
import type { NormsComments } from '../storage/norms-comments';
import { type AdfDocument, adfDocument, bulletList, mention, paragraph } from './adf';
import { type DigestContext, digestMail, wordsOf } from './digest-words';
import type { JiraApi } from './jira-api';
import { editQuietly, writeNormsComment } from './norms-comment';
import { notify } from './notify';

/** What has to be known to tell somebody something in Jira. */
export interface JiraChannelParts {
  readonly jira: JiraApi;
  readonly comments: NormsComments;
  readonly clock: () => Date;
  /** How this person may be told; the panel and their own page always show it. */
  readonly waysTo: (person: PersonId) => { readonly email: boolean; readonly comments: boolean };
  /** What it takes to put a digest into words; `null` where Jira can't be asked for names now. */
  readonly wordsFor: (digest: Digest) => Promise<DigestContext | null>;
  /** Which of these issues a person may see; `null` where Jira can't be asked now. */
  readonly seenBy: (person: PersonId, issueIds: readonly string[]) => Promise<ReadonlySet<string> | null>;
  readonly isService: (issueId: string) => boolean;
  /** When a comment on this issue would bother nobody, this person told as well. */
  readonly windowOn: (issueId: string, person: PersonId) => Promise<WatcherWindow | null>;
  /** Who reads a comment: the team's language and zone. */
  readonly readerOn: (issueId: string) => Reader;
}

const ASK_AGAIN_SECONDS = 900;
const UNSEEN: PostOutcome = { outcome: 'refused', reason: 'no issue of the digest can be seen by the person' };

/**
 * Tells people in Jira: by e-mail where that is wanted, else on their own page alone; by the one comment of an issue as the last
 * resort, where the site sends no mail. Whom the facilitator is asked about is never said in a comment.
 */
export function jiraNudgeChannel(parts: JiraChannelParts): NudgeChannel {
  const { jira, comments } = parts;
  return {
    async post(planned) {
      const ways = parts.waysTo(planned.person);
      const digest = await withSeenOnly(planned, parts);
      if (digest === null) return { outcome: 'retry-later', afterSeconds: ASK_AGAIN_SECONDS };
      if (digest.nudges.length === 0) return UNSEEN;
      const toldOf = (outcome: PostOutcome, said: readonly Nudge[] = digest.nudges) =>
        withUnsaid(outcome, planned, said);
      if (!ways.email) return toldOf({ outcome: 'posted', messageId: 'page' });
      const context = await parts.wordsFor(digest);
      if (context === null) return { outcome: 'retry-later', afterSeconds: ASK_AGAIN_SECONDS };
      const mail = digestMail(digest, context);
      let last: PostOutcome = UNSEEN;
      // An issue carries the e-mail; where Jira refuses one, another may do.
      for (const issueId of new Set(digest.nudges.map((nudge) => nudge.issueId))) {
        const outcome = await notify(jira, issueId, digest.person, mail);
        if (outcome.outcome === 'mail-is-off') {
          if (!ways.comments) return { outcome: 'refused', reason: 'mail is off' };
          const { outcome: commented, said } = await byComment(digest, context, parts);
          return toldOf(commented, said);
        }
        if (outcome.outcome !== 'refused') return toldOf(outcome);
        last = outcome;
      }
      return last;
    },

    async resolve(resolution) {
      if (resolution.messageId === 'mail' || resolution.messageId === 'page') return { outcome: 'gone' };
      const words = resolutionText(resolution, parts.readerOn(resolution.issueId));
      const answer = await editQuietly(jira, comments, resolution.issueId, adfDocument(paragraph(words)));
      if (answer.outcome === 'busy') return { outcome: 'retry-later', afterSeconds: answer.afterSeconds };
      return { outcome: answer.outcome === 'ok' ? 'resolved' : 'gone' };
    },
  };
}

/** A digest without what its person may not see. Jira holds back an e-mail about such an issue without a word, and never looks inside one. */
async function withSeenOnly(digest: Digest, { seenBy }: JiraChannelParts): Promise<Digest | null> {
  const issueIds = [...new Set(digest.nudges.map(({ issueId }) => issueId))];
  const seen = await seenBy(digest.person, issueIds);
  return seen === null ? null : { ...digest, nudges: digest.nudges.filter(({ issueId }) => seen.has(issueId)) };
}

/** What was posted of a digest leaves out the nudges that were not in it: nobody was told of those. */
function withUnsaid(outcome: PostOutcome, planned: Digest, said: readonly Nudge[]): PostOutcome {
  const unsaid = planned.nudges.filter((nudge) => !said.includes(nudge)).map(({ key }) => key);
  return outcome.outcome === 'posted' && unsaid.length > 0 ? { ...outcome, unsaid } : outcome;
}

/**
 * Says what may be said on the issues themselves, each where nobody who watches it is bothered: one comment an issue, whatever
 * its person owes there. The rest stays on the board.
 */
async function byComment(
  digest: Digest,
  context: DigestContext,
  parts: JiraChannelParts,
): Promise<{ readonly outcome: PostOutcome; readonly said: readonly Nudge[] }> {
  const now = parts.clock();
  const said: Nudge[] = [];
  const outcomes: PostOutcome[] = [];
  let laterAt: Date | null = null;
  for (const [issueId, nudges] of onEachIssue(digest.nudges.filter(({ step }) => step !== 'facilitator'))) {
    const window = await parts.windowOn(issueId, digest.person);
    if (window?.carriedBy !== 'comment') continue;
    if (window.at > now) {
      laterAt ??= window.at;
      continue;
    }
    const issue = { issueId, isService: parts.isService(issueId) };
    const body = commentBody(digest.person, nudges, { ...context, reader: parts.readerOn(issueId) });
    const outcome = await writeNormsComment(parts.jira, parts.comments, issue, body);
    if (outcome.outcome === 'posted' || outcome.outcome === 'unknown') said.push(...nudges);
    // As long as nobody was told, all of it may come later. Else the rest has its next day.
    else if (outcome.outcome === 'retry-later' && said.length === 0) return { outcome, said };
    outcomes.push(outcome);
  }
  if (outcomes.some(({ outcome }) => outcome === 'posted'))
    return { outcome: { outcome: 'posted', messageId: 'comment' }, said };
  return { outcome: outcomes[0] ?? unsaidUntil(laterAt, now), said };
}

/** No comment now: later, if an hour comes that bothers nobody. */
function unsaidUntil(laterAt: Date | null, now: Date): PostOutcome {
  if (laterAt === null) return { outcome: 'refused', reason: 'no comment may be written that bothers nobody' };
  return { outcome: 'retry-later', afterSeconds: Math.ceil((laterAt.getTime() - now.getTime()) / 1000) };
}

function onEachIssue(nudges: readonly Nudge[]): ReadonlyMap<string, readonly Nudge[]> {
  const byIssue = new Map<string, Nudge[]>();
  for (const nudge of nudges) byIssue.set(nudge.issueId, [...(byIssue.get(nudge.issueId) ?? []), nudge]);
  return byIssue;
}

function commentBody(person: PersonId, nudges: readonly Nudge[], context: DigestContext): AdfDocument {
  return adfDocument(
    paragraph(mention(person, context.nameOf(person))),
    ...nudges.flatMap((nudge) => {
      const { headline, details, calm } = wordsOf(nudge, context);
      return [paragraph(headline), bulletList(details), paragraph(calm)];
    }),
  );
}
