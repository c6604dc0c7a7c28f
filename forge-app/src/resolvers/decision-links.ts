import { isComplete } from '@async-norms/core';
import type { Engine } from '../engine/engine';
import { fileEvents } from '../engine/record';
import { recordedEvent, removedEvent } from '../gate/filed-events';
import { jiraPath } from '../jira/jira-api';
import { ISSUES_AT_ONCE, okBody } from '../jira/jira-issues';
import { BulkIssues, JiraIssue } from '../jira/jira-schemas';
import { type KeptDecision, mentionedIn } from '../storage/decision-store';
import { changeStanding } from '../storage/standing-store';
import type { Session } from './session';

/** An issue that a record governs. */
export interface LinkedIssue {
  readonly issueId: string;
  readonly projectId: string;
}

/**
 * Tells the gate and the engine of the issues that a record governs now, and of those that it no longer does; of those that the
 * caller sees.
 *
 * @param before The record before it was revised; `null` for a new one.
 */
export async function relink(
  session: Session,
  before: KeptDecision | null,
  kept: KeptDecision,
  engine: Engine,
): Promise<void> {
  const { projectId, id, record } = kept;
  await knowPeopleIn(kept, engine);
  for (const issue of await seenIssues(session, record.issues, projectId))
    await linkRecord(issue, kept, session, engine);
  const gone = (before?.record.issues ?? []).filter((key) => !record.issues.includes(key));
  for (const issue of await seenIssues(session, gone, projectId)) await unlinkRecord(issue, id, session, engine);
}

/** Lets the site know of the people in a record's lists, so that what is kept about them is reported like anybody's. */
async function knowPeopleIn({ record }: Pick<KeptDecision, 'record'>, engine: Engine): Promise<void> {
  const { deciders, consulted, informed, owner } = record;
  const ids = [...deciders, ...consulted, ...informed, owner].flatMap((text) => mentionedIn(text) ?? []);
  if (ids.length > 0) await engine.people.of(ids);
}

/** Notes that a record governs an issue, for the gate and for the engine. Doing it again changes nothing. */
export async function linkRecord(
  issue: LinkedIssue,
  { id, record }: Pick<KeptDecision, 'id' | 'record'>,
  { accountId, now }: Pick<Session, 'accountId' | 'now'>,
  engine: Engine,
): Promise<void> {
  const complete = isComplete(record);
  await changeStanding(issue.issueId, issue.projectId, (stands) =>
    stands.records[id] === complete ? null : { ...stands, records: { ...stands.records, [id]: complete } },
  );
  await fileEvents(issue, [recordedEvent({ recordId: id, complete, by: accountId, now })], engine);
}

/** Notes that a record no longer governs an issue. */
export async function unlinkRecord(
  issue: LinkedIssue,
  recordId: string,
  { accountId, now }: Pick<Session, 'accountId' | 'now'>,
  engine: Engine,
): Promise<void> {
  await changeStanding(issue.issueId, issue.projectId, (stands) => {
    const { [recordId]: gone, ...records } = stands.records;
    return gone === undefined ? null : { ...stands, records };
  });
  await fileEvents(issue, [removedEvent({ recordId, by: accountId, now })], engine);
}

/**
 * The issues of these keys that the caller sees, in the project that the record belongs to; a key of another project, or one
 * that they don't see, is left out.
 */
export async function seenIssues(
  { user }: Session,
  keys: readonly string[],
  projectId: string,
): Promise<readonly (LinkedIssue & { readonly issueKey: string })[]> {
  const seen: (LinkedIssue & { readonly issueKey: string })[] = [];
  for (let at = 0; at < keys.length; at += ISSUES_AT_ONCE) {
    const issueIdsOrKeys = keys.slice(at, at + ISSUES_AT_ONCE);
    const body = { issueIdsOrKeys, fields: ['project', 'created', 'updated'], fieldsByKeys: false };
    const answer = await user.ask({ method: 'POST', path: jiraPath`/rest/api/3/issue/bulkfetch`, body });
    for (const value of BulkIssues.parse(okBody(answer)).issues) {
      const issue = JiraIssue.safeParse(value);
      if (!issue.success || issue.data.fields.project.id !== projectId) continue;
      seen.push({ issueId: issue.data.id, projectId, issueKey: issue.data.key });
    }
  }
  return seen;
}
