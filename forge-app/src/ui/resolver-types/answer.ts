import type { Problem } from '@async-norms/core';
import { z } from 'zod';

/** An instant as ISO 8601 in UTC. */
export type Instant = string;

/**
 * An Atlassian account id. Names are not kept: the page shows the person as Jira knows them to the reader. That it looks like one
 * does not say that there is such an account.
 *
 * @see the Jira Cloud v3 OpenAPI document of December 2025: up to 128 characters
 */
export const AccountId = z.string().regex(/^[A-Za-z0-9:_-]{1,128}$/, 'the id of an account');
export type AccountId = z.infer<typeof AccountId>;

/**
 * Who reads the answer. Says in which language and zone sentences come, and nothing about what the caller may do.
 *
 * From the bridge's context: `locale` ("de-DE", "en_GB" too) and `timezone`.
 */
const ReaderInput = z.strictObject({
  locale: z.string().max(40).default('en'),
  timeZone: z.string().max(64).default('UTC'),
});

/** What the page sends with every call: `invoke(name, { reader, input })`. */
export const Call = z.strictObject({
  reader: ReaderInput.prefault({}),
  input: z.unknown().optional(),
});

/**
 * Why a call did nothing.
 *
 * `not-allowed`: the caller lacks the permission. `not-found`: not there, or not visible to the caller; the two are told apart
 * for nobody. `invalid`: see `problems`. `changed`: somebody saved in between; load again, then decide. `off`: norms are not
 * switched on here. `busy`: Jira asks us to wait, or the app's share of requests is used up. `failed`: our own mistake, logged.
 */
const REFUSAL_REASONS = ['not-allowed', 'not-found', 'invalid', 'changed', 'off', 'busy', 'failed'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export interface Refusal {
  readonly outcome: 'refused';
  readonly reason: RefusalReason;
  /** One plain sentence in the reader's language. */
  readonly message: string;
  /** What is wrong with the input, by path, where that is the reason; else empty. */
  readonly problems: readonly Problem[];
  /** After how long it makes sense to try again; `null` where waiting does not help. */
  readonly retryAfterSeconds: number | null;
}

/** What every resolver function answers. */
export type Answer<Value> = { readonly outcome: 'ok'; readonly value: Value } | Refusal;

/** A file for the reader to keep. UI Kit can't hand over files: show `text` in a code block with a copy button. */
export interface TextFile {
  readonly fileName: string;
  readonly mediaType: 'text/markdown' | 'text/csv' | 'application/json';
  readonly text: string;
}
