import type { PostOutcome } from '@async-norms/core';

/** A message to one person, in plain text and as HTML. */
export interface Mail {
  /** Names the message: sent again after a lost answer, it bears the same. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Sends e-mail. */
export interface Mailer {
  send(mail: Mail): Promise<PostOutcome>;
  close(): void;
}
