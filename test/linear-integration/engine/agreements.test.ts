import { addWorkingMinutes, type PlaybookVersion, parsePlaybook } from '@async-norms/core';
import { agreementsFrom, type OwnSettings, withOwnSettings } from '../../../linear-integration/src/engine/agreements';
import { agreementRevisionsOf } from '../../../linear-integration/src/store/agreement-revisions';
import { playbookStoreOf } from '../../../linear-integration/src/store/playbook-store';
import { at } from '../../support/at';
import { onBothDatabases } from '../../support/databases';

const now = at('2026-03-04 10:00 +01:00');
const EARLY = { mon: [['07:00', '15:00']], tue: [['07:00', '15:00']] } as unknown as NonNullable<
  OwnSettings['entry']['weeklyHours']
>;
const playbook = (people: string) =>
  `playbook: 1\nteam: Ours\nworkingTime: { default: { timeZone: Europe/Berlin }, people: ${people} }\n`;
const version = (people: string): PlaybookVersion => ({ effectiveAt: null, playbook: parsePlaybook(playbook(people)) });

describe('what people set for themselves', () => {
  const entryOf = (versions: readonly PlaybookVersion[], i: number) => versions[i]?.playbook.workingTime.people.ada;

  test('nothing set, nothing changed', () => {
    const versions = [version('{}')];
    expect(withOwnSettings(versions, [])).toBe(versions);
  });

  test('begins a version of its own, so that it never reaches back', () => {
    const own: OwnSettings = { personId: 'ada', effectiveAt: now, entry: { language: 'de' } };
    const versions = withOwnSettings([version('{ ada: { name: Ada } }')], [own]);
    expect(versions.map(({ effectiveAt }) => effectiveAt)).toEqual([null, now]);
    expect(entryOf(versions, 0)).not.toHaveProperty('language');
    expect(entryOf(versions, 1)).toMatchObject({ name: 'Ada', language: 'de' });
  });

  test('a week of one’s own takes the place of the roster’s, alternating or not', () => {
    const alternating =
      '{ ada: { alternatingWeeks: { startsOn: 2026-03-02, weeks: [{ mon: ["09:00-17:00"] }, { tue: ["09:00-17:00"] }] } } }';
    const own: OwnSettings = { personId: 'ada', effectiveAt: now, entry: { weeklyHours: EARLY } };
    const versions = withOwnSettings([version(alternating)], [own]);
    expect(entryOf(versions, 1)).toMatchObject({ weeklyHours: EARLY, changes: [] });
    expect(entryOf(versions, 1)).not.toHaveProperty('alternatingWeeks');
  });

  test('set before there was a playbook: begins with the first, which holds no sooner for it', () => {
    const first = { ...version('{ ada: { name: Ada } }'), effectiveAt: now };
    const early = (day: number, entry: OwnSettings['entry']): OwnSettings => ({
      personId: 'ada',
      effectiveAt: at(`2026-03-0${day} 10:00 +01:00`),
      entry,
    });
    const versions = withOwnSettings([first], [early(3, { language: 'de' }), early(2, { language: 'fr' })]);
    expect(new Set(versions.map(({ effectiveAt }) => effectiveAt?.getTime()))).toEqual(new Set([now.getTime()]));
    expect(entryOf(versions, versions.length - 1)).toMatchObject({ name: 'Ada', language: 'de' });
  });

  test('outlives a new playbook', () => {
    const own: OwnSettings = { personId: 'ada', effectiveAt: now, entry: { language: 'de' } };
    const later = { ...version('{}'), effectiveAt: at('2026-03-05 10:00 +01:00') };
    expect(entryOf(withOwnSettings([version('{}'), later], [own]), 2)).toMatchObject({ language: 'de' });
  });
});

onBothDatabases(({ open }) => {
  async function agreements() {
    const database = await open();
    const playbooks = playbookStoreOf(database);
    const looked: string[] = [];
    let settings: readonly OwnSettings[] = [];
    const process = () =>
      agreementsFrom({
        playbooks,
        people: { all: async () => [] },
        ownSettings: { versions: async () => settings },
        revisions: agreementRevisionsOf(database),
        issues: { lookAtAll: async (workspaceId) => void looked.push(workspaceId) },
        clock: () => now,
      });
    const set = (given: readonly OwnSettings[]) => {
      settings = given;
    };
    return { playbooks, looked, process, set };
  }

  test('none where nobody has agreed to anything', async () => {
    expect(await (await agreements()).process().of('w')).toBeNull();
  });

  test('what happened before the first playbook was saved is judged by none', async () => {
    const { playbooks, process } = await agreements();
    const text = `${playbook('{}')}responses: [{ id: question, ask: question, within: 8 working hours }]\n`;
    await playbooks.save('w', { effectiveAt: now, text, savedBy: null });
    const agreement = (await process().of('w'))!;
    expect(agreement.normsAt(at('2026-03-04 09:59 +01:00')).responses).toEqual([]);
    expect(agreement.normsAt(now).responses).toHaveLength(1);
  });

  test('kept until something changes, then made anew by every process, and every issue is looked at', async () => {
    const { playbooks, looked, process, set } = await agreements();
    await playbooks.save('w', { effectiveAt: now, text: playbook('{}'), savedBy: null });
    const [ours, theirs] = [process(), process()];
    const before = await theirs.of('w');
    expect(await theirs.of('w')).toBe(before);
    set([{ personId: 'ada', effectiveAt: at('2026-03-01 10:00 +01:00'), entry: { weeklyHours: EARLY } }]);
    await ours.changed('w');
    expect(looked).toEqual(['w']);
    const after = await theirs.of('w');
    const monday = at('2026-03-09 06:00 +01:00');
    expect(addWorkingMinutes(after!.clockOf('ada'), monday, 60)).toEqual(at('2026-03-09 08:00 +01:00'));
    expect(addWorkingMinutes(before!.clockOf('ada'), monday, 60)).toEqual(at('2026-03-09 10:00 +01:00'));
  });
});
