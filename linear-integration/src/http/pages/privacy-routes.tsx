/** @jsxImportSource hono/jsx */
import { playbookHash } from '@async-norms/core';
import { type Context, Hono } from 'hono';
import type { FieldProblem } from '../../admin/form-parts';
import { PrivacyPage } from '../../admin/pages/privacy-page';
import { personDataOf } from '../../store/person-data';
import { frameAt, goTo, type PageParts, show, whoIsHere } from '../page-kit';
import type { PageEnv } from '../visit';

const USUAL_RETENTION_DAYS = 90;

/** What is stored, and one's own of it: to take along, or to erase. */
export function privacyRoutes(parts: PageParts): Hono<PageEnv> {
  const { ports } = parts;
  const data = personDataOf(ports.database);
  const app = new Hono<PageEnv>();

  const page = (c: Context<PageEnv>, problems: readonly FieldProblem[]) => {
    const { me, agreement, now } = whoIsHere(c);
    const playbook = agreement?.playbookAt(now) ?? null;
    return show(
      c,
      <PrivacyPage
        frame={frameAt(c, parts)}
        state={{
          retentionDays: playbook?.privacy.retentionDays ?? USUAL_RETENTION_DAYS,
          worksCouncil: playbook?.privacy.worksCouncil ?? false,
          hash: playbook === null ? null : playbookHash(playbook),
          me: me.id,
          problems,
        }}
      />,
      problems.length === 0 ? 200 : 422,
    );
  };

  app.get('/privacy', (c) => page(c, []));

  app.get('/privacy/export', async (c) => {
    const { workspaceId, me, now } = whoIsHere(c);
    const all = await data.export(workspaceId, me.id);
    const text = `${JSON.stringify({ exportedAt: now, workspaceId, personId: me.id, ...all }, null, 2)}\n`;
    return c.body(text, 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="async-norms-my-data.json"',
    });
  });

  app.post('/privacy/erase', async (c) => {
    const { workspaceId, me, now } = whoIsHere(c);
    if (c.get('form').text('sure') !== 'yes')
      return page(c, [{ field: 'sure-yes', text: frameAt(c, parts).t('privacy.erase.notSure') }]);
    await data.erase(workspaceId, me.id);
    await ports.activity.record(workspaceId, { at: now, kind: 'privacy', what: 'erased', why: 'asked' });
    await ports.agreementChanged(workspaceId);
    return goTo(c, '/sign-in', 'done.erased');
  });

  return app;
}
