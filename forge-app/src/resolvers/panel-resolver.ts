import { randomUUID } from 'node:crypto';
import { DecisionRecord, decisionIndex, type IssueEvent, policiesAt } from '@async-norms/core';
import { fileEvents, record } from '../engine/record';
import { exemptedEvent } from '../gate/filed-events';
import { addDecision, keptDecision, keptDecisions, reviseDecision } from '../storage/decision-store';
import { changeStanding } from '../storage/standing-store';
import type { PanelResults } from '../ui/resolver-types/panel-types';
import { recordOf } from './decision-drafts';
import { linkRecord, relink, unlinkRecord } from './decision-links';
import { checkOf, decisionView, lineOf } from './decision-views';
import { endOfDayFor } from './end-of-day';
import { type IssuePage, issuePage } from './issue-page';
import { demandKnownPeople } from './known-people';
import { panelView } from './panel-view';
import { peopleWhoSee } from './people-who-see';
import { postUpdateComment } from './post-update';
import { Refused } from './refused';
import type { Session } from './session';
import { type Handlers, surfaceResolver } from './surface-resolver';

const MOST_FOUND = 20;

/** The functions of the issue panel. Whoever sees the issue may read; whoever may edit it and comment may act. */
const PANEL: Handlers<keyof PanelResults | 'getDecision'> = {
  getPanel: async (session) => panelView(await issuePage(session), session),

  async postUpdate(session, { kind, text }) {
    const page = await actingOn(session);
    if (text === '' && kind !== 'nothing-changed') {
      throw new Refused('invalid', [{ path: 'text', problem: 'it is empty', expected: 'a sentence or two' }]);
    }
    await postUpdateComment(page, session, kind, text);
    await file(page, session, { kind: 'update-posted', updateKind: kind });
    // The comment itself asks and answers too: Jira is read, as an event of our own making does not come to us.
    const { issueId, issueKey, projectId, isService, engine } = page;
    await record(
      { issueId, issueKey, projectId, isService, events: [], updatedAt: null, before: {}, how: 'reread' },
      engine,
    );
    return again(session);
  },

  async makePromise(session, { on }) {
    const page = await actingOn(session);
    await file(page, session, { kind: 'promised', until: endOfDayFor(page, session, on, 'on') });
    return again(session);
  },

  async handOver(session, { to }) {
    const page = await actingOn(session);
    if (page.known === null) throw new Refused('off');
    const others = [...new Set(to)].filter((person) => person !== session.accountId);
    const seeing = await peopleWhoSee(page, others, session);
    const blind = others.findIndex((person) => !seeing.has(person));
    if (blind >= 0) {
      const expected = 'somebody who may see this issue';
      throw new Refused('invalid', [{ path: `to.${blind}`, problem: 'they do not see this issue', expected }]);
    }
    await file(page, session, { kind: 'handed-over', to: others });
    return again(session);
  },

  async snooze(session, { until }) {
    const page = await actingOn(session);
    const end = until === null ? session.now : endOfDayFor(page, session, until, 'until');
    await file(page, session, { kind: 'snoozed', until: end });
    return again(session);
  },

  async withdrawAsk(session, { askId }) {
    const page = await actingOn(session);
    const ask = page.known?.turns.find((turn) => turn.askId === askId);
    if (ask === undefined) throw new Refused('not-found');
    if (ask.waiting !== session.accountId) throw new Refused('not-allowed');
    await file(page, session, { kind: 'ask-withdrawn', askId });
    return again(session);
  },

  async checkDecision({ reader }, { draft }) {
    return checkOf(recordOf(draft, null), reader);
  },

  async saveDecision(session, { id, rev, draft }) {
    const page = await actingOn(session);
    const { projectId, issueKey, engine } = page;
    const by = { by: session.accountId, at: session.now };
    const before = id === undefined ? null : await keptDecision(projectId, id);
    if (id !== undefined && before === null) throw new Refused('not-found');
    if (before !== null && before.rev !== rev) throw new Refused('changed');
    const issues = [...(before?.record.issues ?? []), issueKey];
    const written = DecisionRecord.parse(recordOf(draft, before?.record ?? null, issues));
    await demandKnownPeople(session, written, before?.record ?? null);
    const kept =
      before === null ? await addDecision(projectId, written, by) : await reviseDecision(before, written, by);
    if (kept === null) throw new Refused('changed');
    await relink(session, before, kept, engine);
    return again(session);
  },

  /** A record in full, to be changed: any of the project's, as whoever sees the issue sees its project. */
  async getDecision(session, { id }) {
    const { projectId } = await issuePage(session);
    const all = await keptDecisions(projectId);
    const kept = all.find((one) => one.id === id);
    if (kept === undefined) throw new Refused('not-found');
    return decisionView(kept, all, session.reader);
  },

  async findDecisions(session, { query }) {
    const { projectId } = await issuePage(session);
    const all = await keptDecisions(projectId);
    const byId = new Map(all.map((kept) => [kept.id, kept]));
    const index = decisionIndex(all.map(({ id, record: found }) => ({ key: id, record: found })));
    const hits = index.search(query, {}, MOST_FOUND);
    return { decisions: hits.flatMap(({ key }) => (byId.has(key) ? [lineOf(byId.get(key)!)] : [])) };
  },

  async linkDecision(session, { id }) {
    const page = await actingOn(session);
    const kept = await keptDecision(page.projectId, id);
    if (kept === null) throw new Refused('not-found');
    await setIssues(session, kept, (issues) => [...new Set([...issues, page.issueKey])]);
    await linkRecord(page, kept, session, page.engine);
    return again(session);
  },

  async unlinkDecision(session, { id }) {
    const page = await actingOn(session);
    const kept = await keptDecision(page.projectId, id);
    if (kept !== null) await setIssues(session, kept, (issues) => issues.filter((key) => key !== page.issueKey));
    await unlinkRecord(page, id, session, page.engine);
    return again(session);
  },

  async exemptIssue(session, { code }) {
    const page = await actingOn(session);
    const { known, issueId, projectId, engine } = page;
    const policies = known === null ? [] : policiesAt(known.state, known.here.agreement, session.now);
    const codes = [...new Set(policies.flatMap(({ exemptions }) => exemptions.map((exemption) => exemption.code)))];
    if (code !== null && !codes.includes(code)) {
      const expected = codes.length === 0 ? 'nothing here, as no policy speaks of this issue' : codes.join(', ');
      throw new Refused('invalid', [{ path: 'code', problem: `got "${code}"`, expected }]);
    }
    const { accountId, now } = session;
    await changeStanding(issueId, projectId, (stands) => ({
      ...stands,
      exemption: code === null ? null : { code, at: now },
    }));
    // An empty code is no policy's reason: it takes the one before back.
    await fileEvents(page, [exemptedEvent({ code: code ?? '', by: accountId, now })], engine);
    return again(session);
  },
};

