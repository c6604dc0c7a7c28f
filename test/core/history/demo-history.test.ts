import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { backtest } from '../../../core/src/backtest/backtest';
import { Playbook } from '../../../core/src/playbook/schema';
import { historyOf } from '../../support/histories';

const EXAMPLES = join(__dirname, '../../../examples');
const demo = readFileSync(join(EXAMPLES, 'history/demo.ndjson'), 'utf8');

test('the demo history is what its generator makes, every time', () => {
  const made = execFileSync(process.execPath, [join(EXAMPLES, 'history/generate.mjs'), '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  expect(made === demo).toBe(true);
});

test('it shows everything: asks in texts, promises, hand-overs, updates, decisions, a facilitator, all of it in hours', async () => {
  const history = await historyOf(demo);
  expect(history.facts).toMatchObject({ issues: 300, people: 10, unreadable: 0 });
  expect(history.facts.cannotTell.map(({ code }) => code)).toEqual(['no-decision-records']);
  const events = history.timelines.flatMap(({ events: all }) => all);
  const readings = events.flatMap((event) =>
    event.kind === 'commented' && event.reading !== null ? [event.reading] : [],
  );
  const asks = new Set(readings.flatMap((reading) => reading.asks.map(({ kind }) => kind)));
  expect([...asks]).toEqual(expect.arrayContaining(['question', 'review', 'hand-off']));
  expect(readings.filter(({ promisedUntil }) => promisedUntil !== null).length).toBeGreaterThan(10);
  expect(readings.filter(({ withdraws }) => withdraws).length).toBeGreaterThan(10);

  const playbook = Playbook.parse(parse(readFileSync(join(EXAMPLES, 'playbooks/three-zones.yaml'), 'utf8')));
  const { responses, updates, decisions, nudges, notJudged } = backtest(history, playbook);
  for (const id of ['first-response', 'question', 'review', 'hand-off'])
    expect(responses[id]!.answered).toBeGreaterThan(100);
  expect(updates['weekly-update']!.posted).toBeGreaterThan(100);
  expect(decisions['why-closed']!.wouldBlock).toBeGreaterThan(20);
  expect(notJudged).toEqual([]);
  expect(nudges.outsideHours).toBe(0);
  for (const count of Object.values(nudges.bySteps)) expect(count).toBeGreaterThan(0);
});
