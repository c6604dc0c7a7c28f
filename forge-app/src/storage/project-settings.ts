import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { everyItem } from './every-item';
import { changeRevision, type Revised } from './revisions';

const ENTITY = 'project';

/** How norms stand in a project. */
const Body = z.object({
  edition: z.literal(1),
  /** `ENG`; as it was when norms were switched on here. */
  key: z.string(),
  /** Since when it is switched on; asks made before are judged by nothing. `null` while it is off. */
  since: z.coerce.date().nullable(),
  /** `notice`: the validator lets everything through, and what closes without a record is debt. */
  gate: z.enum(['hold', 'notice']),
  /** How far the reading of its past is, 0 to 1; `null` where none is under way. */
  reading: z.number().nullable(),
  /** What keeps norms from working here, in a few words; `null` for nothing. */
  trouble: z.string().nullable(),
  /** What the last look at its workflows found. */
  gateCoverage: z.enum(['all', 'some', 'none']).nullable(),
});
const Document = z.object({ rev: z.int(), isOn: z.enum(['yes', 'no']), changedAt: z.int(), body: Body });
type Document = z.infer<typeof Document> & Revised;

/** How norms stand in a project. */
export interface ProjectSettings extends Readonly<Omit<z.infer<typeof Body>, 'edition'>> {
  readonly projectId: string;
  readonly isOn: boolean;
}

export function projectSettingsOf(projectId: string, value: unknown): ProjectSettings {
  if (value === undefined || value === null) return { projectId, isOn: false, ...FRESH };
  const { isOn, body } = Document.parse(value);
  const { edition: _, ...settings } = body;
  return { projectId, isOn: isOn === 'yes', ...settings };
}

const FRESH = { key: '', since: null, gate: 'hold', reading: null, trouble: null, gateCoverage: null } as const;

/** The settings of one project; one that was never switched on is off. */
export async function projectSettings(projectId: string): Promise<ProjectSettings> {
  return projectSettingsOf(projectId, await kvs.entity(ENTITY).get(projectId));
}

/** The settings of several projects, by id; those never switched on are off. 25 to a request, as storage has it. */
export async function settingsOfProjects(projectIds: readonly string[]): Promise<ReadonlyMap<string, ProjectSettings>> {
  const found = new Map(projectIds.map((id) => [id, projectSettingsOf(id, null)]));
  for (let at = 0; at < projectIds.length; at += 25) {
    const items = projectIds.slice(at, at + 25).map((key) => ({ entityName: ENTITY, key }));
    const { successfulKeys } = await kvs.batchGet<unknown>(items);
    for (const { key, value } of successfulKeys) found.set(key, projectSettingsOf(key, value));
  }
  return found;
}

/** Switches a project on or off. Switching on what is on keeps its `since`; nothing is delivered until its past is read. */
export async function switchProject(
  { projectId, key }: Pick<ProjectSettings, 'projectId' | 'key'>,
  isOn: boolean,
  now: Date,
): Promise<ProjectSettings> {
  return changeProject(projectId, now, (settings) => {
    if (settings.isOn === isOn) return { ...settings, key };
    return isOn
      ? { ...settings, key, isOn, since: now, reading: 0, trouble: null }
      : { ...settings, key, isOn, since: null, reading: null, trouble: null };
  });
}

/** Changes what is kept of a project, whoever else does so at the same time. */
export async function changeProject(
  projectId: string,
  now: Date,
  change: (settings: ProjectSettings) => ProjectSettings,
): Promise<ProjectSettings> {
  const changed = await changeRevision<Document>(ENTITY, projectId, (current) => {
    const { projectId: _, isOn, ...body } = change(projectSettingsOf(projectId, current));
    const minutes = Math.floor(now.getTime() / 60_000);
    const stored = { ...body, edition: 1 as const, since: body.since?.toISOString() ?? null };
    return {
      rev: (current?.rev ?? 0) + 1,
      isOn: isOn ? 'yes' : 'no',
      changedAt: minutes,
      body: stored as unknown as Document['body'],
    };
  });
  return projectSettingsOf(projectId, changed);
}

/** The projects that are switched on, in the order in which they last changed. The index may lag a little behind. */
export async function projectsOn(): Promise<readonly ProjectSettings[]> {
  const found: ProjectSettings[] = [];
  const query = kvs
    .entity<Document>(ENTITY)
    .query()
    .index('by-on', { partition: ['yes'] })
    .where(WhereConditions.greaterThanEqualTo(0))
    .sort(Sort.ASC);
  for await (const { key, value } of everyItem(query)) found.push(projectSettingsOf(key, value));
  return found;
}
