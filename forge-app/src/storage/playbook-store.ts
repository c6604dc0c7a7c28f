import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { saveRevision } from './revisions';
import { withinSize } from './within-size';

/** Whose agreement: the site's, or what a project says beyond it. */
export type PlaybookScope = 'site' | { readonly projectId: string };

const ENTITY = 'playbook';

/** A playbook as it was saved, and from when on it holds. */
const SavedPlaybook = z.object({
  at: z.coerce.date(),
  by: z.string().nullable(),
  written: z.string(),
});
export type SavedPlaybook = Readonly<z.infer<typeof SavedPlaybook>>;

const Document = z.object({
  rev: z.int(),
  body: z.object({ edition: z.literal(1), versions: z.array(SavedPlaybook) }),
});

/** All versions of one scope, oldest first. */
export interface SavedPlaybooks {
  /** 0 where nothing has been saved. */
  readonly rev: number;
  readonly versions: readonly SavedPlaybook[];
}

const NO_PLAYBOOKS: SavedPlaybooks = { rev: 0, versions: [] };

export function playbookKey(scope: PlaybookScope): string {
  return scope === 'site' ? 'site' : `project-${scope.projectId}`;
}

/** The stored versions as read from storage; none where nothing is stored. */
export function readPlaybooks(value: unknown): SavedPlaybooks {
  if (value === undefined || value === null) return NO_PLAYBOOKS;
  const { rev, body } = Document.parse(value);
  return { rev, versions: body.versions };
}

/** What was saved in a scope. */
export async function savedPlaybooks(scope: PlaybookScope): Promise<SavedPlaybooks> {
  return readPlaybooks(await kvs.entity(ENTITY).get(playbookKey(scope)));
}

/**
 * Saves a text that holds from `at` on, never before.
 *
 * @param rev The revision that the text was written against.
 * @returns `changed` where somebody saved in between.
 */
export async function savePlaybook(
  scope: PlaybookScope,
  rev: number,
  saved: SavedPlaybook,
): Promise<'saved' | 'changed'> {
  const current = await savedPlaybooks(scope);
  if (current.rev !== rev) return 'changed';
  const versions = withinSize([...current.versions, saved]);
  const stored = versions.map(({ at, by, written }) => ({ at: at.toISOString(), by, written }));
  return saveRevision(ENTITY, playbookKey(scope), rev, { rev: rev + 1, body: { edition: 1, versions: stored } });
}
