import { kvs, WhereConditions } from '@forge/kvs';
import { replaceInBacktest } from '../backtest/backtest-runs';
import { lookAtAll } from '../engine/start-reading';
import { eraseActivitiesAbout } from '../storage/activity';
import { beginErasure, endErasure } from '../storage/erasures';
import { everyItem } from '../storage/every-item';
import { erasePersonalSettings } from '../storage/personal-settings';
import { type Revised, saveRevision } from '../storage/revisions';
import { withStandIn } from './with-stand-in';

/** Documents that name people. All of them are walked, whether norms are still on in their project or not. */
const DOCUMENTS = ['playbook', 'clock', 'decision', 'proposal'] as const;

/**
 * Takes a person out of everything that is kept: what they set, what was said to them, what the tool did about them; in clocks,
 * records, proposals, playbooks and the last backtest a name that nobody has stands in their place, so that decisions stay readable.
 *
 * Safe to run again, and to be cut off anywhere: what is gone is gone, and the same name goes on standing in their place.
 *
 * @returns how many things were changed or deleted
 */
export async function erasePerson(accountId: string): Promise<number> {
  const standIn = await beginErasure(accountId);
  let changed = await deleteSaid(accountId);
  const shown = new Set<string>();
  try {
    for (const entity of DOCUMENTS) {
      for await (const key of everyKey(entity)) {
        const { isChanged, unsureIn } = await replaceIn(entity, key, accountId, standIn);
        if (isChanged) changed += 1;
        if (unsureIn !== null) shown.add(unsureIn);
      }
    }
    changed += await replaceInBacktest(accountId, standIn);
  } finally {
    // What others search for in Jira names whose turn it is: it is written anew.
    await lookAtAll([...shown]);
  }
  // Last, so that one who was cut off half-way is still on the list of those to be reported, and is erased then.
  changed += await eraseOwnData(accountId);
  await endErasure(accountId);
  return changed;
}

/**
 * What a person may take away by themselves: their settings, and what the tool noted about them. What was said stays until it
 * expires, as they are still here: without it they would be told the same again, and past the caps.
 */
export async function eraseOwnData(accountId: string): Promise<number> {
  const settings = await erasePersonalSettings(accountId);
  const activities = await eraseActivitiesAbout(accountId);
  const known = await kvs.entity('person').get(accountId);
  if (known !== undefined) await kvs.entity('person').delete(accountId);
  return activities + Number(settings) + Number(known !== undefined);
}

async function deleteSaid(accountId: string): Promise<number> {
  let deleted = 0;
  for await (const key of keysSaidTo(accountId)) {
    await kvs.entity('said').delete(key);
    deleted += 1;
  }
  return deleted;
}

/**
 * Puts another name in the place of an account id, wherever it stands in a document.
 *
 * @returns whether it had to be changed, and the project of an issue that Jira shows otherwise: now, or since a run that was cut off
 */
async function replaceIn(entity: string, key: string, accountId: string, standIn: string): Promise<Replaced> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const value = await kvs.entity<Document>(entity).get(key);
    if (value === undefined) return { isChanged: false, unsureIn: null };
    const without = withStandIn(value, accountId, standIn);
    if (JSON.stringify(without) === JSON.stringify(value)) return { isChanged: false, unsureIn: unsureIn(value) };
    const next = withUnsure(without, value);
    if ((await saveRevision(entity, key, value.rev, { ...next, rev: value.rev + 1 })) === 'saved')
      return { isChanged: true, unsureIn: unsureIn(next) };
  }
  throw new Error(`erasePerson: ${entity} ${key} was changed by others five times in a row`);
}

interface Replaced {
  readonly isChanged: boolean;
  readonly unsureIn: string | null;
}

interface Document extends Revised {
  readonly projectId?: string;
  readonly body: { readonly published?: string | null };
}

/** What Jira shows of an issue still has the account id: a clock no longer claims to know what stands there. */
function withUnsure(next: Document, { body }: Document): Document {
  const isShown = typeof body.published === 'string' && body.published !== next.body.published;
  return isShown ? { ...next, body: { ...next.body, published: UNSURE } } : next;
}

const UNSURE = '';

function unsureIn({ projectId, body }: Document): string | null {
  return body.published === UNSURE ? (projectId ?? null) : null;
}

/** By the index that every entity has, beside those that it declares. */
function everyKey(entity: string): AsyncGenerator<string, void> {
  return keysOf(kvs.entity<Revised>(entity).query().index('by-key'));
}

function keysSaidTo(accountId: string): AsyncGenerator<string, void> {
  const said = kvs.entity<{ readonly onDay: number }>('said').query();
  return keysOf(said.index('by-person', { partition: [accountId] }).where(WhereConditions.greaterThanEqualTo(0)));
}

async function* keysOf(query: Parameters<typeof everyItem>[0]): AsyncGenerator<string, void> {
  for await (const { key } of everyItem(query)) yield key;
}
