import { languageOf, problemsOf, type Reader } from '@async-norms/core';
import Resolver from '@forge/resolver';
import { z } from 'zod';
import { JiraBusy } from '../jira/jira-issues';
import { logLine } from '../log';
import {
  type AnswerOf,
  RESOLVER_INPUTS,
  type ReadInputOf,
  type ResolverName,
  type ResultOf,
} from '../ui/resolver-types';
import { Call, type Refusal, type RefusalReason } from '../ui/resolver-types/answer';
import { Refused } from './refused';
import { type Session, sessionOf } from './session';
import { sayResolver } from './texts/say-resolver';

/** What one function does: the caller's permission is its own first business. */
export type Handler<Name extends ResolverName> = (
  session: Session,
  input: ReadInputOf<Name>,
) => Promise<ResultOf<Name>>;

export type Handlers<Name extends ResolverName> = { readonly [Key in Name]: Handler<Key> };

/** What the platform adds to a call; the account is its own word. */
const Context = z.looseObject({ accountId: z.string().min(1).nullish(), extension: z.unknown() });

type Definitions = ReturnType<Resolver['getDefinitions']>;

/**
 * The resolver of one surface: reads a call by its schema, works out who asks, and turns what comes of it into an answer. The
 * one place that catches; what is logged holds no input and no text of people.
 */
export function surfaceResolver<Name extends ResolverName>(handlers: Handlers<Name>): Definitions {
  const resolver = new Resolver();
  for (const name of Object.keys(handlers) as Name[]) {
    resolver.define(name, async ({ payload, context }) => answerTo(name, handlers[name], payload, context));
  }
  return resolver.getDefinitions();
}

async function answerTo<Name extends ResolverName>(
  name: Name,
  handler: Handler<Name>,
  payload: unknown,
  platform: unknown,
): Promise<AnswerOf<Name>> {
  const call = Call.safeParse(payload ?? {});
  const reader = readerOf(call.success ? call.data.reader : { locale: 'en', timeZone: 'UTC' });
  try {
    if (!call.success) throw new Refused('invalid', problemsOf(call.error, payload));
    const given = call.data.input ?? {};
    const input = RESOLVER_INPUTS[name].safeParse(given);
    if (!input.success) throw new Refused('invalid', problemsOf(input.error, given));
    const { accountId, extension } = Context.parse(platform);
    if (accountId == null) throw new Refused('not-allowed');
    const session = sessionOf({ accountId, reader, now: new Date(), extension });
    return { outcome: 'ok', value: await handler(session, input.data as ReadInputOf<Name>) };
  } catch (error) {
    return refusalOf(name, error, reader);
  }
}

function refusalOf(name: string, error: unknown, reader: Reader): Refusal {
  if (error instanceof Refused) return refusal(error.reason, reader, error.problems, error.retryAfterSeconds);
  if (error instanceof JiraBusy) return refusal('busy', reader, [], error.afterSeconds);
  const { name: kind, message } = error instanceof Error ? error : new Error('not an error');
  logLine('resolver failed', { function: name, kind, message: message.slice(0, 200) });
  return refusal('failed', reader);
}

function refusal(
  reason: RefusalReason,
  reader: Reader,
  problems: Refusal['problems'] = [],
  retryAfterSeconds: number | null = null,
): Refusal {
  const message = sayResolver(reader, `refused.${reason}`);
  return { outcome: 'refused', reason, message, problems, retryAfterSeconds };
}

/** Jira writes locales as `en_US` in places; a zone that does not exist reads as UTC. */
function readerOf({ locale, timeZone }: { readonly locale: string; readonly timeZone: string }): Reader {
  const tag = locale.replaceAll('_', '-');
  return { locale: isLocale(tag) ? tag : languageOf(tag), timeZone: isZone(timeZone) ? timeZone : 'UTC' };
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
