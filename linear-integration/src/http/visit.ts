import { type Agreement, LANGUAGES, type Language, languageOf, type Reader, timeZoneAt } from '@async-norms/core';
import type { Context } from 'hono';
import type { Person } from '../store/person-store';
import { newSecret } from '../store/session-store';
import type { AdminPorts } from './admin-ports';
import type { Cookies } from './cookies';
import { csrfToken } from './csrf';
import type { PageStores } from './page-stores';

/** What every page knows of a request, before and after sign-in. */
export interface Visit {
  readonly now: Date;
  /** The language and the zone of whoever reads. */
  readonly reader: Reader;
  readonly path: string;
  /** The secret that this browser's forms are made with, and the token itself. */
  readonly secret: string;
  readonly csrf: string;
  readonly signedIn: SignedInVisit | null;
}

/** What is known of somebody who is signed in. */
export interface SignedInVisit {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly me: Person;
  readonly agreement: Agreement | null;
  readonly at: Date;
}

/** What routes find in their context. */
export interface PageEnv {
  Variables: { visit: Visit; form: FormFields };
}

/** A form as it was sent: texts by name, all of them where a name came several times. */
export interface FormFields {
  text(name: string): string;
  texts(name: string): readonly string[];
  has(name: string): boolean;
  readonly names: readonly string[];
  file(name: string): Promise<string | null>;
}

/** What a visit is made from. */
export interface VisitParts {
  readonly ports: Pick<AdminPorts, 'agreements' | 'connections' | 'clock'>;
  readonly stores: Pick<PageStores, 'sessions' | 'people' | 'settings'>;
  readonly cookies: Cookies;
}

/** Works out who comes, and in which language and zone they read. Gives a browser that nobody knows a secret for its forms. */
export async function visitOf(c: Context, { ports, stores, cookies }: VisitParts): Promise<Visit> {
  const now = ports.clock();
  const accepted = acceptedLocales(c.req.header('accept-language'));
  const session = cookies.get(c, 'session');
  const signedIn = session === undefined ? null : await signedInVisit(session);
  const secret = signedIn !== null && session !== undefined ? session : visitSecret();
  const basic = { now, path: c.req.path, secret, csrf: csrfToken(secret) };
  if (signedIn === null) return { ...basic, reader: { locale: accepted[0] ?? 'en', timeZone: 'UTC' }, signedIn };
  const { workspaceId, me, agreement } = signedIn;
  const own = (await stores.settings.of(workspaceId, me.id))?.entry.language;
  const language = own ?? agreement?.playbookAt(now).workingTime.people[me.id]?.language;
  return {
    ...basic,
    reader: { locale: localeFor(language, accepted), timeZone: zoneOf(me, agreement, now) },
    signedIn,
  };

  async function signedInVisit(held: string): Promise<SignedInVisit | null> {
    const who = await stores.sessions.of(held, now);
    const me = who === null ? null : await stores.people.find(who.workspaceId, who.personId);
    if (who === null || me === null || !me.isActive) return null;
    const installation = await ports.connections.find(who.workspaceId);
    const agreement = await ports.agreements.of(who.workspaceId);
    return { workspaceId: who.workspaceId, workspaceName: installation?.name ?? '', me, agreement, at: now };
  }

  function visitSecret(): string {
    const known = cookies.get(c, 'visit');
    if (known !== undefined && known.length >= 32) return known;
    const fresh = newSecret();
    cookies.set(c, 'visit', fresh);
    return fresh;
  }
}

/** The zone that somebody's hours are in, else that which Linear knows, else the team's. */
function zoneOf(person: Person, agreement: Agreement | null, now: Date): string {
  const hours = agreement?.hoursOf(person.id) ?? null;
  if (hours !== null) return timeZoneAt(hours, now);
  return agreement === null ? 'UTC' : timeZoneAt(agreement.teamCalendar, now);
}

/** Locales of the header that we speak, the most wanted first. */
export function acceptedLocales(header: string | undefined): readonly string[] {
  return (header ?? '')
    .split(',')
    .map((part) => {
      const [tag, ...parameters] = part.trim().split(';');
      const quality = parameters.map((it) => /^\s*q=([\d.]+)$/.exec(it)?.[1]).find((it) => it !== undefined);
      return { tag: tag ?? '', quality: Number(quality ?? 1) };
    })
    .filter(({ tag, quality }) => quality > 0 && LANGUAGES.some((known) => isOf(tag, known)))
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}

/** A language somebody chose, with the ways of writing that their browser asks for where it speaks it too. */
function localeFor(chosen: Language | undefined, accepted: readonly string[]): string {
  if (chosen === undefined) return accepted[0] ?? 'en';
  return accepted.find((tag) => languageOf(tag) === chosen) ?? chosen;
}

function isOf(tag: string, language: Language): boolean {
  return tag.toLowerCase().split('-')[0] === language;
}
