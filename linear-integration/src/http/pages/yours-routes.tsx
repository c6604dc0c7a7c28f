/** @jsxImportSource hono/jsx */
import {
  type Agreement,
  bestHandOff,
  consentState,
  isWorkingTime,
  nextClosingTime,
  nextWorkingTime,
  type PersonId,
  timeZoneAt,
} from '@async-norms/core';
import { Hono } from 'hono';
import { owedOn, owedTo } from '../../admin/owed';
import { type AskedPerson, IssuePage } from '../../admin/pages/issue-page';
import { YoursPage } from '../../admin/pages/yours-page';
import { frameAt, message, type PageParts, show, whoIsHere } from '../page-kit';
import { everyoneOf } from '../people-names';
import type { PageEnv } from '../visit';

const WEEK_MS = 7 * 86_400_000;
const SHOWN_DIGESTS = 5;
const SHOWN_ACTIVITY = 50;

/** What waits for whoever is signed in, and single issues. */
export function yoursRoutes(parts: PageParts): Hono<PageEnv> {
  const { stores, ports } = parts;
  const app = new Hono<PageEnv>();

  app.get('/', async (c) => {
    const { workspaceId, me, agreement, now } = whoIsHere(c);
    const { nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const pending = agreement === null ? [] : await stores.history.pending(workspaceId);
    const proposals = await stores.proposals.list(workspaceId);
    const standing = proposals.map(({ title, proposal }) => ({
      id: proposal.id,
      title,
      state: consentState(proposal, { calendarOf: (person) => agreement?.hoursOf(person) ?? null }, now),
    }));
    return show(
      c,
      <YoursPage
        frame={frameAt(c, parts)}
        state={{
          owed: agreement === null ? { mine: [], coming: [], board: [] } : owedTo(me.id, pending, agreement, now),
          agreement,
          now,
          nameOf,
          hours: hoursNow(agreement, me.id, now),
          proposals: standing.filter(
            ({ state }) => state.state === 'open' && state.waitingFor.some(({ person }) => person === me.id),
          ),
          digests: await stores.digests.ofPerson(workspaceId, me.id, SHOWN_DIGESTS),
          isTour: ports.setUp.mode === 'demo',
        }}
      />,
    );
  });

  app.get('/issues/:id', async (c) => {
    const { workspaceId, me, agreement, now } = whoIsHere(c);
    const known = await stores.history.issue(workspaceId, c.req.param('id'));
    if (known === null) return message(c, parts, 'notFound');
    const { nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const owed = agreement === null ? [] : owedOn(known, agreement, now);
    const asked = [...new Set(owed.flatMap(({ due }) => (due.person === null ? [] : [due.person])))];
    return show(
      c,
      <IssuePage
        frame={frameAt(c, parts)}
        state={{
          issue: known,
          owed,
          agreement,
          asked: agreement === null ? [] : asked.map((id) => askedPerson(agreement, id, me.id, nameOf(id), now)),
          decisions: await stores.decisions.ofIssue(workspaceId, known.issueId),
          activity: await ports.activity.list(workspaceId, { issueId: known.issueId, limit: SHOWN_ACTIVITY }),
          nameOf,
        }}
      />,
    );
  });

  return app;
}

function hoursNow(agreement: Agreement | null, me: PersonId, now: Date) {
  const hours = agreement?.hoursOf(me) ?? null;
  if (hours === null) return null;
  const isWorking = isWorkingTime(hours, now);
  return { isWorking, changesAt: isWorking ? nextClosingTime(hours, now) : nextWorkingTime(hours, now) };
}

function askedPerson(agreement: Agreement, id: PersonId, me: PersonId, name: string, now: Date): AskedPerson {
  const theirs = agreement.hoursOf(id);
  const mine = agreement.hoursOf(me);
  return {
    id,
    name,
    timeZone: theirs === null ? null : timeZoneAt(theirs, now),
    card: agreement.playbookAt(now).workingTime.people[id]?.card ?? null,
    handOff:
      theirs === null || mine === null ? null : bestHandOff(mine, theirs, now, new Date(now.getTime() + WEEK_MS)),
  };
}
