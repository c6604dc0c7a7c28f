import { afterEvent, type IssueEvent } from '@async-norms/core';
import { kvs } from '@forge/kvs';
import { foldedOf, stateNow } from '../../../forge-app/src/storage/clock';
import { forgeClocks } from '../../../forge-app/src/storage/clocks';
import { at } from '../../support/at';
import { aClock, creation } from '../../support/clocks';
import { type ForgeDouble, forgeDouble } from '../../support/forge/forge-double';

let forge: ForgeDouble;
beforeEach(() => {
  forge = forgeDouble({ app: () => ({}), now: () => at('2026-03-04 12:00 Z') });
});
afterEach(() => forge.close());

const clocks = forgeClocks();

test('a clock comes back as it was saved, one revision on', async () => {
  const events: IssueEvent[] = [
    creation({ labels: ['slow'] }),
    {
      kind: 'commented',
      at: at('2026-03-02 11:00 Z'),
      by: { kind: 'person', id: 'ada' },
      id: '20001',
      inReplyToId: null,
      reading: {
        asks: [{ kind: 'question', of: ['tom'] }],
        promisedUntil: at('2026-03-05 17:00 Z'),
        handsOverTo: [],
        withdraws: false,
        updateKind: 'progress',
        saysSomething: true,
      },
    },
    {
      kind: 'snoozed',
      at: at('2026-03-02 12:00 Z'),
      by: { kind: 'person', id: 'tom' },
      id: 's1',
      until: at('2026-03-09 00:00 Z'),
    },
    {
      kind: 'status-changed',
      at: at('2026-03-03 12:00 Z'),
      by: { kind: 'bot', id: 'robo' },
      id: 'c1',
      status: 'Done',
      category: 'done',
    },
  ];
  const clock = aClock({
    ...foldedOf('10001', events)!,
    own: [events[2]!],
    dueAt: at('2026-03-04 14:30 Z'),
    people: ['tom'],
    said: 2,
    published: '{"v":1}',
  });
  const site = forge.install();
  const found = await site.inside(async () => {
    expect(await clocks.save(clock)).toBe(true);
    return clocks.find('10001');
  });
  expect(found).toEqual({ ...clock, rev: 1 });
  expect(stateNow(found!)).toEqual(stateNow(clock));
});

test('facts are the same however many events are folded and however many stay apart', () => {
  const events: IssueEvent[] = [
    creation(),
    ...Array.from(
      { length: 30 },
      (_, i): IssueEvent => ({
        kind: 'labelled',
        at: at(`2026-03-03 10:${String(i).padStart(2, '0')} Z`),
        by: { kind: 'person', id: 'tom' },
        id: `l${i}`,
        labels: [`label-${i}`],
      }),
    ),
  ];
  const folded = foldedOf('10001', events)!;
  expect(folded.tail).toHaveLength(8);
  const all = events.slice(1).reduce(afterEvent, aClock().base);
  expect(stateNow(folded)).toEqual(all);
});

test('of two who change a clock at once, one is told', async () => {
  const site = forge.install();
  const outcomes = await site.inside(async () => {
    await clocks.save(aClock());
    const [one, other] = [await clocks.find('10001'), await clocks.find('10001')];
    return [await clocks.save({ ...one!, said: 1 }), await clocks.save({ ...other!, said: 2 })];
  });
  expect(outcomes).toEqual([true, false]);
  expect((await site.inside(() => clocks.find('10001')))?.said).toBe(1);
});

test('of two who make a clock at once, one is told', async () => {
  const site = forge.install();
  const outcomes = await site.inside(() => Promise.all([clocks.save(aClock()), clocks.save(aClock())]));
  expect(outcomes.filter(Boolean)).toHaveLength(1);
});

test('what is due by now comes in order, and nothing else; a minute is not rounded down', async () => {
  const site = forge.install();
  const save = (issueId: string, dueAt: Date | null) => clocks.save(aClock({ issueId, dueAt }));
  const due = (text: string) =>
    site.inside(async () => (await clocks.due(at(text), null)).clocks.map((c) => c.issueId));
  await site.inside(async () => {
    await save('later', at('2026-03-04 12:00:00.001 Z'));
    await save('first', at('2026-03-04 11:00 Z'));
    await save('never', null);
    await save('now', at('2026-03-04 12:00 Z'));
    await save('in-2080', at('2080-01-01 00:00 Z'));
  });
  expect(await due('2026-03-04 12:00 Z')).toEqual(['first', 'now']);
  expect(await due('2026-03-04 12:00:59 Z')).toEqual(['first', 'now']);
  expect(await due('2026-03-04 12:01 Z')).toEqual(['first', 'now', 'later']);
  expect(await due('2030-03-04 12:00 Z')).not.toContain('never');
});

test('pages go on where they ended, whatever is tracked', async () => {
  const site = forge.install();
  const pages = await site.inside(async () => {
    for (let i = 0; i < 130; i++)
      await clocks.save(aClock({ issueId: `i${i}`, dueAt: i < 120 ? at('2026-03-04 11:00 Z') : null }));
    const first = await clocks.due(at('2026-03-04 12:00 Z'), null);
    const second = await clocks.due(at('2026-03-04 12:00 Z'), first.next);
    return [first, second];
  });
  expect(pages.map((page) => page.clocks.length)).toEqual([100, 20]);
  expect(pages[1]!.next).toBeNull();
});

test('many are found at once, those that are there', async () => {
  const site = forge.install();
  const ids = Array.from({ length: 60 }, (_, i) => `i${i}`);
  const found = await site.inside(async () => {
    for (const issueId of ids.slice(0, 55)) await clocks.save(aClock({ issueId }));
    return clocks.findMany(ids);
  });
  expect(found.map(({ issueId }) => issueId).sort()).toEqual(ids.slice(0, 55).sort());
});

test('a clock of another version counts as absent', async () => {
  const site = forge.install();
  const found = await site.inside(async () => {
    await clocks.save(aClock());
    const row = await kvs.entity<Record<string, unknown>>('clock').get('10001');
    await kvs.entity('clock').set('10001', { ...row, body: { ...(row!.body as object), v: 99 } });
    return clocks.find('10001');
  });
  expect(found).toBeNull();
});
