import { type IssueState, type Obligation, obligationsOf, openAsks, type Turn } from '@async-norms/core';
import { z } from 'zod';
import type { NormsHere } from '../engine/agreements';
import { type Engine, engineHere } from '../engine/engine';
import { isOutOfSight } from '../engine/out-of-sight';
import { fileEvents, record } from '../engine/record';
import { peopleOf } from '../engine/settle';
import { unknownFilings } from '../gate/filed-events';
import { jiraPath } from '../jira/jira-api';
import { okBody } from '../jira/jira-issues';
import { JiraProject, JiraUser } from '../jira/jira-schemas';
import { type Clock, stateNow } from '../storage/clock';
import { projectSettings } from '../storage/project-settings';
import { type Standing, standing } from '../storage/standing-store';
import { Refused } from './refused';
import type { Session } from './session';

/** An issue as Jira shows it to the caller. */
const SeenIssue = z.object({
  id: z.coerce.string(),
  key: z.string(),
  fields: z.object({
    project: JiraProject,
    issuetype: z.object({ name: z.string() }).nullish().catch(null),
    status: z
      .object({ statusCategory: z.object({ key: z.string() }).nullish() })
      .nullish()
      .catch(null),
    assignee: JiraUser.nullish().catch(null),
    reporter: JiraUser.nullish().catch(null),
  }),
});
type SeenIssue = z.infer<typeof SeenIssue>;

/** What a page on one issue is made from. */
export interface IssuePage {
  readonly issueId: string;
  readonly issueKey: string;
  readonly projectId: string;
  readonly projectKey: string;
  readonly isClosed: boolean;
  readonly isService: boolean;
  readonly tracking: 'on' | 'reading' | 'off';
  readonly engine: Engine;
  readonly stands: Standing;
  /** `null` where norms are off, or the issue is not read yet, or the app does not see it. */
  readonly known: {
    readonly clock: Clock;
    readonly state: IssueState;
    readonly here: NormsHere;
    readonly obligations: readonly Obligation[];
    readonly turns: readonly Turn[];
  } | null;
  /** Names that came with the issue. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Loads the issue that a page stands on. Jira is asked in the caller's name, so that whoever may not see it sees nothing.
 *
 * @throws Refused `not-found` where the caller does not see it
 */
export async function issuePage(session: Session): Promise<IssuePage> {
  const seen = await seenIssue(session, session.issueId());
  const { project, status, assignee, reporter } = seen.fields;
  const engine = engineHere(() => session.now);
  const [settings, stands, clock] = await Promise.all([
    projectSettings(project.id),
    standing(seen.id, project.id),
    engine.clocks.find(seen.id),
  ]);
  const page = {
    issueId: seen.id,
    issueKey: seen.key,
    projectId: project.id,
    projectKey: project.key,
    isClosed: status?.statusCategory?.key === 'done',
    isService: project.projectTypeKey === 'service_desk',
    engine,
    stands,
    names: namesIn([assignee, reporter]),
  };
  const tracking = !settings.isOn ? 'off' : settings.reading === null ? 'on' : 'reading';
  if (tracking === 'off') return { ...page, tracking, known: null };
  const isRead = clock !== null && !isOutOfSight(clock);
  const found = isRead || tracking !== 'on' ? clock : await readNow(page);
  const healed = await withFilings(page, found);
  const known = healed === null || isOutOfSight(healed) ? null : await knownOf(healed, session, engine);
  return { ...page, tracking, known };
}

async function seenIssue({ user }: Session, issueId: string): Promise<SeenIssue> {
  const query = new URLSearchParams({ fields: 'project,issuetype,status,assignee,reporter' });
  const answer = await user.ask({ method: 'GET', path: jiraPath`/rest/api/3/issue/${issueId}?${query}` });
  if (answer.outcome === 'absent') throw new Refused('not-found');
  if (answer.outcome === 'refused') throw new Refused(answer.status === 403 ? 'not-allowed' : 'not-found');
  return SeenIssue.parse(okBody(answer));
}

/** An issue whose events never reached us is read from Jira, once. */
async function readNow(page: Pick<IssuePage, 'issueId' | 'issueKey' | 'projectId' | 'isService' | 'engine'>) {
  const { issueId, issueKey, projectId, isService, engine } = page;
  await record(
    { issueId, issueKey, projectId, isService, events: [], updatedAt: null, before: {}, how: 'reread' },
    engine,
  );
  return engine.clocks.find(issueId);
}

/** The clock, with what was filed and the engine does not know of; a new one where there is none yet. */
async function withFilings(page: Pick<IssuePage, 'issueId' | 'projectId' | 'engine' | 'stands'>, clock: Clock | null) {
  const { engine, stands, issueId } = page;
  const events = clock === null ? [] : unknownFilings(stateNow(clock), stands, engine.now);
  if (events.length === 0) return clock;
  await fileEvents(page, events, engine);
  return engine.clocks.find(issueId);
}

async function knownOf(clock: Clock, { accountId }: Session, engine: Engine): Promise<IssuePage['known']> {
  const here = await engine.agreements.of(clock.projectId, [...new Set([...peopleOf(clock), accountId])]);
  if (here === null) return null;
  const state = stateNow(clock);
  const obligations = obligationsOf(state, here.agreement, engine.now);
  return { clock, state, here, obligations, turns: openAsks(state, here.agreement) };
}

function namesIn(users: readonly (JiraUser | null | undefined)[]): ReadonlyMap<string, string> {
  return new Map(users.flatMap((user) => (user?.displayName ? [[user.accountId, user.displayName] as const] : [])));
}
