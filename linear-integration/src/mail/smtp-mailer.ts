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
  /** `connect`: nobody was reached. */
  readonly syscall?: string;
  /** Which wait ended without an answer; all but `SOCKET_TIMEOUT` are over before a message is handed over. */
  readonly timeoutType?: string;
}

/**
 * Sends e-mail through an SMTP server, a connection a message: a pool of nodemailer's would send again by itself what a broken
 * connection may have delivered.
 */
export function smtpMailer({ smtpUrl, from }: { readonly smtpUrl: string; readonly from: string }): Mailer {
  const transport = createTransport(
    { url: smtpUrl, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS },
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
 * connection that breaks otherwise may break after the text was handed over: nobody can tell whether it arrived.
 */
function outcomeOf({ code, responseCode, syscall, timeoutType, message }: SmtpError): PostOutcome {
  const later: PostOutcome = { outcome: 'retry-later', afterSeconds: TRY_AGAIN_SECONDS };
  if (code === 'EAUTH' || code === 'EDNS' || code === 'ETLS' || syscall === 'connect') return later;
  if (timeoutType !== undefined && timeoutType !== 'SOCKET_TIMEOUT') return later;
  if (responseCode === undefined) return { outcome: 'unknown', reason: message };
  return responseCode >= 500 ? { outcome: 'refused', reason: `the mail server answered ${responseCode}` } : later;
}
