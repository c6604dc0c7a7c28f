import { type Agreement, LANGUAGES } from '@async-norms/core';
import { LABEL_NAMED, type LinearIssue, VIEW_NAMED } from './documents';
import { isRefused, LinearRequestFailed } from './linear-failure';
import type { LinearSide } from './linear-side';

import { teamReader } from './reader-of';
import { stableId } from './stable-id';
import { sayLinear } from './texts/say-linear';
import { ADD_LABEL, CREATE_LABEL, CREATE_VIEW, REMOVE_LABEL } from './writes';

/** Amber: something to see to, nothing to fear. */
const COLOR = '#f2a33c';

/**
 * The label "Decision missing" of a workspace, made the first time it is needed together with the shared view of the same
 * name. One of that name that somebody made is taken as it is.
 */
async function missingLabel(side: LinearSide, workspaceId: string, agreement: Agreement): Promise<string> {
  const api = await side.connections.of(workspaceId);
  const reader = teamReader(agreement, side.clock());
  const name = sayLinear(reader, 'label.name');
  const find = async () => (await api.request(LABEL_NAMED, { name }, 'gate')).issueLabels.nodes[0]?.id;
  const known = await find();
  if (known !== undefined) return known;
  const id = stableId(workspaceId, 'label', 'decision-missing', name);
  const description = sayLinear(reader, 'label.description');
  try {
    await api.request(CREATE_LABEL, { input: { id, name, color: COLOR, description } }, 'gate');
  } catch (error) {
    // Two issues closed at once need it at once: then the other one has made it.
    const made = isRefused(error) ? await find() : undefined;
    if (made === undefined) throw error;
    return made;
  }
  await shareView(side, workspaceId, agreement, id);
  return id;
}

async function shareView(side: LinearSide, workspaceId: string, agreement: Agreement, labelId: string): Promise<void> {
  const api = await side.connections.of(workspaceId);
  const reader = teamReader(agreement, side.clock());
  const name = sayLinear(reader, 'view.name');
  try {
    if ((await api.request(VIEW_NAMED, { name }, 'background')).customViews.nodes.length > 0) return;
    const input = {
      id: stableId(workspaceId, 'view', 'decision-missing', name),
      name,
      description: sayLinear(reader, 'view.description'),
      shared: true as const,
      filterData: { labels: { some: { id: { eq: labelId } } } },
    };
    await api.request(CREATE_VIEW, { input }, 'background');
  } catch (error) {
    // The label does its work without the view; a key that may not share views is no reason to stop.
    if (!(error instanceof LinearRequestFailed)) throw error;
    side.log('view not shared', { reason: error.failure.kind });
  }
}

/** The label's name in every language: a team that changes its language still knows the label that it had. */
const NAMES: ReadonlySet<string> = new Set(
  LANGUAGES.map((locale) => sayLinear({ locale, timeZone: 'UTC' }, 'label.name')),
);

/** Whether one of these labels says that a decision is missing. */
export function isMarkedMissing(labels: readonly string[]): boolean {
  return labels.some((label) => NAMES.has(label));
}

/**
 * Puts the label on an issue, or takes it off. Nothing is asked of Linear where it is so already; where we may not make or use
 * labels, the rest goes on without.
 */
export async function markMissing(
  side: LinearSide,
  workspaceId: string,
  agreement: Agreement,
  issue: Pick<LinearIssue, 'id' | 'labels'>,
  isMissing: boolean,
): Promise<void> {
  const there = issue.labels.nodes.find(({ name }) => NAMES.has(name));
  if (isMissing === (there !== undefined)) return;
  const note = (what: string) =>
    side.activity.record(workspaceId, {
      at: side.clock(),
      kind: 'label',
      issueId: issue.id,
      what,
      why: 'decision-missing',
    });
  try {
    const labelId = there?.id ?? (await missingLabel(side, workspaceId, agreement));
    const api = await side.connections.of(workspaceId);
    if (isMissing) await api.request(ADD_LABEL, { id: issue.id, labelId }, 'gate');
    else await api.request(REMOVE_LABEL, { id: issue.id, labelId }, 'gate');
    await note(isMissing ? 'put-on' : 'taken-off');
  } catch (error) {
    if (!isRefused(error)) throw error;
    await note('refused');
  }
}
