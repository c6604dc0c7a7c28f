import { getAppContext } from '@forge/api';
import { z } from 'zod';
import { jiraPath } from '../jira/jira-api';
import { okBody } from '../jira/jira-issues';
import type { PinningView } from '../ui/resolver-types/admin-types';
import type { Session } from './session';
import { sayResolver } from './texts/say-resolver';

const PANEL = 'norms-panel';
const Started = z.object({ taskId: z.coerce.string() });
const Task = z.object({ status: z.string(), progress: z.number().catch(0) });

/**
 * Shows the panel on every issue of these projects, without a click by each reader. Jira works at it in the background.
 *
 * @see https://developer.atlassian.com/changelog/#CHANGE-3102 and `bulkPinUnpinProjectsAsync` of jira.js 6 (read 2026-11-22): at
 *   most 1,000 projects, for Jira administrators
 */
export async function pinPanelTo(session: Session, projectIds: readonly string[]): Promise<PinningView> {
  const { appAri, environmentAri } = getAppContext();
  const moduleId = `ari:cloud:ecosystem::extension/${appAri.appId}/${environmentAri.environmentId}/static/${PANEL}`;
  const projectList = projectIds.map((projectIdOrKey) => ({ projectIdOrKey, action: 'PIN' }));
  const body = { moduleId, projectList };
  const path = jiraPath`/rest/api/3/forge/panel/action/bulk/async`;
  const { taskId } = Started.parse(okBody(await session.user.ask({ method: 'POST', path, body })));
  return { taskId, state: 'running', share: 0, text: null };
}

/** How far Jira is with it. */
export async function pinningOf({ user, reader }: Session, taskId: string): Promise<PinningView> {
  const answer = await user.ask({ method: 'GET', path: jiraPath`/rest/api/3/task/${taskId}` });
  const { status, progress } = Task.parse(okBody(answer));
  if (status === 'COMPLETE') return { taskId, state: 'done', share: 1, text: null };
  const isUnderWay = ['ENQUEUED', 'RUNNING', 'CANCEL_REQUESTED'].includes(status);
  if (isUnderWay) return { taskId, state: 'running', share: Math.min(1, progress / 100), text: null };
  return { taskId, state: 'failed', share: Math.min(1, progress / 100), text: sayResolver(reader, 'pinning.failed') };
}
