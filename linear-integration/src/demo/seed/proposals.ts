import type { Proposal, ProposalEvent } from '@async-norms/core';
import { demoPerson } from './people';
import { daysAgo } from './when';

/** A proposal that the team has put up, with its words. */
export interface DemoProposal {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly proposal: Proposal;
}

/** One that people are still looking at, with a concern; and one whose window is over, so that it can be accepted. */
export function demoProposals(now: Date, idOf: (key: string) => string): readonly DemoProposal[] {
  const ago = (key: string, days: number, time: string) => daysAgo(demoPerson(key), now, days, time);
  const event = (kind: 'consented' | 'concern', by: string, at: Date, name = ''): ProposalEvent =>
    kind === 'concern' ? { kind, by: idOf(by), at, name } : { kind, by: idOf(by), at };

  const proposal = (
    [id, author, openedAt]: readonly [string, string, Date],
    participants: readonly string[],
    events: readonly ProposalEvent[],
  ): Proposal => ({
    id,
    author: idOf(author),
    openedAt,
    participants: participants.map(idOf),
    workingDays: 3,
    events: events.filter(({ at }) => at > openedAt && at < now).sort((a, b) => a.at.getTime() - b.at.getTime()),
  });

  return [
    {
      title: 'A written update every Thursday, in place of the weekly call',
      text: [
        'Every Tuesday nine of us try to find an hour that exists in three cities. Three of us are in bed.',
        '',
        'Instead: on Thursday, each project has an update of three lines. What changed, what is next, what is in the way.',
        'Whoever wants to talk about one of them says so there, and two or three people find a time of their own.',
      ].join('\n'),
      proposal: proposal(
        ['thursday-update', 'mei', ago('mei', 7, '09:00')],
        ['mei', 'ana', 'bruno', 'jonas', 'felix', 'haruto'],
        [
          event('consented', 'jonas', ago('jonas', 6, '10:00')),
          event('consented', 'felix', ago('felix', 6, '08:30')),
          event('consented', 'haruto', ago('haruto', 5, '14:20')),
        ],
      ),
    },
    {
      title: 'A review waits two of the reviewer’s own working days at most',
      text: [
        'Today nobody knows when to ask again. Two working days of whoever reviews, counted in their hours; then it is fine to ask',
        'somebody else, without a bad feeling on either side.',
      ].join('\n'),
      proposal: proposal(
        ['review-two-days', 'jonas', ago('jonas', 2, '11:00')],
        ['jonas', 'ana', 'carla', 'leyla', 'yuki', 'haruto'],
        [
          event('consented', 'yuki', ago('yuki', 1, '10:10')),
          event('concern', 'leyla', ago('leyla', 1, '15:30'), 'Fixes that cannot wait'),
        ],
      ),
    },
  ];
}
