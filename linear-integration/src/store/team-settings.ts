import { z } from 'zod';
import type { Database } from './database';

/**
 * What happens when an issue is closed without the decision record that the agreement asks for. `off`: nothing · `ask`: it is
 * said on the issue, with a label · `revert-once`: it is moved back too, once an issue and never when an automation closed it.
 */
export const GATE_MODES = ['off', 'ask', 'revert-once'] as const;

/**
 * Where nudges are said. `thread`: as one reply where the person was asked · `digest`: in the day's message alone, by e-mail
 * and on their page · `auto`: the first word by e-mail where one can be sent, else in the thread; later words in the thread.
 */
export const NUDGE_PLACES = ['auto', 'thread', 'digest'] as const;
export type NudgePlace = (typeof NUDGE_PLACES)[number];

/** What a team chose for Linear. */
export const TeamSettings = z
  .strictObject({
    gate: z.enum(GATE_MODES).default('ask'),
    /** A label that says that an issue needs no decision record. */
    bypassLabel: z.string().min(1).max(80).default('decision-not-needed'),
    nudgesIn: z.enum(NUDGE_PLACES).default('auto'),
    /** Whether the card is put on issues. */
    cards: z.boolean().default(true),
    /** Whether project leads are reminded of updates, through Linear's own reminder. */
    projectReminders: z.boolean().default(true),
  })
  .readonly();
export type TeamSettings = z.infer<typeof TeamSettings>;

/** Stands for every team that chose nothing of its own. */
export const EVERY_TEAM = '*';

/** What the teams of every workspace chose. */
export interface TeamSettingsStore {
  /** What holds for a team: its own choice, else that for every team, else the defaults. */
  of(workspaceId: string, teamId: string | null): Promise<TeamSettings>;
  /** What was chosen, by team id or `EVERY_TEAM`. */
  all(workspaceId: string): Promise<ReadonlyMap<string, TeamSettings>>;
  save(workspaceId: string, teamId: string, settings: TeamSettings): Promise<void>;
}

/** The team settings on either database. */
export function teamSettingsOf({ db }: Database): TeamSettingsStore {
  const all = async (workspaceId: string) => {
    const rows = await db.selectFrom('team_setting').selectAll().where('workspace_id', '=', workspaceId).execute();
    return new Map(rows.map((row) => [row.team_id, TeamSettings.parse(JSON.parse(row.body))]));
  };
  return {
    all,
    async of(workspaceId, teamId) {
      const chosen = await all(workspaceId);
      return chosen.get(teamId ?? EVERY_TEAM) ?? chosen.get(EVERY_TEAM) ?? TeamSettings.parse({});
    },
    async save(workspaceId, teamId, settings) {
      const body = JSON.stringify(TeamSettings.parse(settings));
      await db
        .insertInto('team_setting')
        .values({ workspace_id: workspaceId, team_id: teamId, body })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'team_id']).doUpdateSet({ body }))
        .execute();
    },
  };
}
