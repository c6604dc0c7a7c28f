import { type Digest, type NudgeChannel, type PersonId, type PostOutcome, resolutionText } from '@async-norms/core';
import { adfDocument, paragraph } from './adf';
import { type DigestContext, digestMail } from './digest-words';
import { editQuietly } from './norms-comment';
import { notify } from './notify';
import { type CommentParts, tellByComment } from './tell-by-comment';

/** What has to be known to tell somebody something in Jira. */
export interface JiraChannelParts extends CommentParts {
  /** How this person may be told; the panel and their own page always show it. */
  readonly waysTo: (person: PersonId) => { readonly email: boolean; readonly comments: boolean };
  /** What it takes to put a digest into words; `null` where Jira can't be asked for names now. */
  readonly wordsFor: (digest: Digest) => Promise<DigestContext | null>;
  /** Which of these issues a person may see; `null` where Jira can't be asked now. */
  readonly seenBy: (person: PersonId, issueIds: readonly string[]) => Promise<ReadonlySet<string> | null>;
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
      const unseen = planned.nudges.filter((nudge) => !digest.nudges.includes(nudge)).map(({ key }) => key);
      return withRefused(await tell(digest, ways, parts), unseen);
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

/** Tells somebody what they may see, in the way that is theirs. */
async function tell(
  digest: Digest,
  ways: { readonly email: boolean; readonly comments: boolean },
  parts: JiraChannelParts,
): Promise<PostOutcome> {
  if (!ways.email) return { outcome: 'posted', messageId: 'page' };
  const context = await parts.wordsFor(digest);
  if (context === null) return { outcome: 'retry-later', afterSeconds: ASK_AGAIN_SECONDS };
  const mail = digestMail(digest, context);
  let last: PostOutcome = UNSEEN;
  // An issue carries the e-mail; where Jira refuses one, another may do.
  for (const issueId of new Set(digest.nudges.map((nudge) => nudge.issueId))) {
    const outcome = await notify(parts.jira, issueId, digest.person, mail);
    if (outcome.outcome === 'mail-is-off')
      return ways.comments ? tellByComment(digest, context, parts) : { outcome: 'refused', reason: 'mail is off' };
    if (outcome.outcome !== 'refused') return outcome;
    last = outcome;
  }
  return last;
}

/** A digest without what its person may not see. Jira holds back an e-mail about such an issue without a word, and never looks inside one. */
async function withSeenOnly(digest: Digest, { seenBy }: JiraChannelParts): Promise<Digest | null> {
  const issueIds = [...new Set(digest.nudges.map(({ issueId }) => issueId))];
  const seen = await seenBy(digest.person, issueIds);
  return seen === null ? null : { ...digest, nudges: digest.nudges.filter(({ issueId }) => seen.has(issueId)) };
}

/** With what its person can't be told marked as such. */
function withRefused(outcome: PostOutcome, keys: readonly string[]): PostOutcome {
  if (keys.length === 0 || (outcome.outcome !== 'posted' && outcome.outcome !== 'unknown')) return outcome;
  return { ...outcome, refused: [...(outcome.refused ?? []), ...keys] };
}
