import {
  type Agreement,
  type Digest,
  digestText,
  escapeHtml,
  type Nudge,
  type NudgeText,
  nudgeText,
  type PersonId,
  type Reader,
} from '@async-norms/core';

/** What it takes to put a digest into words. Its nudges may come from several agreements. */
export interface DigestContext {
  readonly reader: Reader;
  readonly nameOf: (person: PersonId) => string;
  readonly agreementOf: (issueId: string) => Pick<Agreement, 'playbookAt'>;
  /** Address of the site, such as `https://acme.atlassian.net`; `null` where it is not known. */
  readonly siteUrl: string | null;
}

/** A digest as an e-mail. */
export interface DigestMail {
  readonly subject: string;
  readonly htmlBody: string;
  readonly textBody: string;
}

/** One nudge in words, by the agreement of its project. */
export function wordsOf(nudge: Nudge, { reader, nameOf, agreementOf }: DigestContext): NudgeText {
  return nudgeText(nudge, { reader, nameOf, playbookAt: agreementOf(nudge.issueId).playbookAt });
}

/** A person's digest as an e-mail; what people called things is escaped. */
export function digestMail(digest: Digest, context: DigestContext): DigestMail {
  // The frame speaks of no rule, so it is the same whichever agreement is asked.
  const { playbookAt } = context.agreementOf(digest.nudges[0]!.issueId);
  const { subject, greeting, more, calm } = digestText(digest, { ...context, playbookAt });
  const nudges = digest.nudges.map((nudge) => ({ issueKey: nudge.issueKey, ...wordsOf(nudge, context) }));
  const html = nudges.map(({ issueKey, headline, details }) => {
    const items = details.map((detail) => `<li>${escapeHtml(detail)}</li>`).join('');
    return `<p>${keyLink(issueKey, context.siteUrl)}<br>${escapeHtml(headline)}</p>\n<ul>${items}</ul>`;
  });
  const text = nudges.map(({ headline, details }) => [headline, ...details.map((detail) => `- ${detail}`)].join('\n'));
  const end = [...(more === null ? [] : [more]), calm];
  return {
    subject,
    htmlBody: [`<p>${escapeHtml(greeting)}</p>`, ...html, ...end.map((line) => `<p>${escapeHtml(line)}</p>`)].join(
      '\n',
    ),
    textBody: [greeting, ...text, ...end].join('\n\n'),
  };
}

function keyLink(issueKey: string, siteUrl: string | null): string {
  const key = `<strong>${escapeHtml(issueKey)}</strong>`;
  return siteUrl === null
    ? key
    : `<a href="${escapeHtml(`${siteUrl}/browse/${encodeURIComponent(issueKey)}`)}">${key}</a>`;
}
