import type { Digest, LeftOut, Nudge, PersonId, PostOutcome, Reader, WatcherWindow } from '@async-norms/core';
import { differenceInSeconds } from 'date-fns/differenceInSeconds';
import { min } from 'date-fns/min';
import type { NormsComments } from '../storage/norms-comments';
import { type AdfDocument, adfDocument, bulletList, mention, paragraph } from './adf';
import { type DigestContext, wordsOf } from './digest-words';
import type { JiraApi } from './jira-api';
import { writeNormsComment } from './norms-comment';

/** What has to be known to tell somebody something in a comment. */
export interface CommentParts {
  readonly jira: JiraApi;
  readonly comments: NormsComments;
  readonly clock: () => Date;
  readonly isService: (issueId: string) => boolean;
  /** When a comment on this issue would bother nobody, this person told as well. */
  readonly windowOn: (issueId: string, person: PersonId) => Promise<WatcherWindow | null>;
  /** Who reads a comment: the team's language and zone. */
  readonly readerOn: (issueId: string) => Reader;
}

/**
 * Says what may be said on the issues themselves, each where nobody who watches it is bothered: one comment an issue, whatever
 * its person owes there. The rest stays on the board.
 */
export async function tellByComment(digest: Digest, context: DigestContext, parts: CommentParts): Promise<PostOutcome> {
  const now = parts.clock();
  const outcomes: PostOutcome[] = [];
  const refused: string[] = digest.nudges.filter(({ step }) => step === 'facilitator').map(({ key }) => key);
  const unsaid: string[] = [];
  const later: Date[] = [];
  for (const [issueId, nudges] of onEachIssue(digest.nudges.filter(({ step }) => step !== 'facilitator'))) {
    const keys = nudges.map(({ key }) => key);
    const window = await parts.windowOn(issueId, digest.person);
    if (window?.carriedBy !== 'comment') refused.push(...keys);
    else if (window.at > now) {
      unsaid.push(...keys);
      later.push(window.at);
    } else {
      const issue = { issueId, isService: parts.isService(issueId) };
      const body = commentBody(digest.person, nudges, { ...context, reader: parts.readerOn(issueId) });
      const outcome = await writeNormsComment(parts.jira, parts.comments, issue, body);
      const isSaid = outcomes.some(({ outcome: before }) => before === 'posted' || before === 'unknown');
      // As long as nobody was told, all of it may come later. Else the rest has its next day.
      if (outcome.outcome === 'retry-later' && !isSaid) return outcome;
      if (outcome.outcome === 'retry-later') unsaid.push(...keys);
      else outcomes.push(outcome);
      if (outcome.outcome === 'refused') refused.push(...keys);
    }
  }
  if (outcomes.some(({ outcome }) => outcome === 'posted'))
    return { outcome: 'posted', messageId: 'comment', ...leftOut(refused, unsaid) };
  const unknown = outcomes.find((outcome) => outcome.outcome === 'unknown');
  if (unknown !== undefined) return { ...unknown, ...leftOut(refused, unsaid) };
  if (later.length > 0)
    return { outcome: 'retry-later', afterSeconds: differenceInSeconds(min(later), now, { roundingMethod: 'ceil' }) };
  return outcomes[0] ?? { outcome: 'refused', reason: 'no comment may be written that bothers nobody' };
}

function leftOut(refused: readonly string[], unsaid: readonly string[]): LeftOut {
  return { ...(refused.length > 0 && { refused }), ...(unsaid.length > 0 && { unsaid }) };
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
