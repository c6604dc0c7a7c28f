import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { everyItem } from './every-item';
import { changeRevision, type Revised } from './revisions';

const ENTITY = 'standing';

/** An issue that was closed without a record or a reason that its agreement asks for. */
const Debt = z.object({
  issueKey: z.string(),
  closedAt: z.coerce.date(),
  /** `past-the-gate`: no rule in its workflow, or past it by bulk change, automation or import. */
  how: z.enum(['past-the-gate', 'gate-could-not-look', 'notice-only']),
  norms: z.array(z.string()),
});
export type Debt = Readonly<z.infer<typeof Debt>>;

const Body = z.object({
  edition: z.literal(1),
  /** Ids of the project's records that govern the issue, and whether each is complete. */
  records: z.record(z.string(), z.boolean()),
  exemption: z.object({ code: z.string(), at: z.coerce.date() }).nullable(),
  debt: Debt.nullable(),
  /** When the gate last let it through without having looked; `null` for never. */
  unseenAt: z.coerce.date().nullable(),
});
const Document = z.object({
  rev: z.int(),
  projectId: z.string(),
  debt: z.enum(['yes', 'no']),
  closedAt: z.int(),
  body: Body,
});
type Document = z.infer<typeof Document> & Revised;

/** What the gate needs to know of an issue. */
export interface Standing extends Readonly<Omit<z.infer<typeof Body>, 'edition'>> {
  readonly issueId: string;
  readonly projectId: string;
}

function standingOf(issueId: string, projectId: string, value: unknown): Standing {
  if (value === undefined || value === null) {
    return { issueId, projectId, records: {}, exemption: null, debt: null, unseenAt: null };
  }
  const { projectId: kept, body } = Document.parse(value);
  const { edition: _, ...standing } = body;
  return { issueId, projectId: kept, ...standing };
}

/** How an issue stands, read strictly; one that nothing was written about has no records. */
export async function standing(issueId: string, projectId: string): Promise<Standing> {
  return standingOf(issueId, projectId, await kvs.entity(ENTITY).get(issueId));
}

/** Changes how an issue stands, whoever else does so at the same time. `change` gives `null` to leave it. */
export async function changeStanding(
  issueId: string,
  projectId: string,
  change: (standing: Standing) => Standing | null,
): Promise<Standing> {
  const changed = await changeRevision<Document>(ENTITY, issueId, (current) => {
    const next = change(standingOf(issueId, projectId, current));
    return next === null ? null : stored(next, (current?.rev ?? 0) + 1);
  });
  return standingOf(issueId, projectId, changed);
}

/** Forgets an issue that was deleted. */
export async function forgetStanding(issueId: string): Promise<void> {
  await kvs.entity(ENTITY).delete(issueId);
}

/** Issues of a project that are closed without what they need, those closed last first. From an index. */
export async function debtsOf(projectId: string, most = 200): Promise<readonly Standing[]> {
  const found: Standing[] = [];
  const query = kvs
    .entity<Document>(ENTITY)
    .query()
    .index('by-debt', { partition: [projectId, 'yes'] })
    .where(WhereConditions.greaterThanEqualTo(0))
    .sort(Sort.DESC);
  for await (const { key, value } of everyItem(query)) {
    if (found.length >= most) break;
    found.push(standingOf(key, projectId, value));
  }
  return found;
}

function stored({ issueId: _, projectId, records, exemption, debt, unseenAt }: Standing, rev: number): Document {
  const body = {
    edition: 1,
    records,
    exemption: exemption === null ? null : { ...exemption, at: exemption.at.toISOString() },
    debt: debt === null ? null : { ...debt, closedAt: debt.closedAt.toISOString() },
    unseenAt: unseenAt?.toISOString() ?? null,
  };
  const closedAt = debt === null ? 0 : Math.floor(debt.closedAt.getTime() / 60_000);
  return {
    rev,
    projectId,
    debt: debt === null ? 'no' : 'yes',
    closedAt,
    body: body as unknown as Document['body'],
  };
}
