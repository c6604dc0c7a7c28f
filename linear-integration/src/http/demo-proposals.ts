import type { PersonId, ProposalEvent } from '@async-norms/core';
import type { PageStores } from './page-stores';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * Proposals to look at in the demo. They are kept by us and not in Linear, so the double can't tell them; they are laid out when
 * somebody comes in first, relative to now.
 */
export async function layOutProposals(
  { proposals, people }: Pick<PageStores, 'proposals' | 'people'>,
  workspaceId: string,
  now: Date,
): Promise<void> {
  if ((await proposals.list(workspaceId)).length > 0) return;
  const team = (await people.all(workspaceId)).filter(({ isActive, isBot }) => isActive && !isBot).map(({ id }) => id);
  const ago = (days: number, hours = 0) => new Date(now.getTime() - days * DAY_MS - hours * HOUR_MS);
  const by = (index: number): PersonId => team[index % team.length] ?? '';
  const open = (id: string, title: string, text: string, openedAt: Date, asked: readonly PersonId[]) =>
    proposals.open(workspaceId, {
      title,
      text,
      proposal: { id, author: by(0), openedAt, participants: [...new Set(asked)], workingDays: 3, events: [] },
    });
  if (team.length < 3) return;
  await open(
    'demo-notebooks',
    'A shared notebook stays free for three people',
    'A notebook may be shared with **two others** for free; from the fourth person on it needs a plan.\n\n- Most notebooks are shared by two or three\n- One rule is easier to explain than a trial\n\nWhat it would mean: we take the trial banner out.',
    ago(1, 3),
    team,
  );
  const events: readonly ProposalEvent[] = [
    { kind: 'consented', by: by(1), at: ago(0, 20) },
    { kind: 'consented', by: by(2), at: ago(0, 6) },
  ];
  for (const [position, event] of events.entries()) await proposals.add(workspaceId, 'demo-notebooks', position, event);
  await open(
    'demo-releases',
    'Releases on Tuesdays, and never on a Friday',
    'We release on Tuesday morning in Berlin. What is not ready waits a week.',
    ago(9),
    [by(0), by(1), by(2), by(3)],
  );
  await proposals.add(workspaceId, 'demo-releases', 0, {
    kind: 'concern',
    by: by(3),
    at: ago(8),
    name: 'security fixes should not wait a week',
  });
}
