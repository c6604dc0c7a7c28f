import {
  chainsOf,
  DecisionRecord,
  decisionsAsCsv,
  decisionsAsJson,
  decisionsAsMarkdown,
  graphOfRecords,
  type KeyedRecord,
  moveStatus,
  readDecisionRecord,
  supersede,
} from '@async-norms/core';
import { engineHere } from '../engine/engine';
import { addDecision, type KeptDecision, keptDecision, keptDecisions, reviseDecision } from '../storage/decision-store';
import { projectSettings } from '../storage/project-settings';
import { keptProposals } from '../storage/proposal-store';
import { siteUrl } from '../storage/site-url';
import { debtsOf } from '../storage/standing-store';
import type { ProjectPageResults } from '../ui/resolver-types/project-page-types';
import { draftOf, recordOf } from './decision-drafts';
import { relink, seenIssues } from './decision-links';
import { found, tagsOf } from './decision-log';
import { checkOf, decisionView, lineOf } from './decision-views';
import { jiraProject } from './jira-projects';
import { demandKnownPeople } from './known-people';
import { browsed, edited } from './project-access';
import { Refused } from './refused';
import type { Session } from './session';
import type { Handlers } from './surface-resolver';
import { sayResolver } from './texts/say-resolver';

type DecisionName =
  | 'getDecisionLog'
  | 'getDecision'
  | 'writeDecision'
  | 'checkRecord'
  | 'moveDecision'
  | 'supersedeDecision'
  | 'getDecisionGraph'
  | 'exportDecisions'
  | 'readDecision'
  | 'getDecisionDebt';

const PAGE = 25;

