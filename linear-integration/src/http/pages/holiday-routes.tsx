/** @jsxImportSource hono/jsx */
import {
  addDays,
  type HolidayReading,
  holidaysFromIcs,
  LocalDate,
  localDateAt,
  PlaybookError,
  readPlaybook,
  TimeZone,
} from '@async-norms/core';
import { type Context, Hono } from 'hono';
import { parseDocument } from 'yaml';
import type { FieldProblem } from '../../admin/form-parts';
import { HolidaysPage } from '../../admin/pages/holidays-page';
import { adminOnly, frameAt, goTo, type PageParts, show, whoIsHere } from '../page-kit';
import type { PageEnv } from '../visit';

/** Calendar files repeat for ever; so far ahead they are read. */
const DAYS_AHEAD = 550;
const NOTHING: HolidayReading = { holidays: [], skipped: [] };

/** The team's holidays: from a calendar file or by date, into the draft. */
export function holidayRoutes(parts: PageParts): Hono<PageEnv> {
  const { stores } = parts;
  const app = new Hono<PageEnv>();
  const admin = adminOnly(parts);

  async function textOf(c: Context<PageEnv>) {
    const { workspaceId, me } = whoIsHere(c);
    const draft = await stores.drafts.of(workspaceId, me.id);
    const saved = (await stores.playbooks.versions(workspaceId)).at(-1);
    return { text: draft?.text ?? saved?.text ?? null, basedOn: draft?.basedOn ?? saved?.effectiveAt ?? null };
  }

  async function page(c: Context<PageEnv>, problems: readonly FieldProblem[], reading: HolidayReading) {
    const { text } = await textOf(c);
    const read = text === null ? null : readPlaybook(text);
    const known = read?.outcome === 'playbook' ? read.playbook.workingTime.default.holidays : [];
    const pasted = c.req.method === 'POST' ? c.get('form').text('dates') : '';
    return show(
      c,
      <HolidaysPage
        frame={frameAt(c, parts)}
        holidays={[...known].sort()}
        problems={problems}
        pasted={pasted}
        skipped={reading.skipped}
      />,
      problems.length === 0 ? 200 : 422,
    );
  }

  app.get('/playbook/holidays', admin, (c) => page(c, [], NOTHING));

  app.post('/playbook/holidays', admin, async (c) => {
    const { workspaceId, me, now } = whoIsHere(c);
    const { t } = frameAt(c, parts);
    const { text, basedOn } = await textOf(c);
    const document = text === null ? null : parseDocument(text);
    if (text === null || document === null || document.errors.length > 0) return goTo(c, '/playbook');
    const form = c.get('form');
    const file = await form.file('file');
    const words = form
      .text('dates')
      .split(/[\s,;]+/)
      .filter((word) => word !== '');
    const wrong = words.filter((word) => !LocalDate.safeParse(word).success);
    if (wrong.length > 0) return page(c, [{ field: 'dates', text: t('holidays.wrong', { dates: wrong }) }], NOTHING);
    const today = localDateAt(TimeZone.parse('UTC'), now);
    let reading = NOTHING;
    try {
      if (file !== null) reading = holidaysFromIcs(file, { from: today, to: addDays(today, DAYS_AHEAD) });
    } catch (error) {
      if (!(error instanceof PlaybookError)) throw error;
      return page(c, [{ field: 'file', text: t('holidays.unreadable') }], NOTHING);
    }
    const path = ['workingTime', 'default', 'holidays'];
    const known =
      document.getIn(path) === undefined ? [] : ((document.toJS() as Written).workingTime?.default?.holidays ?? []);
    const all = [...new Set([...known.map(String), ...words, ...reading.holidays.map(({ on }) => on)])].sort();
    if (words.length === 0 && reading.holidays.length === 0)
      return page(c, [{ field: file === null ? 'dates' : 'file', text: t('holidays.nothing') }], reading);
    document.setIn(path, document.createNode(all, { flow: true }));
    await stores.drafts.save(workspaceId, me.id, {
      text: document.toString({ lineWidth: 100 }),
      basedOn,
      savedAt: now,
    });
    return goTo(c, '/playbook/edit', 'done.holidays');
  });

  return app;
}

interface Written {
  readonly workingTime?: { readonly default?: { readonly holidays?: readonly unknown[] | null } | null } | null;
}
