import { RosterEntry } from '@async-norms/core';
import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { everyItem } from './every-item';
import { changeRevision, type Revised } from './revisions';
import { withinSize } from './within-size';

const ENTITY = 'personal';
const MOST_CHANGES = 100;

/** The parts of a roster entry that people set for themselves. */
const OwnEntry = z.record(z.string(), z.unknown());

const Body = z.object({
  edition: z.literal(1),
  /** What holds from when on, oldest first: a change never reaches back. */
  versions: z.array(z.object({ at: z.coerce.date(), entry: OwnEntry.nullable() })),
  email: z.boolean(),
});
const Document = z.object({ rev: z.int(), bucket: z.literal('all'), changedAt: z.int(), body: Body });
type Document = z.infer<typeof Document> & Revised;

/** What a person set for themselves from an instant on; takes the place of what a playbook says of them, key by key. */
export interface OwnVersion {
  readonly at: Date;
  /** As people write a roster entry; `null`: nothing of their own any more. */
  readonly entry: Readonly<Record<string, unknown>> | null;
}

/** What a person set for themselves. */
export interface PersonalSettings {
  readonly accountId: string;
  readonly versions: readonly OwnVersion[];
  readonly email: boolean;
}

function personalSettingsOf(accountId: string, value: unknown): PersonalSettings {
  if (value === undefined || value === null) return { accountId, versions: [], email: true };
  const { versions, email } = Document.parse(value).body;
  return { accountId, versions, email };
}

/** The settings of one person. Whoever set nothing gets mail and has no hours of their own. */
export async function personalSettings(accountId: string): Promise<PersonalSettings> {
  return personalSettingsOf(accountId, await kvs.entity(ENTITY).get(personKey(accountId)));
}

/** What holds for a person now; `null` where they set nothing. */
export function currentEntry({ versions }: PersonalSettings): Readonly<Record<string, unknown>> | null {
  return versions.at(-1)?.entry ?? null;
}

/** Saves what a person set, as holding from `now` on. The entry is one that `RosterEntry` accepts. */
export async function changePersonalSettings(
  accountId: string,
  now: Date,
  change: (settings: PersonalSettings) => { readonly entry?: OwnVersion['entry']; readonly email?: boolean },
): Promise<PersonalSettings> {
  const changed = await changeRevision<Document>(ENTITY, personKey(accountId), (current) => {
    const settings = personalSettingsOf(accountId, current);
    const { entry, email = settings.email } = change(settings);
    if (entry !== undefined && entry !== null) RosterEntry.parse(entry);
    const versions = entry === undefined ? settings.versions : [...settings.versions, { at: now, entry }];
    const stored = withinSize(versions.slice(-MOST_CHANGES)).map((version) => ({
      ...version,
      at: version.at.toISOString(),
    }));
    return {
      rev: (current?.rev ?? 0) + 1,
      bucket: 'all',
      changedAt: Math.floor(now.getTime() / 60_000),
      body: { edition: 1, versions: stored as unknown as Document['body']['versions'], email },
    };
  });
  return personalSettingsOf(accountId, changed);
}

/** Erases what a person set. */
export async function erasePersonalSettings(accountId: string): Promise<boolean> {
  const key = personKey(accountId);
  if ((await kvs.entity(ENTITY).get(key)) === undefined) return false;
  await kvs.entity(ENTITY).delete(key);
  return true;
}

/**
 * The settings of several people, those who set nothing left out; 25 to a request, as storage has it.
 *
 * @throws Error where one of them could not be read: without them somebody would be told something in hours, or on leave, that
 *   they took for themselves.
 */
export async function personalSettingsOfAll(accountIds: readonly string[]): Promise<readonly PersonalSettings[]> {
  const found: PersonalSettings[] = [];
  const ids = [...new Set(accountIds)];
  for (let at = 0; at < ids.length; at += 25) {
    const items = ids.slice(at, at + 25).map((accountId) => ({ entityName: ENTITY, key: personKey(accountId) }));
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(items);
    const failed = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
    if (failed !== undefined) throw new Error(`personalSettingsOfAll: could not be read (${failed.error.code})`);
    found.push(...successfulKeys.map(({ key, value }) => personalSettingsOf(accountOf(key), value)));
  }
  return found;
}

/** Everyone who set something. */
export async function everyPersonalSettings(): Promise<readonly PersonalSettings[]> {
  const found: PersonalSettings[] = [];
  const query = kvs
    .entity<Document>(ENTITY)
    .query()
    .index('by-change', { partition: ['all'] })
    .where(WhereConditions.greaterThanEqualTo(0))
    .sort(Sort.ASC);
  for await (const { key, value } of everyItem(query)) found.push(personalSettingsOf(accountOf(key), value));
  return found;
}

/** Account ids hold colons and dashes alone beside letters and digits, all of which keys allow. */
function personKey(accountId: string): string {
  return `person-${accountId}`;
}

function accountOf(key: string): string {
  return key.slice('person-'.length);
}
