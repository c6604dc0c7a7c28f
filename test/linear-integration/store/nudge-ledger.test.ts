import { LocalDate } from '@async-norms/core';
import { nudgeLedgerOf } from '../../../linear-integration/src/store/nudge-ledger';
import { nudgeLedgerContract } from '../../contract/nudge-ledger.contract';
import { at } from '../../support/at';
import { onBothDatabases } from '../../support/databases';

onBothDatabases(({ open, settings }) => {
  nudgeLedgerContract('the ledger of a workspace', async () => {
    const place = await settings();
    const database = await open(place);
    const again = async () => nudgeLedgerOf(place.kind === 'postgres' ? await open(place) : database, 'w');
    return { ledger: nudgeLedgerOf(database, 'w'), reopen: again };
  });

  const monday = LocalDate.parse('2026-03-02');
  const claim = (key: string, person: string, issueId: string, on = monday) => ({
    key,
    of: 'nudge' as const,
    person,
    on,
    at: at('2026-03-02 09:30 +01:00'),
    nudge: { obligationKey: `${issueId}/answers/a`, issueId, step: 'nudge' as const },
  });

  test('knows what was said about issues, and to people since a date', async () => {
    const ledger = nudgeLedgerOf(await open(), 'w');
    await ledger.claim(claim('1', 'ada', 'i1'));
    await ledger.claim(claim('2', 'ada', 'i2'));
    await ledger.claim(claim('3', 'ada', 'i3', LocalDate.parse('2026-02-20')));
    await ledger.claim(claim('4', 'tom', 'i4'));
    const said = await ledger.said(['i3'], ['ada'], LocalDate.parse('2026-02-22'));
    expect(said.about('i3/answers/a')).toHaveLength(1);
    expect([said.countInWeek('ada', monday), said.countInWeek('tom', monday)]).toEqual([2, 0]);
  });

  test('a claim that nobody settled counts as of unknown outcome, and stands for nothing', async () => {
    const ledger = nudgeLedgerOf(await open(), 'w');
    await ledger.claim(claim('1', 'ada', 'i1'));
    const said = await ledger.said(['i1'], [], monday);
    expect(said.about('i1/answers/a')).toMatchObject([{ outcome: 'unknown' }]);
    expect(said.standingOn('i1')).toEqual([]);
  });

  test('gives back what was claimed long ago and never settled, and nothing else', async () => {
    const database = await open();
    const [ledger, theirs] = [nudgeLedgerOf(database, 'w'), nudgeLedgerOf(database, 'other')];
    const since = at('2026-03-02 09:45 +01:00');
    await ledger.claim(claim('1', 'ada', 'i1'));
    await ledger.claim({ ...claim('2', 'ada', 'i2'), at: since });
    await ledger.claim(claim('3', 'ada', 'i3'));
    await ledger.settle('3', { outcome: 'unknown', at: since });
    await theirs.claim(claim('4', 'ada', 'i4'));
    expect(await ledger.takeBack(since)).toEqual(['i1']);
    expect(await ledger.takeBack(since)).toEqual([]);
    expect(await ledger.claim(claim('1', 'ada', 'i1'))).toBe(true);
    for (const key of ['2', '3']) expect(await ledger.claim(claim(key, 'ada', 'i2'))).toBe(false);
    expect(await theirs.claim(claim('4', 'ada', 'i4'))).toBe(false);
  });

  test('takes more issues than one statement has room for', async () => {
    const ledger = nudgeLedgerOf(await open(), 'w');
    await ledger.claim(claim('1', 'ada', 'i2500'));
    const said = await ledger.said(
      Array.from({ length: 3000 }, (_, i) => `i${i}`),
      [],
      monday,
    );
    expect(said.about('i2500/answers/a')).toHaveLength(1);
  });

  test('the ledger of another workspace knows nothing of it', async () => {
    const database = await open();
    const [ours, theirs] = [nudgeLedgerOf(database, 'w1'), nudgeLedgerOf(database, 'w2')];
    expect(await ours.claim(claim('1', 'ada', 'i1'))).toBe(true);
    expect((await theirs.said(['i1'], ['ada'], monday)).about('i1/answers/a')).toEqual([]);
    await theirs.release('1');
    await theirs.settle('1', { outcome: 'refused', at: at('2026-03-02 09:31 +01:00') });
    expect(await theirs.claim(claim('1', 'ada', 'i1'))).toBe(true);
    expect((await ours.said(['i1'], [], monday)).about('i1/answers/a')).toMatchObject([{ outcome: 'unknown' }]);
  });
});
