import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { LinearSettings } from './config';

/** What `npm start -- …` takes, or one readable line for each problem. */
type ReadStartOptions =
  | { readonly outcome: 'options'; readonly at: Date | null }
  | { readonly outcome: 'problems'; readonly problems: readonly string[] };

/** A Wednesday on which Berlin and São Paulo are at work, and the demo has reminders to show. */
export const EXAMPLE_AT = '2026-03-04T13:00Z';

/** What `npm start -- --help` says. */
export const START_USAGE = `usage: npm start [-- OPTIONS]
  --at INSTANT   where the clock of the demo begins, such as ${EXAMPLE_AT}; without it, now
  --help         this page
PORT in the environment says where: 8787 without it. docs/operating.md has all settings.`;

/** Each word in its order, so that the first one that is not understood can be named. */
function tokensOf(args: readonly string[]) {
  const options = { at: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  return parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens;
}

/** Whether the words after `npm start --` ask how it is called, whatever else they say. */
export function asksForHelp(args: readonly string[]): boolean {
  return tokensOf(args).some((token) => token.kind === 'option' && token.name === 'help');
}

/** The demo's past reaches back over a year, and working time is known from 1970 to 2100. */
const Instant = z
  .union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })]) // -1: to the minute
  .transform((text) => new Date(text))
  .refine((at) => at.getUTCFullYear() >= 1980 && at.getUTCFullYear() < 2090);

/**
 * Reads the words after `npm start --`: `--at INSTANT` lets the clock of the demo begin at that instant; `null` without it, for
 * the clock of the machine. With credentials for Linear there is no demo, and nobody's real clock is moved.
 */
export function readStartOptions(args: readonly string[], linear: LinearSettings['kind']): ReadStartOptions {
  const tokens = tokensOf(args);
  const said = tokens.find((token) => token.kind === 'option' && token.name === 'at');
  const unknown = tokens.find((token) => token !== said);
  if (unknown !== undefined)
    return problem(`${args[unknown.index]}: expected nothing, or --at with an instant such as ${EXAMPLE_AT}`);
  if (said?.kind !== 'option') return { outcome: 'options', at: null };
  const written = said.value;
  const at = Instant.safeParse(written);
  if (!at.success)
    return problem(
      `--at: expected an ISO instant of the years 1980 to 2089, such as ${EXAMPLE_AT}; got ${JSON.stringify(written) ?? 'nothing'}`,
    );
  if (linear !== 'demo')
    return problem('--at: expected no credentials for Linear beside it, as it is for the demo alone; got some');
  return { outcome: 'options', at: at.data };
}

function problem(line: string): ReadStartOptions {
  return { outcome: 'problems', problems: [line] };
}

/** A clock that shows `at` now and goes on from there as the given one does; the given one itself for `null`. */
export function clockFrom(at: Date | null, clock: () => Date): () => Date {
  if (at === null) return clock;
  const aheadMs = at.getTime() - clock().getTime();
  return () => new Date(clock().getTime() + aheadMs);
}
