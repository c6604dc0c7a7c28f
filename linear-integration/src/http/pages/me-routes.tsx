/** @jsxImportSource hono/jsx */
import { type AlternatingWeeks, rosterEntryOf } from '@async-norms/core';
import { type Context, Hono } from 'hono';
import type { FieldProblem } from '../../admin/form-parts';
import { MePage, type WrittenSettings } from '../../admin/pages/me-page';
import { frameAt, goTo, type PageParts, show, whoIsHere } from '../page-kit';
import type { PageEnv } from '../visit';
import { readSettings, settingsToWrite, settingsWritten } from '../written-settings';

const ZONES = Intl.supportedValuesOf('timeZone');

/** One's own hours, days away, card and language. */
export function meRoutes(parts: PageParts): Hono<PageEnv> {
  const { stores, ports } = parts;
  const app = new Hono<PageEnv>();

  async function known(c: Context<PageEnv>) {
    const { workspaceId, me, agreement, now } = whoIsHere(c);
    const settings = await stores.settings.of(workspaceId, me.id);
    const roster = agreement === null ? null : rosterEntryOf(agreement.playbookAt(now), me.id);
    const turns: AlternatingWeeks | undefined = settings?.entry.alternatingWeeks ?? roster?.alternatingWeeks;
    return { settings, roster, turns, zone: me.timeZone ?? '' };
  }

  const page = (c: Context<PageEnv>, written: WrittenSettings, problems: readonly FieldProblem[], hasTurns: boolean) =>
    show(
      c,
      <MePage
        frame={frameAt(c, parts)}
        written={written}
        problems={problems}
        zones={ZONES}
        hasMail={ports.setUp.hasMail}
        hasTurns={hasTurns}
      />,
      problems.length === 0 ? 200 : 422,
    );

  app.get('/me', async (c) => {
    const { settings, roster, turns, zone } = await known(c);
    return page(c, settingsToWrite(settings, roster, zone), [], turns !== undefined);
  });

  app.post('/me', async (c) => {
    const { workspaceId, me, now } = whoIsHere(c);
    const { turns } = await known(c);
    const written = settingsWritten(c.get('form'));
    const read = readSettings(written, turns);
    if (read.outcome === 'problems') return page(c, written, read.problems, turns !== undefined);
    await stores.settings.save(workspaceId, me.id, read.settings, now);
    await ports.activity.record(workspaceId, {
      at: now,
      kind: 'setting',
      personId: me.id,
      what: 'own-hours',
      why: null,
    });
    await ports.agreementChanged(workspaceId);
    return goTo(c, '/me', 'done.saved');
  });

  return app;
}
