import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { JiraSite } from '../support/jira/jira-site';

/** A surface as manifest.yml declares it: the entry that is loaded, and the function that answers it. */
export interface Surface {
  readonly entry: string;
  readonly type: string;
  readonly moduleKey: string;
  readonly resolver: string;
}

interface Module {
  readonly key: string;
  readonly resource?: string;
  readonly resolver?: { readonly function: string };
  readonly edit?: { readonly resource: string };
}

/** Every surface of manifest.yml, by its entry. */
export function surfacesOf(manifest = join(__dirname, '..', '..', 'manifest.yml')): ReadonlyMap<string, Surface> {
  const { modules } = parse(readFileSync(manifest, 'utf8')) as { modules: Record<string, readonly Module[]> };
  const surfaces = new Map<string, Surface>();
  for (const [type, list] of Object.entries(modules)) {
    for (const { key, resource, resolver, edit } of list) {
      if (resolver === undefined) continue;
      for (const name of [resource, edit?.resource]) {
        const entry = name?.replace(/^ui\//, '');
        if (entry !== undefined && !surfaces.has(entry)) {
          surfaces.set(entry, { entry, type, moduleKey: key, resolver: resolver.function });
        }
      }
    }
  }
  return surfaces;
}

/** What Jira tells a surface about the place where it stands. */
export function extensionOf(
  { type }: Surface,
  jira: JiraSite,
  place: { readonly issue?: string | null; readonly project?: string | null; readonly widgetProject?: string | null },
): Readonly<Record<string, unknown>> {
  const issue = jira.issue(place.issue ?? '');
  const project = jira.project(issue?.projectId ?? place.project ?? '');
  const about = project === undefined ? {} : { project: { id: project.id, key: project.key, type: project.type } };
  return {
    type,
    ...about,
    ...(issue === undefined ? {} : { issue: { id: issue.id, key: issue.key } }),
    ...(place.widgetProject == null ? {} : { gadgetConfiguration: { projectId: place.widgetProject } }),
  };
}