/** What the project page does with decisions. Whoever browses the project may read its log; whoever edits issues there may write. */
export const DECISION_FUNCTIONS: Handlers<DecisionName & keyof ProjectPageResults> = {
  async getDecisionLog(session, { filter, startAt }) {
    const projectId = await browsed(session);
    const [{ key }, settings, all, proposals, debts, held] = await Promise.all([
      jiraProject(session, projectId),
      projectSettings(projectId),
      keptDecisions(projectId),
      keptProposals(projectId, 'open'),
      debtsOf(projectId),
      session.holds({ projectId }, 'EDIT_ISSUES'),
    ]);
    const hits = found(all, filter);
    const page = hits.slice(startAt, startAt + PAGE);
    return {
      project: { id: projectId, key },
      isOn: settings.isOn,
      mayWrite: held.has('EDIT_ISSUES'),
      decisions: page.map(lineOf),
      total: hits.length,
      next: startAt + PAGE < hits.length ? startAt + PAGE : null,
      tags: tagsOf(all),
      isEmpty: all.length === 0,
      openProposals: proposals.length,
      debt: debts.length,
    };
  },

  async getDecision(session, { id }) {
    const projectId = await browsed(session);
    return viewOf(session, projectId, await thereIs(projectId, id));
  },

  async writeDecision(session, { id, rev, draft, issues }) {
    const projectId = await edited(session);
    const before = id === undefined ? null : await thereIs(projectId, id);
    if (before !== null && before.rev !== rev) throw new Refused('changed');
    const governed = issues === undefined ? undefined : await seenIssues(session, issues, projectId);
    const keys = governed?.map(({ issueKey }) => issueKey);
    const record = DecisionRecord.parse(recordOf(draft, before?.record ?? null, keys));
    await demandKnownPeople(session, record, before?.record ?? null);
    const by = { by: session.accountId, at: session.now };
    const kept = before === null ? await addDecision(projectId, record, by) : await reviseDecision(before, record, by);
    if (kept === null) throw new Refused('changed');
    await relink(
      session,
      before,
      kept,
      engineHere(() => session.now),
    );
    return viewOf(session, projectId, kept);
  },

  async checkRecord(session, { draft }) {
    await browsed(session);
    return checkOf(recordOf(draft, null), session.reader);
  },

  async moveDecision(session, { id, rev, to }) {
    const projectId = await edited(session);
    const kept = await thereIs(projectId, id);
    if (kept.rev !== rev) throw new Refused('changed');
    const from = kept.record.status ?? 'draft';
    const move = moveStatus(from, to);
    if (move.outcome === 'refused') {
      const expected = move.possible.length === 0 ? 'no other status' : `one of ${move.possible.join(', ')}`;
      throw new Refused('invalid', [{ path: 'to', problem: move.reason, expected }]);
    }
    const record = { ...kept.record, status: move.status };
    const revised = await reviseDecision(kept, record, { by: session.accountId, at: session.now });
    if (revised === null) throw new Refused('changed');
    await relink(
      session,
      kept,
      revised,
      engineHere(() => session.now),
    );
    return viewOf(session, projectId, revised);
  },

  async supersedeDecision(session, { earlier, later }) {
    const projectId = await edited(session);
    const [old, successor] = [await thereIs(projectId, earlier), await thereIs(projectId, later)];
    const all = await keptDecisions(projectId);
    const edit = supersede(graphOfRecords(all.map(({ record }) => record)).graph, earlier, later);
    if (edit.outcome === 'refused') {
      throw new Refused('invalid', [
        { path: 'earlier', problem: edit.reason, expected: 'a record in force and its successor' },
      ]);
    }
    const by = { by: session.accountId, at: session.now };
    const supersedes = [...new Set([...successor.record.supersedes, earlier])];
    const replaced = { ...old.record, status: 'superseded' as const, supersededBy: [later] };
    // The successor first: a record that names nobody who replaced it would stand alone.
    const newer = await reviseDecision(successor, { ...successor.record, supersedes }, by);
    const older = newer === null ? null : await reviseDecision(old, replaced, by);
    if (newer === null || older === null) throw new Refused('changed');
    return viewOf(session, projectId, newer);
  },

  async getDecisionGraph(session) {
    const all = await keptDecisions(await browsed(session));
    const { graph, findings } = graphOfRecords(all.map(({ record }) => record));
    return {
      nodes: all.map(lineOf),
      edges: [...graph.successors].map(([earlier, later]) => ({ earlier, later })),
      chains: [...chainsOf(graph).values()].map((chain) => [...chain].reverse()),
      findings: findings.map(({ kind, id, other }) => sayResolver(session.reader, `finding.${kind}`, { id, other })),
    };
  },

  async exportDecisions(session, { format, filter }) {
    const projectId = await browsed(session);
    const { key } = await jiraProject(session, projectId);
    const records = found(await keptDecisions(projectId), filter).map(({ id, record }) => ({ key: id, record }));
    const name = `decisions-${key}`;
    const site = await siteUrl(engineHere().jira);
    // A record has no address of its own in Jira; the panels of the issues that it governs show it.
    const browse = ({ record: { issues } }: KeyedRecord) =>
      site === null || issues[0] === undefined ? null : `${site}/browse/${encodeURIComponent(issues[0])}`;
    switch (format) {
      case 'csv':
        return { fileName: `${name}.csv`, mediaType: 'text/csv', text: decisionsAsCsv(records) };
      case 'json':
        return { fileName: `${name}.json`, mediaType: 'application/json', text: decisionsAsJson(records) };
      case 'markdown':
        return { fileName: `${name}.md`, mediaType: 'text/markdown', text: decisionsAsMarkdown(records, key, browse) };
    }
  },

  async readDecision(session, { markdown }) {
    await browsed(session);
    const { kind, record, problems } = readDecisionRecord(markdown);
    return { kind, draft: draftOf(record), problems };
  },

  async getDecisionDebt(session) {
    const projectId = await browsed(session);
    const debts = (await debtsOf(projectId)).flatMap(({ debt }) => debt ?? []);
    const seen = new Set(
      (
        await seenIssues(
          session,
          debts.map(({ issueKey }) => issueKey),
          projectId,
        )
      ).map((one) => one.issueKey),
    );
    return {
      issues: debts
        .filter(({ issueKey }) => seen.has(issueKey))
        .map(({ issueKey, closedAt, how, norms }) => ({ issueKey, closedAt: closedAt.toISOString(), how, norms })),
    };
  },
};

async function thereIs(projectId: string, id: string): Promise<KeptDecision> {
  const kept = await keptDecision(projectId, id);
  if (kept === null) throw new Refused('not-found');
  return kept;
}

async function viewOf({ reader }: Session, projectId: string, kept: KeptDecision) {
  return decisionView(kept, await keptDecisions(projectId), reader);
}
