import {
  type Digest,
  type NudgeChannel,
  type PersonId,
  type PostOutcome,
  type Reader,
  resolutionText,
  type WatcherWindow,
} from '@async-norms/core';
import type { NormsComments } from '../storage/norms-comments';
import { adfDocument, bulletList, mention, paragraph } from './adf';
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
      if (!ways.email) return { outcome: 'posted', messageId: 'page' };
      const digest = await withSeenOnly(planned, parts);
      if (digest === null) return { outcome: 'retry-later', afterSeconds: ASK_AGAIN_SECONDS };
      if (digest.nudges.length === 0) return UNSEEN;
      const context = await parts.wordsFor(digest);
      if (context === null) return { outcome: 'retry-later', afterSeconds: ASK_AGAIN_SECONDS };
      const mail = digestMail(digest, context);
      let last: PostOutcome = UNSEEN;
      // An issue carries the e-mail; where Jira refuses one, another may do.
      for (const issueId of new Set(digest.nudges.map((nudge) => nudge.issueId))) {
        const outcome = await notify(jira, issueId, digest.person, mail);
        if (outcome.outcome === 'mail-is-off')
          return ways.comments ? byComment(digest, context, parts) : { outcome: 'refused', reason: 'mail is off' };
        if (outcome.outcome !== 'refused') return outcome;
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

/** A digest without what its person may not see. Jira itself holds back an e-mail about one issue, and reads nothing of what else is in it. */
async function withSeenOnly(digest: Digest, { seenBy }: JiraChannelParts): Promise<Digest | null> {
  const issueIds = [...new Set(digest.nudges.map(({ issueId }) => issueId))];
  if (issueIds.length < 2) return digest;
  const seen = await seenBy(digest.person, issueIds);
  return seen === null ? null : { ...digest, nudges: digest.nudges.filter(({ issueId }) => seen.has(issueId)) };
}

/** Says what may be said on the issues themselves, each where nobody who watches it is bothered. The rest stays on the board. */
async function byComment(digest: Digest, context: DigestContext, parts: JiraChannelParts): Promise<PostOutcome> {
  const now = parts.clock();
  let said: PostOutcome | null = null;
  let laterAt: Date | null = null;
  for (const nudge of digest.nudges) {
    if (nudge.step === 'facilitator') continue;
    const window = await parts.windowOn(nudge.issueId, digest.person);
    if (window?.carriedBy === 'comment' && window.at > now) laterAt ??= window.at;
    if (window?.carriedBy !== 'comment' || window.at > now) continue;
    const { headline, details, calm } = wordsOf(nudge, { ...context, reader: parts.readerOn(nudge.issueId) });
    const body = adfDocument(
      paragraph(mention(digest.person, context.nameOf(digest.person))),
      paragraph(headline),
      bulletList(details),
      paragraph(calm),
    );
    const issue = { issueId: nudge.issueId, isService: parts.isService(nudge.issueId) };
    const outcome = await writeNormsComment(parts.jira, parts.comments, issue, body);
    if (outcome.outcome === 'retry-later' && said === null) return outcome;
    if (outcome.outcome === 'posted' || said === null) said = outcome;
  }
  if (said !== null) return said.outcome === 'posted' ? { outcome: 'posted', messageId: 'comment' } : said;
  if (laterAt === null) return { outcome: 'refused', reason: 'no comment may be written that bothers nobody' };
  return { outcome: 'retry-later', afterSeconds: Math.ceil((laterAt.getTime() - now.getTime()) / 1000) };
}
