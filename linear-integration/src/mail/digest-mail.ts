import { createHash } from 'node:crypto';
import { type Agreement, type Digest, digestText, escapeHtml, type Reader } from '@async-norms/core';
import { sayLinear } from '../linear/texts/say-linear';
import type { Mail } from './mailer';

/** What a digest needs to become an e-mail. */
export interface DigestMailContext {
  readonly workspaceId: string;
  readonly to: string;
  readonly agreement: Agreement;
  readonly reader: Reader;
  readonly nameOf: (person: string) => string;
  /** Where an issue can be read; `null` where that is not known. */
  readonly urlOf: (issueId: string) => string | null;
  readonly pageUrl: string;
}

/** A person's one message of a working day as an e-mail, in plain text and as HTML. */
export function digestMail(digest: Digest, context: DigestMailContext): Mail {
  const { workspaceId, to, agreement, reader, nameOf, urlOf, pageUrl } = context;
  const text = digestText(digest, { reader, nameOf, playbookAt: (at) => agreement.playbookAt(at) });
  const page = `${pageUrl}/`;
  const nudges = text.nudges.map(({ headline, details }, i) => {
    const { issueId, issueKey } = digest.nudges[i]!;
    return { headline, details, issueKey, url: urlOf(issueId) };
  });
  const last = [...(text.more === null ? [] : [text.more]), text.calm, sayLinear(reader, 'mail.why')];
  const pageLine = `${sayLinear(reader, 'mail.page')}: ${page}`;
  return {
    id: createHash('sha256')
      .update(JSON.stringify([workspaceId, digest.key, digest.nudges.map(({ key }) => key)]))
      .digest('hex')
      .slice(0, 32),
    to,
    subject: text.subject,
    text: [
      text.greeting,
      ...nudges.map(({ headline, details, url }) => [headline, ...details, ...(url === null ? [] : [url])].join('\n')),
      ...last,
      pageLine,
    ].join('\n\n'),
    html: [
      `<!doctype html><html lang="${escapeHtml(reader.locale)}"><meta charset="utf-8"><title>${escapeHtml(text.subject)}</title>`,
      `<body style="font-family:system-ui,sans-serif;line-height:1.5;max-width:40em"><p>${escapeHtml(text.greeting)}</p>`,
      ...nudges.map(
        ({ headline, details, issueKey, url }) =>
          `<h2 style="font-size:1em;margin-bottom:0">${url === null ? escapeHtml(issueKey) : `<a href="${escapeHtml(url)}">${escapeHtml(issueKey)}</a>`}</h2><p>${escapeHtml(headline)}</p><ul>${details.map((detail) => `<li>${escapeHtml(detail)}</li>`).join('')}</ul>`,
      ),
      ...last.map((line) => `<p>${escapeHtml(line)}</p>`),
      `<p><a href="${escapeHtml(page)}">${escapeHtml(sayLinear(reader, 'mail.page'))}</a></p></body></html>`,
    ].join('\n'),
  };
}
