import type { ValuesFor } from './argument';
import { COMMON } from './messages/common';
import { DECISION } from './messages/decision';
import { NUDGE } from './messages/nudge';
import { PLAYBOOK } from './messages/playbook';
import { REPORT } from './messages/report';

/** Every message we have, with what its placeholders take. A language that lacks one does not compile. */
export const MESSAGES = { ...COMMON, ...PLAYBOOK, ...NUDGE, ...DECISION, ...REPORT } as const;

export type MessageKey = keyof typeof MESSAGES;
/** The values that a message needs. */
export type ValuesOf<Key extends MessageKey> = ValuesFor<(typeof MESSAGES)[Key]>;
/** A message and its values: what is left to say is in which language. */
export type Said = { readonly [Key in MessageKey]: { readonly key: Key; readonly values: ValuesOf<Key> } }[MessageKey];
/** The ICU messages of one subject, in one language. */
export type Texts<Subject> = { readonly [Key in keyof Subject]: string };
/** One language: an ICU message for each key. */
export type Catalogue = Readonly<Record<MessageKey, string>>;
