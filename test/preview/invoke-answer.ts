import { z } from 'zod';
import type { World } from '../support/forge/world';
import type { Answered } from './preview';
import type { Surface } from './surfaces';

const Invocation = z.object({
  surface: z.string(),
  functionKey: z.string(),
  payload: z.unknown(),
  context: z.looseObject({
    accountId: z.string(),
    locale: z.string(),
    timezone: z.string(),
    extension: z.record(z.string(), z.unknown()),
  }),
});

/** Calls the resolver of a surface as Forge does: the account is whoever the preview is looked at as. */
export async function invokeAnswer(
  { app }: World,
  surfaces: ReadonlyMap<string, Surface>,
  body: string,
): Promise<Answered> {
  const { surface: entry, functionKey, payload, context } = Invocation.parse(JSON.parse(body));
  const surface = surfaces.get(entry);
  if (surface === undefined) throw new Error(`no surface ${entry}`);
  const { accountId, locale, timezone, extension } = context;
  const caller = { accountId, locale, timeZone: timezone, extension };
  const value = await app.invoke(surface.resolver, functionKey, payload, caller);
  return { status: 200, type: 'application/json', body: JSON.stringify({ value }) };
}
