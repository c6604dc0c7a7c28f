/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import type { FieldProblem } from '../../admin/form-parts';
import { SetUpPage, type ShownTeam } from '../../admin/pages/set-up-page';
import { TEAMS } from '../../linear/documents';
import { EVERY_TEAM, GATE_MODES, NUDGE_PLACES, TeamSettings } from '../../store/team-settings';
import { adminOnly, frameAt, goTo, message, type PageParts, show, whoIsHere } from '../page-kit';
import { setUpChecks } from '../set-up-checks';
import type { PageEnv } from '../visit';

/** Whether everything works, and what each team chose. */
export function setUpRoutes(parts: PageParts): Hono<PageEnv> {
  const { stores, ports } = parts;
  const app = new Hono<PageEnv>();
  const admin = adminOnly(parts);

  /** Teams by name; where Linear does not answer, those that have issues, by their ids. */
  async function teamsOf(workspaceId: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
    try {
      const api = await ports.connections.of(workspaceId);
      const { teams } = await api.request(TEAMS, { after: null }, 'background');
      return teams.nodes.map(({ id, name }) => ({ id, name }));
    } catch {
      return (await stores.history.teamIds(workspaceId)).map((id) => ({ id, name: id }));
    }
  }

  const page = async (c: Context<PageEnv>, problems: readonly FieldProblem[]) => {
    const { workspaceId } = whoIsHere(c);
    const frame = frameAt(c, parts);
    const chosen = await stores.teams.all(workspaceId);
    const usual = chosen.get(EVERY_TEAM) ?? TeamSettings.parse({});
    const teams: ShownTeam[] = [
      { id: EVERY_TEAM, name: frame.t('setUp.everyTeam'), settings: usual },
      ...(await teamsOf(workspaceId)).map(({ id, name }) => ({ id, name, settings: chosen.get(id) ?? usual })),
    ];
    const notices = await stores.notices.list(workspaceId);
    return show(
      c,
      <SetUpPage
        frame={frame}
        state={{
          checks: await setUpChecks(parts, whoIsHere(c), frame.t),
          notices: notices.map(({ kind, sinceAt }) => ({ text: frame.t(`notice.${kind}`), since: sinceAt })),
          teams,
          problems,
        }}
      />,
      problems.length === 0 ? 200 : 422,
    );
  };

  app.get('/set-up', admin, (c) => page(c, []));

  app.post('/set-up/team', admin, async (c) => {
    const { workspaceId, me, now } = whoIsHere(c);
    const form = c.get('form');
    const team = form.text('team');
    const at = (key: string) => form.text(`${team}.${key}`).trim();
    const isKnown = team === EVERY_TEAM || (await teamsOf(workspaceId)).some(({ id }) => id === team);
    if (!isKnown) return message(c, parts, 'notFound');
    const read = TeamSettings.safeParse({
      gate: GATE_MODES.find((mode) => mode === at('gate')),
      nudgesIn: NUDGE_PLACES.find((place) => place === at('nudgesIn')),
      bypassLabel: at('bypassLabel'),
      cards: form.has(`${team}.cards`),
      projectReminders: form.has(`${team}.projectReminders`),
    });
    if (!read.success)
      return page(c, [{ field: `${team}.bypassLabel`, text: frameAt(c, parts).t('setUp.bypass.wrong') }]);
    await stores.teams.save(workspaceId, team, read.data);
    await ports.activity.record(workspaceId, {
      at: now,
      kind: 'setting',
      personId: me.id,
      what: 'team',
      why: read.data.gate,
    });
    return goTo(c, '/set-up', 'done.saved');
  });

  return app;
}
