import { z } from 'zod';
import { jiraPath } from '../jira/jira-api';
import { okBody } from '../jira/jira-issues';
import { type ProjectSettings, projectSettings, settingsOfProjects } from '../storage/project-settings';
import type { ProjectLine } from '../ui/resolver-types/admin-types';
import { Refused } from './refused';
import type { Session } from './session';
import { sayResolver } from './texts/say-resolver';

/** A project as Jira shows it to the caller. */
const JiraProjectBean = z.object({
  id: z.coerce.string(),
  key: z.string(),
  name: z.string().catch(''),
  projectTypeKey: z.string().nullish().catch(null),
  style: z.string().nullish().catch(null),
  simplified: z.boolean().nullish().catch(null),
});
type JiraProjectBean = z.infer<typeof JiraProjectBean>;

const ProjectPage = z.object({
  values: z.array(JiraProjectBean),
  total: z.number().catch(0),
  isLast: z.boolean().catch(true),
});

const PAGE = 50;
const KINDS: Readonly<Record<string, ProjectLine['kind']>> = {
  software: 'software',
  service_desk: 'service',
  business: 'business',
};

/** A page of the projects that the caller may browse, each with how norms stand there. */
export async function projectLines(
  { user, reader }: Session,
  { query, startAt }: { readonly query: string; readonly startAt: number },
): Promise<{ readonly projects: readonly ProjectLine[]; readonly total: number; readonly next: number | null }> {
  const asked = new URLSearchParams({ startAt: String(startAt), maxResults: String(PAGE), orderBy: 'key' });
  if (query !== '') asked.set('query', query);
  const answer = await user.ask({ method: 'GET', path: jiraPath`/rest/api/3/project/search?${asked}` });
  const { values, total, isLast } = ProjectPage.parse(okBody(answer));
  const settings = await settingsOfProjects(values.map(({ id }) => id));
  const projects = values.map((project) => projectLine(project, settings.get(project.id)!, reader));
  return { projects, total, next: isLast ? null : startAt + values.length };
}

/** Those of these projects that the caller may browse. */
export async function projectsSeen(
  { user }: Session,
  projectIds: readonly string[],
): Promise<readonly JiraProjectBean[]> {
  const seen: JiraProjectBean[] = [];
  for (let at = 0; at < projectIds.length; at += PAGE) {
    const asked = new URLSearchParams({ maxResults: String(PAGE) });
    for (const id of projectIds.slice(at, at + PAGE)) asked.append('id', id);
    const answer = await user.ask({ method: 'GET', path: jiraPath`/rest/api/3/project/search?${asked}` });
    seen.push(...ProjectPage.parse(okBody(answer)).values);
  }
  return seen;
}

/** One project as Jira shows it to the caller. @throws Refused `not-found` where they don't see it */
export async function jiraProject({ user }: Session, projectId: string): Promise<JiraProjectBean> {
  const answer = await user.ask({ method: 'GET', path: jiraPath`/rest/api/3/project/${projectId}` });
  if (answer.outcome === 'absent' || answer.outcome === 'refused') throw new Refused('not-found');
  return JiraProjectBean.parse(okBody(answer));
}

/** One project with how norms stand there. */
export async function lineOfProject(session: Session, projectId: string): Promise<ProjectLine> {
  const [project, settings] = await Promise.all([jiraProject(session, projectId), projectSettings(projectId)]);
  return projectLine(project, settings, session.reader);
}

function projectLine(
  { id, key, name, projectTypeKey, style, simplified }: JiraProjectBean,
  settings: ProjectSettings,
  reader: Session['reader'],
): ProjectLine {
  return {
    id,
    key,
    name,
    kind: KINDS[projectTypeKey ?? ''] ?? 'other',
    isTeamManaged: style === 'next-gen' || simplified === true,
    isOn: settings.isOn,
    reading: settings.reading,
    gate: settings.gateCoverage,
    trouble: settings.trouble === null ? null : sayResolver(reader, 'trouble.playbook'),
  };
}
