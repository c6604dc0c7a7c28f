import type { Engine } from '../../../forge-app/src/engine/engine';
import type { LookJob } from '../../../forge-app/src/engine/queues';
import { sweep } from '../../../forge-app/src/engine/sweep';
import type { Clock } from '../../../forge-app/src/storage/clock';
import { at } from '../../support/at';
import { aClock } from '../../support/clocks';

const now = at('2026-03-04 09:30 +01:00');

/** A sweep over pages of what is due, and what it pushed. */
async function swept(pages: readonly (readonly Clock[])[], parts: { paused?: boolean; held?: boolean } = {}) {
  const pushed: LookJob[] = [];
  const given: string[] = [];
  const engine = {
    now,
    clocks: {
      due: async (_: Date, cursor: string | null) => {
        const page = Number(cursor ?? 0);
        return { clocks: pages[page] ?? [], next: page + 1 < pages.length ? String(page + 1) : null };
      },
    },
    leases: {
      take: async () => parts.held !== true,
      giveBack: async (name: string) => void given.push(name),
    },
    allowance: { pausedUntil: async () => (parts.paused === true ? at('2026-03-04 10:00 +01:00') : null) },
  } as unknown as Engine;
  const report = await sweep(engine, async (jobs) => void pushed.push(...jobs), 'run-1');
  return { report, pushed, given };
}

const due = (issueId: string, ...people: string[]) => aClock({ issueId, people, dueAt: now });

test('each person’s issues come together, over pages, and what is nobody’s in particular too', async () => {
  const { pushed, report, given } = await swept([
    [due('1', 'ada'), due('2', 'tom', 'ada'), due('3')],
    [due('4', 'ada'), due('5')],
  ]);
  expect(pushed).toEqual([
    {
      looks: [
        { person: 'ada', issueIds: ['1', '2', '4'] },
        { person: 'tom', issueIds: ['2'] },
        { person: null, issueIds: ['3', '5'] },
      ],
    },
  ]);
  expect(report).toEqual({ outcome: 'pushed', due: 5, jobs: 1 });
  expect(given).toEqual(['sweep']);
});

test('a job holds a hundred issues, and one person’s stay together however many they are', async () => {
  const many = (person: string, count: number) => Array.from({ length: count }, (_, i) => due(`${person}${i}`, person));
  const { pushed } = await swept([many('ada', 60), many('tom', 60), many('kei', 250)]);
  expect(pushed.map(({ looks }) => looks.map(({ person, issueIds }) => [person, issueIds.length]))).toEqual([
    [['ada', 60]],
    [['tom', 60]],
    [['kei', 250]],
  ]);
});

test.each`
  when                       | pages                  | parts               | outcome
  ${'nothing is due'}        | ${[[]]}                | ${{}}               | ${'nothing-due'}
  ${'Jira asked us to wait'} | ${[[due('1', 'ada')]]} | ${{ paused: true }} | ${'paused'}
  ${'another run is at it'}  | ${[[due('1', 'ada')]]} | ${{ held: true }}   | ${'somebody-else'}
`('$when: nothing is pushed', async ({ pages, parts, outcome }) => {
  const { pushed, report } = await swept(pages, parts);
  expect([pushed, report.outcome]).toEqual([[], outcome]);
});
