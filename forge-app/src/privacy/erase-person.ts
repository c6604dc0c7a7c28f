import { kvs, WhereConditions } from '@forge/kvs';
import { eraseActivitiesAbout } from '../storage/activity';
import { erasePersonalSettings } from '../storage/personal-settings';
import { projectsOn } from '../storage/project-settings';
import { type Revised, saveRevision } from '../storage/revisions';
import { changeSiteSettings } from '../storage/site-settings';

const PAGE = 100;

/** Where account ids lie within documents, and by which index all of them are found. */
const DOCUMENTS = [
  {
    entity: 'clock',
    index: 'by-project',
    partitions: (id: string) => [
      [id, 'due'],
      [id, 'quiet'],
    ],
  },
  { entity: 'decision', index: 'by-project', partitions: (id: string) => [[id]] },
  {
    entity: 'proposal',
    index: 'by-state',
    partitions: (id: string) => [
      [id, 'open'],
      [id, 'closed'],
    ],
  },
] as const;

/**
 * Takes a person out of everything that is kept: what they set, what was said to them, what the tool did about them; in clocks,
 * records, proposals and playbooks a name that nobody has stands in their place, so that decisions stay readable.
 *
 * Safe to run again: what is gone is gone.
 *
 * @returns how many things were changed or deleted
 */
export async function erasePerson(accountId: string): Promise<number> {
  const { erased } = await changeSiteSettings((settings) => ({ erased: settings.erased + 1 }));
  const standIn = `erased-${erased}`;
  let changed = await eraseOwnData(accountId);
  changed += await deleteSaid(accountId);
  for (const key of ['site', ...(await everyProject()).map((id) => `project-${id}`)]) {
    changed += await replaceIn('playbook', key, accountId, standIn);
  }
  for (const projectId of await everyProject()) {
    for (const { entity, index, partitions } of DOCUMENTS) {
      for (const partition of partitions(projectId)) {
        for await (const key of keysOf(entity, index, partition)) {
          changed += await replaceIn(entity, key, accountId, standIn);
        }
      }
    }
  }
  return changed;
}

/** What a person may take away by themselves: their settings, and what the tool noted about them. What was said expires. */
export async function eraseOwnData(accountId: string): Promise<number> {
  const settings = await erasePersonalSettings(accountId);
  const activities = await eraseActivitiesAbout(accountId);
  const known = await kvs.entity('person').get(accountId);
  if (known !== undefined) await kvs.entity('person').delete(accountId);
  return activities + Number(settings) + Number(known !== undefined);
}

async function everyProject(): Promise<readonly string[]> {
  return (await projectsOn()).map(({ projectId }) => projectId);
}

async function deleteSaid(accountId: string): Promise<number> {
  let deleted = 0;
  for await (const key of keysOf('said', 'by-person', [accountId])) {
    await kvs.entity('said').delete(key);
    deleted += 1;
  }
  return deleted;
}

/** Puts another name in the place of an account id, wherever it stands in a document. */
async function replaceIn(entity: string, key: string, accountId: string, standIn: string): Promise<number> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const value = await kvs.entity<Revised>(entity).get(key);
    if (value === undefined) return 0;
    const text = JSON.stringify(value);
    if (!text.includes(accountId)) return 0;
    const next = JSON.parse(text.replaceAll(accountId, standIn)) as Revised;
    if ((await saveRevision(entity, key, value.rev, { ...next, rev: value.rev + 1 })) === 'saved') return 1;
  }
  throw new Error(`erasePerson: ${entity} ${key} was changed by others five times in a row`);
}

async function* keysOf(entity: string, index: string, partition: readonly string[]): AsyncGenerator<string, void> {
  let cursor: string | undefined;
  do {
    let query = kvs
      .entity<Revised>(entity)
      .query()
      .index(index, { partition: [...partition] })
      .where(WhereConditions.greaterThanEqualTo(0))
      .limit(PAGE);
    if (cursor !== undefined) query = query.cursor(cursor);
    const page = await query.getMany();
    yield* page.results.map(({ key }) => key);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}
