/** @jsxImportSource hono/jsx */
import {
  type Agreement,
  addDays,
  bestHandOff,
  instantAt,
  type LocalTime,
  localDateAt,
  type PersonId,
  TimeZone,
  timeZoneAt,
} from '@async-norms/core';
import { type Context, Hono } from 'hono';
import { PeoplePage, PersonPage, type ShownPerson } from '../../admin/pages/people-page';
import type { Person } from '../../store/person-store';
import { adminOnly, frameAt, message, type PageParts, show, whoIsHere } from '../page-kit';
import { everyoneOf } from '../people-names';
import { shownWeek } from '../shown-week';
import type { PageEnv } from '../visit';

const WEEK_MS = 7 * 86_400_000;
const MIDNIGHT = '00:00' as LocalTime;

/** Everyone, and how to reach each of them. */
export function peopleRoutes(parts: PageParts): Hono<PageEnv> {
  const { stores, ports } = parts;
  const app = new Hono<PageEnv>();

  app.get('/people', async (c) => {
    const { workspaceId, agreement, now } = whoIsHere(c);
    const { active, nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const own = new Set((await stores.settings.versions(workspaceId)).map(({ personId }) => personId));
    const zone = TimeZone.safeParse(c.get('visit').reader.timeZone).data ?? ('UTC' as TimeZone);
    const today = localDateAt(zone, now);
    const facilitator = agreement?.facilitatorAt(now) ?? null;
    return show(
      c,
      <PeoplePage
        frame={frameAt(c, parts)}
        people={active.map((person) => shownPerson(person, nameOf(person.id), agreement, own.has(person.id), now))}
        from={instantAt(zone, today, MIDNIGHT)}
        to={instantAt(zone, addDays(today, 1), MIDNIGHT)}
        now={now}
        facilitator={facilitator === null ? null : nameOf(facilitator)}
      />,
    );
  });

  const person = async (c: Context<PageEnv>, link: string | null) => {
    const { workspaceId, me, agreement, now } = whoIsHere(c);
    const id = c.req.param('id') ?? '';
    const found = await stores.people.find(workspaceId, id);
    if (found === null) return message(c, parts, 'notFound');
    const { nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const isOwn = (await stores.settings.of(workspaceId, id)) !== null;
    const roster = agreement?.playbookAt(now).workingTime.people[id];
    const [mine, theirs] = [agreement?.hoursOf(me.id) ?? null, agreement?.hoursOf(id) ?? null];
    const today = localDateAt(TimeZone.parse('UTC'), now);
    return show(
      c,
      <PersonPage
        frame={frameAt(c, parts)}
        state={{
          person: shownPerson(found, nameOf(id), agreement, isOwn, now),
          card: roster?.card ?? null,
          week: theirs === null || agreement === null ? null : shownWeek(agreement, id, now),
          leave: (roster?.leave ?? []).filter(({ to }) => to >= today),
          handOff:
            mine === null || theirs === null ? null : bestHandOff(mine, theirs, now, new Date(now.getTime() + WEEK_MS)),
          isMe: id === me.id,
          link,
          canMakeLinks: me.isAdmin && ports.signIn.kind !== 'demo',
        }}
      />,
    );
  };

  app.get('/people/:id', (c) => person(c, null));

  app.post('/people/:id/link', adminOnly(parts), async (c) => {
    const { workspaceId, me, now } = whoIsHere(c);
    const id = c.req.param('id');
    const found = await stores.people.find(workspaceId, id);
    if (found === null || !found.isActive || found.isBot || ports.signIn.kind === 'demo')
      return message(c, parts, 'notFound');
    const secret = await stores.links.make({ workspaceId, personId: id }, me.id, now);
    await ports.activity.record(workspaceId, {
      at: now,
      kind: 'setting',
      personId: me.id,
      what: 'link-made',
      why: null,
    });
    return person(c, `${ports.publicUrl ?? new URL(c.req.url).origin}/sign-in/link/${secret}`);
  });

  return app;
}

function shownPerson(
  person: Person,
  name: string,
  agreement: Agreement | null,
  isOwn: boolean,
  now: Date,
): ShownPerson {
  const hours = agreement?.hoursOf(person.id) ?? null;
  const isOfRoster = isInRoster(agreement, person.id, now);
  return {
    id: person.id,
    name,
    hours,
    timeZone: hours === null ? (person.timeZone ?? '') : timeZoneAt(hours, now),
    hoursFrom: isOwn ? 'person' : isOfRoster ? 'playbook' : hours === null ? 'nobody' : 'linear',
    isAdmin: person.isAdmin,
    awayUntil: person.awayUntil !== null && person.awayUntil > now ? person.awayUntil : null,
  };
}

function isInRoster(agreement: Agreement | null, id: PersonId, now: Date): boolean {
  return agreement !== null && Object.hasOwn(agreement.playbookAt(now).workingTime.people, id);
}
