/** @jsxImportSource hono/jsx */
import { type Agreement, acceptProposal, consentState, type ProposalEvent } from '@async-norms/core';
import { type Context, Hono } from 'hono';
import type { FieldProblem } from '../../admin/form-parts';
import { NewProposalPage } from '../../admin/pages/new-proposal-page';
import { ProposalPage } from '../../admin/pages/proposal-page';
import { ProposalsPage } from '../../admin/pages/proposals-page';
import type { WrittenProposal } from '../../store/proposal-store';
import { newSecret } from '../../store/session-store';
import { frameAt, goTo, message, type PageParts, show, whoIsHere } from '../page-kit';
import { everyoneOf } from '../people-names';
import { recordOfProposal } from '../record-of-proposal';
import type { PageEnv } from '../visit';

const MOST_DAYS = 60;

/** Proposals with consent windows: opening, speaking, accepting, and the record that comes of it. */
export function proposalRoutes(parts: PageParts): Hono<PageEnv> {
  const { stores, ports } = parts;
  const app = new Hono<PageEnv>();

  app.get('/proposals', async (c) => {
    const { workspaceId, agreement, now } = whoIsHere(c);
    const { nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const proposals = (await stores.proposals.list(workspaceId)).map((written) => ({
      written,
      state: consentState(written.proposal, calendars(agreement), now),
    }));
    return show(c, <ProposalsPage frame={frameAt(c, parts)} proposals={proposals} nameOf={nameOf} />);
  });

  const blank = async (c: Context<PageEnv>, written: Begun, problems: readonly FieldProblem[]) => {
    const { workspaceId, agreement, now } = whoIsHere(c);
    const { active, nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const people = active.map(({ id }) => ({ id, name: nameOf(id) }));
    return show(
      c,
      <NewProposalPage frame={frameAt(c, parts)} written={written} people={people} problems={problems} />,
      problems.length === 0 ? 200 : 422,
    );
  };

  app.get('/proposals/new', async (c) => {
    const { workspaceId, agreement, now } = whoIsHere(c);
    const { active } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const window = agreement?.playbookAt(now).proposals.consentWindow;
    const days = window?.unit === 'days' ? window.days : 3;
    return blank(c, { title: '', text: '', days: String(days), people: active.map(({ id }) => id) }, []);
  });

  app.post('/proposals/new', async (c) => {
    const { workspaceId, me, agreement, now } = whoIsHere(c);
    const { t } = frameAt(c, parts);
    const form = c.get('form');
    const { active } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const begun = {
      title: form.text('title').trim(),
      text: form.text('text').trim(),
      days: form.text('days').trim(),
      people: form.texts('people').filter((id) => active.some((person) => person.id === id)),
    };
    const days = Number(begun.days);
    const problems: FieldProblem[] = [
      ...(begun.title === '' ? [{ field: 'title', text: t('write.noTitle') }] : []),
      ...(begun.text === '' ? [{ field: 'text', text: t('proposal.noText') }] : []),
      ...(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS
        ? []
        : [{ field: 'days', text: t('proposal.noDays') }]),
      ...(begun.people.length === 0 ? [{ field: 'people', text: t('proposal.noPeople') }] : []),
    ];
    if (problems.length > 0) return blank(c, begun, problems);
    const id = newSecret().slice(0, 16);
    await stores.proposals.open(workspaceId, {
      title: begun.title,
      text: begun.text,
      proposal: { id, author: me.id, openedAt: now, participants: begun.people, workingDays: days, events: [] },
    });
    await ports.activity.record(workspaceId, { at: now, kind: 'proposal', personId: me.id, what: 'opened', why: null });
    return goTo(c, `/proposals/${id}`, 'done.proposed');
  });

  const page = async (
    c: Context<PageEnv>,
    written: WrittenProposal,
    more: { readonly problems?: readonly FieldProblem[]; readonly lookAgain?: boolean } = {},
  ) => {
    const { workspaceId, agreement, now } = whoIsHere(c);
    const { problems = [], lookAgain = false } = more;
    const { nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const state = consentState(written.proposal, calendars(agreement), now);
    const status = lookAgain ? 409 : problems.length > 0 ? 422 : 200;
    return show(
      c,
      <ProposalPage frame={frameAt(c, parts)} {...{ written, state, nameOf, now, problems, lookAgain }} />,
      status,
    );
  };

  app.get('/proposals/:id', async (c) => {
    const written = await stores.proposals.get(whoIsHere(c).workspaceId, c.req.param('id'));
    return written === null ? message(c, parts, 'notFound') : page(c, written);
  });

  app.post('/proposals/:id', async (c) => {
    const { workspaceId, me, agreement, now } = whoIsHere(c);
    const written = await stores.proposals.get(workspaceId, c.req.param('id'));
    if (written === null) return message(c, parts, 'notFound');
    const { t } = frameAt(c, parts);
    const form = c.get('form');
    const { proposal } = written;
    const known = Number(form.text('known'));
    // Words of somebody who has not seen the latest are not taken: they may be about another text.
    if (known !== proposal.events.length) return page(c, written, { lookAgain: true });
    const standing = consentState(proposal, calendars(agreement), now);
    if (standing.state === 'accepted' || standing.state === 'withdrawn') return page(c, written, { lookAgain: true });
    const name = form.text('concern').trim();
    const words = { title: form.text('title').trim(), text: form.text('text').trim() };
    const by = me.id;
    let event: ProposalEvent;
    switch (form.text('do')) {
      case 'consented':
        if (!proposal.participants.includes(by)) return message(c, parts, 'notAllowed');
        event = { kind: 'consented', by, at: now };
        break;
      case 'concern':
        if (name === '') return page(c, written, { problems: [{ field: 'concern', text: t('proposal.noConcern') }] });
        event = { kind: 'concern', by, at: now, name: name.slice(0, 200) };
        break;
      case 'resolved':
        event = { kind: 'resolved', by, at: now, name };
        break;
      case 'changed':
        if (words.title === '' || words.text === '')
          return page(c, written, { problems: [{ field: 'text', text: t('proposal.noText') }] });
        event = { kind: 'changed', by, at: now };
        break;
      case 'withdrawn':
        if (proposal.author !== by) return message(c, parts, 'notAllowed');
        event = { kind: 'withdrawn', by, at: now };
        break;
      case 'accepted': {
        const lookedAt = new Date(Math.min(Number(form.text('looked-at')) || 0, now.getTime()));
        const acceptance = acceptProposal(proposal, calendars(agreement), { by, lookedAt, now });
        if (acceptance.outcome !== 'accepted') return page(c, written, { lookAgain: true });
        event = { kind: 'accepted', by, at: now };
        break;
      }
      default:
        return message(c, parts, 'notFound');
    }
    const added = await stores.proposals.add(
      workspaceId,
      proposal.id,
      known,
      event,
      event.kind === 'changed' ? words : undefined,
    );
    if (added === 'stale') {
      const newer = await stores.proposals.get(workspaceId, proposal.id);
      return page(c, newer ?? written, { lookAgain: true });
    }
    await ports.activity.record(workspaceId, { at: now, kind: 'proposal', personId: by, what: event.kind, why: null });
    if (event.kind === 'accepted')
      await fileRecord(c, { ...written, proposal: { ...proposal, events: [...proposal.events, event] } });
    return goTo(c, `/proposals/${proposal.id}`, event.kind === 'accepted' ? 'done.accepted' : 'done.spoken');
  });

  /** What was agreed on becomes a record; where that can't be filed, the proposal stays accepted and is written down by hand. */
  async function fileRecord(c: Context<PageEnv>, written: WrittenProposal): Promise<void> {
    const { workspaceId, me, agreement, now } = whoIsHere(c);
    const { nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const filed = await ports.fileDecision(workspaceId, {
      key: `page:${written.proposal.id}`,
      record: recordOfProposal(written, nameOf, now, frameAt(c, parts).t),
      url: null,
      by: me.id,
      issueId: null,
    });
    if (filed.outcome === 'filed')
      await stores.proposals.linkRecord(workspaceId, written.proposal.id, filed.decision.key);
    else ports.log('record of a proposal refused', { problems: filed.problems.length });
  }

  return app;
}

interface Begun {
  readonly title: string;
  readonly text: string;
  readonly days: string;
  readonly people: readonly string[];
}

function calendars(agreement: Agreement | null) {
  return { calendarOf: (person: string) => agreement?.hoursOf(person) ?? null };
}
