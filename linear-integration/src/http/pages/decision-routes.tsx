/** @jsxImportSource hono/jsx */
import {
  type Complaint,
  type DecisionRecord,
  DecisionStatus,
  decisionIndex,
  decisionsAsCsv,
  decisionsAsJson,
  decisionsAsMarkdown,
  discoverability,
  graphOfRecords,
  type KeyedRecord,
  type LocalDate,
  localDateAt,
  recordComplaints,
  TimeZone,
} from '@async-norms/core';
import { type Context, Hono } from 'hono';
import type { FieldProblem } from '../../admin/form-parts';
import { DecisionsPage, type DecisionsState, recordPath, type ShownDecision } from '../../admin/pages/decisions-page';
import { GraphPage } from '../../admin/pages/graph-page';
import { RecordPage } from '../../admin/pages/record-page';
import { WritePage, type WrittenRecord } from '../../admin/pages/write-page';
import { type FiledDecision, keyedRecords } from '../../store/decision-store';
import { newSecret } from '../../store/session-store';
import { frameAt, goTo, message, type PageParts, show, whoIsHere } from '../page-kit';
import { everyoneOf } from '../people-names';
import type { PageEnv } from '../visit';
import { emptyRecord, readRecord, recordFromForm, recordToWrite } from '../written-record';

const SHOWN = 100;

