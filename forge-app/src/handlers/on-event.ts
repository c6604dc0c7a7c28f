import { engineHere } from '../engine/engine';
import { record } from '../engine/record';
import { siteViewOf } from '../engine/site-view';
import { accountsIn, issueNewsOf } from '../jira/event-to-issue';
import { ProductEvent } from '../jira/product-event';
import { logLine } from '../log';
import { siteStatuses } from '../storage/statuses';
import { afterFailure, failureName } from './retry';

/**
 * Something happened on an issue: its clock takes note. Events of projects where norms are off cost one read of storage.
 *
 * What can't be understood is left to the daily reconcile; what fails is run again, up to four times.
 */
export async function onEvent(event: unknown): Promise<unknown> {
  const read = ProductEvent.safeParse(event);
  if (!read.success) {
    const [problem] = read.error.issues;
    logLine('event not understood', { path: problem?.path.join('.') ?? '', problem: problem?.code ?? '' });
    return undefined;
  }
  const engine = engineHere();
  try {
    const { project } = read.data.issue.fields;
    const isOn = await engine.agreements.isOn(project.id);
    const people = isOn ? await engine.people.of(accountsIn(read.data)) : new Map();
    const categoryOf = await siteStatuses([], () => engine.issues.statuses());
    const news = issueNewsOf(read.data, siteViewOf(people, categoryOf));
    if (news !== null) await record(news, engine);
    return undefined;
  } catch (error) {
    logLine('event not recorded', { eventType: read.data.eventType, error: failureName(error) });
    return afterFailure(error, engine);
  }
}
