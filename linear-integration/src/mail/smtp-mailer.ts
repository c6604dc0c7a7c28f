import type { PostOutcome } from '@async-norms/core';
import { createTransport } from 'nodemailer';
import type { Mail, Mailer } from './mailer';

/** How long a mail server may take for each step. */
const TIMEOUT_MS = 20_000;
const TRY_AGAIN_SECONDS = 300;

/** What nodemailer says of a failure. @see https://nodemailer.com/errors (read 2026-11-22) */
interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  /** The command that was answered. */
  readonly command?: string;
}

/** Sends e-mail through an SMTP server, over connections that are kept. */
export function smtpMailer({ smtpUrl, from }: { readonly smtpUrl: string; readonly from: string }): Mailer {
  const transport = createTransport(
    { url: smtpUrl, pool: true, maxConnections: 2, connectionTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS },
    { from },
  );
  const domain = /@([^@>\s]+)>?\s*$/.exec(from)?.[1] ?? 'async-norms.invalid';
  return {
    async send({ id, to, subject, text, html }: Mail): Promise<PostOutcome> {
      try {
        const { messageId } = await transport.sendMail({
          to,
          subject,
          text,
          html,
          messageId: `<${id}@${domain}>`,
          // Says to other machines that they need not answer (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
        return { outcome: 'posted', messageId };
      } catch (error) {
        return outcomeOf(error as SmtpError);
      }
    },
    close: () => transport.close(),
  };
}

/**
 * What a failure means. A server that says no for now (4xx), or was not reached, took nothing; 5xx is a no for good. A
 * connection that breaks after the text was handed over may have taken it.
 */
function outcomeOf({ code, responseCode, command, message }: SmtpError): PostOutcome {
  if (responseCode !== undefined && responseCode >= 500 && responseCode < 600)
    return code === 'EAUTH'
      ? { outcome: 'retry-later', afterSeconds: TRY_AGAIN_SECONDS }
      : { outcome: 'refused', reason: `the mail server answered ${responseCode}` };
  if (responseCode !== undefined && responseCode >= 400)
    return { outcome: 'retry-later', afterSeconds: TRY_AGAIN_SECONDS };
  if (code === 'EDNS' || code === 'EAUTH' || code === 'ETLS' || command === 'CONN')
    return { outcome: 'retry-later', afterSeconds: TRY_AGAIN_SECONDS };
  return { outcome: 'unknown', reason: message };
}
