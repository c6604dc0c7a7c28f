/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { ActivityPage } from '../../admin/pages/activity-page';
import { ACTIVITY_KINDS, type ActivityKind } from '../../store/activity-log';
import { adminOnly, frameAt, type PageParts, show, whoIsHere } from '../page-kit';
import { everyoneOf } from '../people-names';
import type { PageEnv } from '../visit';

const PAGE = 60;

/** Kinds whose person is the one who did it. In the others it is the one to whom something was said: not an administrator's to list. */
const BY_PERSON: readonly ActivityKind[] = ['setting', 'decision', 'proposal', 'install'];

/** Everything that the tool did, for administrators. */
export function activityRoutes(parts: PageParts): Hono<PageEnv> {
  const { stores, ports } = parts;
  const app = new Hono<PageEnv>();

  app.get('/activity', adminOnly(parts), async (c) => {
    const { workspaceId, agreement, now } = whoIsHere(c);
    const kind = ACTIVITY_KINDS.find((it) => it === c.req.query('kind'));
    const before = Number(c.req.query('before') ?? Number.NaN);
    const entries = await ports.activity.list(workspaceId, {
      limit: PAGE + 1,
      ...(kind === undefined ? {} : { kind }),
      ...(Number.isSafeInteger(before) ? { beforeSeq: before } : {}),
    });
    const shown = entries.slice(0, PAGE);
    const { nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const issueIds = shown.flatMap(({ issueId }) => (issueId === null ? [] : [issueId]));
    return show(
      c,
      <ActivityPage
        frame={frameAt(c, parts)}
        state={{
          kind: kind ?? '',
          entries: shown,
          issues: await stores.history.named(workspaceId, issueIds),
          whoDid: (entry) =>
            entry.personId !== null && BY_PERSON.includes(entry.kind) ? nameOf(entry.personId) : null,
          beforeSeq: entries.length > PAGE ? (shown.at(-1)?.seq ?? null) : null,
        }}
      />,
    );
  });

  return app;
}
