import { DecisionRecord } from '@async-norms/core';
import {
  addDecision,
  keptDecision,
  keptDecisions,
  reviseDecision,
} from '../../../forge-app/src/storage/decision-store';
import { changePersonalSettings, personalSettings } from '../../../forge-app/src/storage/personal-settings';
import { savedPlaybooks, savePlaybook } from '../../../forge-app/src/storage/playbook-store';
import { changeStanding, debtsOf } from '../../../forge-app/src/storage/standing-store';
import { type NormsSite, openNormsSite } from '../../support/norms-site';

/** Stores under people who write at the same time. */
let site: NormsSite;
beforeEach(async () => {
  site = await openNormsSite('2026-03-02 14:00 +01:00');
});
afterEach(() => site.close());

const record = (title: string) => DecisionRecord.parse({ title });
const by = { by: 'ada', at: new Date('2026-03-02T13:00:00Z') };

test('twenty who file a decision at once get twenty numbers', async () => {
  const filed = await site.app.inside(() =>
    Promise.all(Array.from({ length: 20 }, (_, i) => addDecision('10001', record(`No. ${i}`), by))),
  );
  expect(new Set(filed.map(({ id }) => id)).size).toBe(20);
  expect(await site.app.inside(() => keptDecisions('10001'))).toHaveLength(20);
});

test('of ten who revise one record at once, one is saved', async () => {
  const outcomes = await site.app.inside(async () => {
    const kept = await addDecision('10001', record('Frankfurt'), by);
    return Promise.all(Array.from({ length: 10 }, (_, i) => reviseDecision(kept, record(`No. ${i}`), by)));
  });
  expect(outcomes.filter((kept) => kept !== null)).toHaveLength(1);
  expect((await site.app.inside(() => keptDecision('10001', 'D-1')))?.revisions).toHaveLength(2);
});

test('what several change on one issue at once is all there in the end', async () => {
  await site.app.inside(() =>
    Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        changeStanding('20001', '10001', (stands) => ({ ...stands, records: { ...stands.records, [`D-${i}`]: true } })),
      ),
    ),
  );
  const debt = { issueKey: 'ENG-1', closedAt: by.at, how: 'past-the-gate' as const, norms: ['why'] };
  const { records } = await site.app.inside(() => changeStanding('20001', '10001', (stands) => ({ ...stands, debt })));
  expect(Object.keys(records)).toHaveLength(6);
  expect((await site.app.inside(() => debtsOf('10001'))).map((one) => one.debt)).toEqual([debt]);
});

test('old playbooks go before a stored value grows too large; the latest never does', async () => {
  const written = `playbook: 1\nteam: T\nnotes: [${JSON.stringify('x'.repeat(400))}]\n`.padEnd(60_000, ' ');
  const start = (await site.app.inside(() => savedPlaybooks('site'))).rev;
  for (let i = 0; i < 6; i++) {
    const saved = { at: new Date(Date.now() + i), by: null, written: `${written}${i}` };
    expect(await site.app.inside(() => savePlaybook('site', start + i, saved))).toBe('saved');
  }
  const { versions, rev } = await site.app.inside(() => savedPlaybooks('site'));
  expect(rev).toBe(start + 6);
  expect(versions.length).toBeLessThan(6);
  expect(versions.at(-1)?.written.endsWith('5')).toBe(true);
});

test('what a person sets is kept with the instant from which it holds', async () => {
  await site.app.inside(() =>
    changePersonalSettings('712020:ab-cd', by.at, () => ({ entry: { timeZone: 'Asia/Tokyo' } })),
  );
  expect(await site.app.inside(() => personalSettings('712020:ab-cd'))).toMatchObject({
    versions: [{ at: by.at, entry: { timeZone: 'Asia/Tokyo' } }],
    email: true,
  });
  const wrong = () => changePersonalSettings('tom', by.at, () => ({ entry: { timeZone: 'Mars/Base' } }));
  await expect(site.app.inside(wrong)).rejects.toThrow();
});