/** The decision log: search, records, the graph, writing, exporting. */
export function decisionRoutes(parts: PageParts): Hono<PageEnv> {
  const { stores, ports } = parts;
  const app = new Hono<PageEnv>();

  app.get('/decisions', async (c) => {
    const { workspaceId, now } = whoIsHere(c);
    const decisions = await stores.decisions.list(workspaceId);
    const query = (c.req.query('q') ?? '').slice(0, 300);
    const status = DecisionStatus.safeParse(c.req.query('status')).data;
    const tags = [...new Set(decisions.flatMap(({ record }) => record.tags))].sort();
    const tag = tags.find((it) => it === c.req.query('tag'));
    const hits = decisionIndex(keyedRecords(decisions)).search(
      query,
      { ...(status === undefined ? {} : { status: [status] }), ...(tag === undefined ? {} : { tags: [tag] }) },
      SHOWN,
    );
    const today = localDateAt(TimeZone.parse('UTC'), now);
    const byKey = new Map(decisions.map((decision) => [decision.key, decision]));
    const state: DecisionsState = {
      ...{ query, tags },
      hits: hits.map(({ key }) => shownOf(byKey.get(key)!)),
      status: status ?? '',
      tag: tag ?? '',
      total: decisions.length,
      toReview: decisions.flatMap((decision) => {
        const { reviewBy, status: standing } = decision.record;
        return reviewBy === null || reviewBy > today || standing !== 'accepted'
          ? []
          : [{ ...shownOf(decision), reviewBy }];
      }),
    };
    return show(c, <DecisionsPage frame={frameAt(c, parts)} state={state} />);
  });

  app.get('/decisions/graph', async (c) => {
    const { workspaceId } = whoIsHere(c);
    const decisions = await stores.decisions.list(workspaceId);
    const { graph, findings } = graphOfRecords(decisions.map(({ record }) => record));
    const records = new Map(decisions.map((decision) => [decision.record.id, shownOf(decision)]));
    return show(c, <GraphPage frame={frameAt(c, parts)} graph={graph} records={records} findings={findings} />);
  });

  for (const [path, type, write] of [
    ['/decisions/export.md', 'text/markdown', decisionsAsMarkdown],
    ['/decisions/export.csv', 'text/csv', decisionsAsCsv],
    ['/decisions/export.json', 'application/json', decisionsAsJson],
  ] as const)
    app.get(path, async (c) => {
      const { workspaceId, workspaceName } = whoIsHere(c);
      const decisions = await stores.decisions.list(workspaceId);
      const page = ports.publicUrl ?? new URL(c.req.url).origin;
      // Each can be read in Linear, else on our own page.
      const urls = new Map(decisions.map(({ key, url }) => [key, url ?? page + recordPath(key)]));
      const addressOf = ({ key }: KeyedRecord) => urls.get(key) ?? null;
      return c.body(write(keyedRecords(decisions), workspaceName, addressOf), 200, {
        'content-type': `${type}; charset=utf-8`,
        'content-disposition': `attachment; filename="decisions.${path.split('.').at(-1)}"`,
      });
    });

  app.get('/decisions/record/:key', async (c) => {
    const { workspaceId, agreement, now } = whoIsHere(c);
    const decisions = await stores.decisions.list(workspaceId);
    const decision = decisions.find(({ key }) => key === c.req.param('key'));
    if (decision === undefined) return message(c, parts, 'notFound');
    const { nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const issues = await stores.history.named(workspaceId, decision.issueIds);
    const { id } = decision.record;
    const { graph } = graphOfRecords(decisions.map(({ record }) => record));
    const byId = new Map(decisions.map((it) => [it.record.id, it]));
    const link = (as: 'supersedes' | 'supersededBy', other: string) => {
      const found = byId.get(other);
      return found === undefined ? [] : [{ as, key: found.key, title: `${other} ${found.record.title}` }];
    };
    const later = graph.successors.get(id);
    const earlier = [...graph.successors].filter(([, to]) => to === id).map(([from]) => from);
    const keyed = keyedRecords(decisions);
    const known = { key: decision.key, record: decision.record };
    return show(
      c,
      <RecordPage
        frame={frameAt(c, parts)}
        state={{
          decision,
          nameOf,
          issues: [...issues.values()].map(({ issueId, issueKey, title }) => ({ id: issueId, key: issueKey, title })),
          links: [
            ...(later === undefined ? [] : link('supersededBy', later)),
            ...earlier.flatMap((other) => link('supersedes', other)),
          ],
          complaints: recordComplaints(decision.record),
          discoverability: discoverability(known, decisionIndex(keyed)),
        }}
      />,
    );
  });

  const write = async (
    c: Context<PageEnv>,
    editing: string | null,
    written: WrittenRecord,
    problems: readonly FieldProblem[],
    complaints: readonly Complaint[],
    mayFileAnyway = false,
  ) => {
    const decisions = await stores.decisions.list(whoIsHere(c).workspaceId);
    const known = decisions
      .filter(
        ({ key, record }) =>
          key !== editing && record.id !== '' && (record.status === 'accepted' || record.status === 'deprecated'),
      )
      .map(({ record }) => ({ id: record.id, title: record.title }));
    return show(
      c,
      <WritePage frame={frameAt(c, parts)} {...{ editing, written, problems, complaints, known, mayFileAnyway }} />,
      problems.length + complaints.length === 0 ? 200 : 422,
    );
  };

  const titleOf = async (workspaceId: string, issueKey: string | undefined): Promise<string> => {
    const [id] = issueKey === undefined ? [] : await stores.issueKeys.idsOf(workspaceId, [issueKey]);
    return id === undefined ? '' : ((await stores.history.named(workspaceId, [id])).get(id)?.title ?? '');
  };

  /** Keys that no issue here has, without those that the record named before. */
  const unknownIssues = async (workspaceId: string, record: DecisionRecord, before: DecisionRecord | null) => {
    const added = record.issues.filter((key) => before?.issues.includes(key) !== true);
    const known = await Promise.all(added.map((key) => stores.issueKeys.idsOf(workspaceId, [key])));
    return added.filter((_, i) => known[i]!.length === 0);
  };

  app.get('/decisions/new', async (c) => {
    const { workspaceId, me, now } = whoIsHere(c);
    const { edit, replaces, issue } = c.req.query();
    const editing = edit === undefined ? null : await stores.decisions.get(workspaceId, edit);
    if (editing !== null && editing.source === 'page')
      return write(c, editing.key, recordToWrite(editing.record), [], []);
    const replaced = replaces === undefined ? null : await stores.decisions.get(workspaceId, replaces);
    const zone = TimeZone.safeParse(c.get('visit').reader.timeZone).data ?? TimeZone.parse('UTC');
    const begun = emptyRecord(localDateAt(zone, now) as LocalDate, me.displayName ?? '');
    return write(
      c,
      null,
      {
        ...begun,
        issues: issue ?? '',
        supersedes: replaced?.record.id ?? '',
        question: replaced?.record.question || (await titleOf(workspaceId, issue)),
      },
      [],
      [],
    );
  });

  app.post('/decisions/new', async (c) => {
    const { workspaceId, me, now } = whoIsHere(c);
    const form = c.get('form');
    const written = recordFromForm(form);
    const wanted = form.text('key');
    const before = wanted === '' ? null : await stores.decisions.get(workspaceId, wanted);
    const editing = before?.source === 'page' ? before : null;
    const read = readRecord(written, editing?.record ?? null, frameAt(c, parts).t);
    if (read.outcome === 'problems') return write(c, editing?.key ?? null, written, read.problems, []);
    const missing = missingFrom(read.record);
    const keys = await unknownIssues(workspaceId, read.record, editing?.record ?? null);
    if (missing.length + keys.length > 0 && form.text('then') !== 'anyway') {
      const text = frameAt(c, parts).t('write.unknownIssues', { count: keys.length, keys });
      const problems = keys.length === 0 ? [] : [{ field: 'issues', text }];
      return write(c, editing?.key ?? null, written, problems, missing, true);
    }
    const key = editing?.key ?? `page:${newSecret().slice(0, 22)}`;
    const filed = await ports.fileDecision(workspaceId, {
      key,
      record: read.record,
      url: editing?.url ?? null,
      by: me.id,
      issueId: null,
    });
    if (filed.outcome === 'refused') {
      const problems = filed.problems.map(({ path, problem, expected }) => ({
        field: path in written ? path : null,
        text: `${problem}; expected ${expected}`,
      }));
      return write(c, editing?.key ?? null, written, problems, []);
    }
    await ports.activity.record(workspaceId, {
      at: now,
      kind: 'decision',
      personId: me.id,
      what: 'written',
      why: filed.decision.record.id,
    });
    return goTo(c, `/decisions/record/${encodeURIComponent(filed.decision.key)}`, 'done.filed');
  });

  return app;
}

/** What a record has to say before it counts. */
function missingFrom(record: DecisionRecord): readonly Complaint[] {
  return recordComplaints(record).filter(({ level }) => level === 'missing');
}

function shownOf({ key, record }: FiledDecision): ShownDecision {
  const { id, title, status, decidedOn } = record;
  return { key, id, title, status, decidedOn, missing: missingFrom(record) };
}
