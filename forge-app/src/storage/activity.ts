import { createHash } from 'node:crypto';
import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { deleteAll } from './delete-all';
import { instantOfMinute, minuteOf } from './epoch';
import { everyItem } from './every-item';

const ENTITY = 'activity';
/** An entity's index wants a value where nobody is meant. */
const NOBODY = '-';

/** What the tool did on an issue. The first four are the engine's notes, the others the gate's. */
const ACTIVITY_KINDS = [
  'told',
  'not-delivered',
  'resolved',
  'reread',
  'gate-held',
  'gate-could-not-look',
  'debt-noticed',
  'debt-cleared',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Something that the tool did, as it is kept. Ids, kinds and instants; no words of people. */
export interface KeptActivity {
  readonly issueId: string;
  readonly projectId: string;
  readonly at: Date;
  /** Whom it was about or told; `null` for nobody in particular. */
  readonly person: string | null;
  readonly kind: ActivityKind;
  /** The step, the norm or the reason: a code, or codes with spaces between. */
  readonly detail: string;
}

const Document = z.object({
  issueId: z.string(),
  projectId: z.string(),
  kind: z.enum(ACTIVITY_KINDS),
  person: z.string(),
  at: z.int(),
  body: z.object({ edition: z.literal(1), detail: z.string() }),
});
type Document = z.infer<typeof Document>;

/** Notes what the tool did; kept for so many days. Noting the same twice keeps one. */
export async function noteActivity(note: KeptActivity, retentionDays: number): Promise<void> {
  const { issueId, projectId, kind, person, at, detail } = note;
  const minute = minuteOf(at);
  const value: Document = {
    issueId,
    projectId,
    kind,
    person: person ?? NOBODY,
    at: minute,
    body: { edition: 1, detail },
  };
  const key = createHash('sha256').update(JSON.stringify(value)).digest('hex');
  const ttl = { value: Math.min(retentionDays, 365), unit: 'DAYS' as const };
  await kvs.entity<Document>(ENTITY).set(key, value, { ttl });
}

/** What the tool did on an issue, newest first. From an index, which may lag a little behind. */
export async function activitiesOf(issueId: string, most = 20): Promise<readonly KeptActivity[]> {
  return query('by-issue', issueId, most);
}

/** The latest of one kind on the whole site, newest first. */
export async function activitiesOfKind(kind: ActivityKind, most = 10): Promise<readonly KeptActivity[]> {
  return query('by-kind', kind, most);
}

/** What the tool did about a person: for their own export, never for anyone else. */
export async function activitiesAbout(person: string, most = 100): Promise<readonly KeptActivity[]> {
  return query('by-person', person, most);
}

/** Forgets what the tool did about a person. @throws Error where storage does not delete all of it */
export async function eraseActivitiesAbout(person: string): Promise<number> {
  const keys: string[] = [];
  const about = kvs
    .entity<Document>(ENTITY)
    .query()
    .index('by-person', { partition: [person] });
  for await (const { key } of everyItem(about)) keys.push(key);
  await deleteAll(ENTITY, keys);
  return keys.length;
}

async function query(index: 'by-issue' | 'by-kind' | 'by-person', of: string, most: number) {
  const page = await kvs
    .entity<Document>(ENTITY)
    .query()
    .index(index, { partition: [of] })
    .where(WhereConditions.greaterThanEqualTo(0))
    .sort(Sort.DESC)
    .limit(most)
    .getMany();
  return page.results.map(({ value }) => activityOf(value));
}

function activityOf(value: unknown): KeptActivity {
  const { issueId, projectId, kind, person, at, body } = Document.parse(value);
  return {
    issueId,
    projectId,
    kind,
    person: person === NOBODY ? null : person,
    at: instantOfMinute(at),
    detail: body.detail,
  };
}
