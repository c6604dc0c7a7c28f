import { z } from 'zod';
import { asyncNorms, onlyJson } from '../../support/command-line';

const Instant = z.iso.datetime();
const BERLIN = ['--zone', 'Europe/Berlin', '--hours', 'mon-fri 09:00-17:00'];

test.each`
  what                              | start                       | within               | dueAt
  ${'over a weekend'}               | ${'2026-03-06T16:00+01:00'} | ${'8 working hours'} | ${'2026-03-09T15:00:00.000Z'}
  ${'clocks change on the weekend'} | ${'2026-03-27T16:00+01:00'} | ${'2 working hours'} | ${'2026-03-30T08:00:00.000Z'}
  ${'by days'}                      | ${'2026-03-06T16:00+01:00'} | ${'2 working days'}  | ${'2026-03-10T15:00:00.000Z'}
`('due, $what: $within after $start is $dueAt', async ({ start, within, dueAt }) => {
  const ran = await asyncNorms(['calendar', 'due', ...BERLIN, '--start', start, '--within', within, '--json']);
  expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
  expect(onlyJson(ran)).toEqual({ start: new Date(start).toISOString(), within, timeZone: 'Europe/Berlin', dueAt });
});

test('due is told on the wall clock with its zone; days off are left out', async () => {
  const sum = ['calendar', 'due', ...BERLIN, '--start', '2026-03-06T16:00+01:00', '--within', '8 working hours'];
  const [usual, withHoliday] = await Promise.all([asyncNorms(sum), asyncNorms([...sum, '--holiday', '2026-03-09'])]);
  expect(usual.stdout).toBe('Mon 9 Mar 2026 16:00 Europe/Berlin (+01:00)\n');
  expect(withHoliday.stdout).toBe('Tue 10 Mar 2026 16:00 Europe/Berlin (+01:00)\n');
});

test('due in a calendar with next to no hours is never, and null in JSON', async () => {
  const args = [
    'calendar',
    'due',
    '--zone',
    'UTC',
    '--hours',
    'mon 09:00-09:01',
    '--start',
    '2026-03-06T16:00Z',
    '--within',
    '90000 working hours',
  ];
  const [text, json] = await Promise.all([asyncNorms(args), asyncNorms([...args, '--json'])]);
  expect(text.stdout).toMatch(/^Never: /);
  expect(onlyJson(json)).toMatchObject({ dueAt: null });
});

test('between counts working time, negative when reversed', async () => {
  const between = (start: string, end: string) =>
    asyncNorms(['calendar', 'between', ...BERLIN, '--start', start, '--end', end, '--json']).then(onlyJson);
  const [forward, backward] = await Promise.all([
    between('2026-03-06T16:00+01:00', '2026-03-09T10:15:30+01:00'),
    between('2026-03-09T10:15:30+01:00', '2026-03-06T16:00+01:00'),
  ]);
  expect(forward).toMatchObject({ workingMinutes: 135.5, timeZone: 'Europe/Berlin' });
  expect(backward).toMatchObject({ workingMinutes: -135.5 });
});

const Overlap = z.strictObject({
  from: Instant,
  to: Instant,
  people: z.array(z.strictObject({ name: z.string(), timeZone: z.string() })),
  windows: z.array(z.strictObject({ start: Instant, end: Instant, minutes: z.number() })),
  handOffs: z.array(
    z.looseObject({ from: z.string(), to: z.string(), how: z.enum(['together', 'in-writing']).optional() }),
  ),
});

test('overlap finds the common windows of a week, and sees clocks change in one zone only', async () => {
  const people = ['ada=Europe/Berlin', 'tom=America/New_York'];
  const ran = await asyncNorms(['calendar', 'overlap', ...people, '--from', '2026-03-05T00:00Z', '--json']);
  const { windows, handOffs } = Overlap.parse(onlyJson(ran));
  expect(windows.map(({ start, minutes }) => `${start} ${minutes}`)).toEqual([
    '2026-03-05T14:00:00.000Z 120',
    '2026-03-06T14:00:00.000Z 120',
    '2026-03-09T13:00:00.000Z 180', // New York is on summer time, Berlin not yet
    '2026-03-10T13:00:00.000Z 180',
    '2026-03-11T13:00:00.000Z 180',
  ]);
  expect(handOffs.map(({ from, to, how }) => [from, to, how])).toEqual([
    ['ada', 'tom', 'together'],
    ['tom', 'ada', 'together'],
  ]);
});

test('overlap of people who never meet says so, and how work passes in writing', async () => {
  const { stdout } = await asyncNorms([
    'calendar',
    'overlap',
    'ada=Europe/Berlin',
    'kei=Asia/Tokyo',
    '--from',
    '2026-03-02T00:00Z',
  ]);
  expect(stdout).toMatch(/There is no time when all 2 work\./);
  expect(stdout).toMatch(/ada → kei +in writing, 8 h between +leaves Mon 2 Mar 17:00 +picks up Tue 3 Mar 09:00/);
});

test.each`
  what                         | args                                                   | says
  ${'one person'}              | ${['ada=Europe/Berlin']}                               | ${/one person to compare; expected two or more/}
  ${'nobody'}                  | ${[]}                                                  | ${/nobody to compare/}
  ${'a name without a zone'}   | ${['ada', 'tom=UTC']}                                  | ${/"ada": names no zone; expected NAME=ZONE/}
  ${'a roster and names'}      | ${['ada=UTC', 'tom=UTC', '--playbook', 'x.yaml']}      | ${/--playbook says who the people are/}
  ${'an end before its start'} | ${['ada=UTC', 'tom=UTC', '--to', '2026-03-01T00:00Z']} | ${/--to: is not after --from/}
`('overlap of $what is refused', async ({ args, says }) => {
  const { code, stdout, stderr } = await asyncNorms(['calendar', 'overlap', ...args, '--from', '2026-03-02T00:00Z']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(says);
});

test.each`
  what                           | args                                             | says
  ${'no hours at all'}           | ${[]}                                            | ${/no hours given; expected --zone \(with --hours\) or --playbook/}
  ${'a person of no roster'}     | ${['--zone', 'UTC', '--person', 'ada']}          | ${/--person is one of a roster; expected --playbook/}
  ${'hours said twice'}          | ${['--zone', 'UTC', '--playbook', 'x.yaml']}     | ${/--playbook says the hours already/}
  ${'a day off that is no date'} | ${['--zone', 'UTC', '--holiday', '24 December']} | ${/holidays\.0: got "24 December"; expected/}
`('a sum with $what is refused', async ({ args, says }) => {
  const { code, stderr } = await asyncNorms([
    'calendar',
    'due',
    ...args,
    '--start',
    '2026-03-02T00:00Z',
    '--within',
    '1 working day',
  ]);
  expect(code).toBe(2);
  expect(stderr).toMatch(says);
});
