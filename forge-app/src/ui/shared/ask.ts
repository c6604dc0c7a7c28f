import { invoke } from '@forge/bridge';
import type { AnswerOf, InputOf, ResolverName } from '../resolver-types';
import type { Reader } from '../texts/reader';
import { sayer } from '../texts/say';
import { SHARED } from '../texts/shared';

/** Asks our backend. Whatever goes wrong on the way is an answer too: nothing was done, and trying again may help. */
export async function ask<Name extends ResolverName>(
  reader: Reader,
  name: Name,
  input: InputOf<Name>,
): Promise<AnswerOf<Name>> {
  try {
    return (await invoke(name, { reader: { ...reader }, input })) as unknown as AnswerOf<Name>;
  } catch {
    const message = sayer(SHARED, reader)('failed.text');
    return { outcome: 'refused', reason: 'failed', message, problems: [], retryAfterSeconds: null };
  }
}