/** The resolver of the issue panel. */
export const panelResolver = surfaceResolver(PANEL);

/** The issue of the panel, for a caller who may act on it. @throws Refused */
async function actingOn(session: Session): Promise<IssuePage> {
  const page = await issuePage(session);
  await session.demand({ issueId: page.issueId }, 'BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADD_COMMENTS');
  if (page.tracking === 'off') throw new Refused('off');
  return page;
}

/** Files what the caller did, in the caller's own name and nobody else's. */
async function file(page: IssuePage, { accountId, now }: Session, what: FiledWhat): Promise<void> {
  const event = { ...what, at: now, by: { kind: 'person', id: accountId }, id: `own/${randomUUID()}` } as IssueEvent;
  await fileEvents(page, [event], page.engine);
}

type FiledKind = 'update-posted' | 'promised' | 'handed-over' | 'snoozed' | 'ask-withdrawn';
type FiledWhat =
  Extract<IssueEvent, { readonly kind: FiledKind }> extends infer Event
    ? Event extends IssueEvent
      ? Omit<Event, 'at' | 'by' | 'id'>
      : never
    : never;

async function setIssues(
  { accountId, now }: Session,
  kept: NonNullable<Awaited<ReturnType<typeof keptDecision>>>,
  change: (issues: readonly string[]) => readonly string[],
): Promise<void> {
  const issues = change(kept.record.issues);
  const isSame = issues.length === kept.record.issues.length;
  if (isSame) return;
  const revised = await reviseDecision(kept, { ...kept.record, issues }, { by: accountId, at: now });
  if (revised === null) throw new Refused('changed');
}

/** The panel as it stands after the caller's act. */
async function again(session: Session) {
  return panelView(await issuePage(session), session);
}
