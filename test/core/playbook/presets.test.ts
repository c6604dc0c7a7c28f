import { parsePlaybook } from '../../../core/src/playbook/parse';
import { PRESET_NAMES, PRESETS, presetOf } from '../../../core/src/playbook/presets/presets';
import { NORM_LISTS } from '../../../core/src/playbook/schema';

const withPreset = (name: string) => parsePlaybook({ playbook: 1, team: 'Harbour', extends: name });

test('the presets that we promise', () => {
  expect(PRESET_NAMES).toEqual([
    ...['level-1', 'level-2', 'level-3', 'level-4', 'open-source'],
    ...['gitlab', 'apache', 'rust', 'w3c', '37signals', 'gerrit'],
  ]);
  expect(presetOf('level-5')).toBeNull();
});

test.each(PRESETS.map((preset) => [preset.name, preset] as const))('%s is whole', (name, preset) => {
  expect(withPreset(name).extends).toBe(name);
  expect(preset.sources.length).toBeGreaterThan(0);
  for (const { url, readOn, says } of preset.sources) {
    expect(new URL(url).protocol).toBe('https:');
    expect(readOn).toMatch(/^2026-\d\d-\d\d$/);
    expect(says).toMatch(/\.$/);
  }
  expect(preset.firstStep).toMatch(/\.$/);
  expect(Object.keys(preset.parts)).not.toContain('workingTime');
});

test('levels go up one norm at a time and never take back a promise', () => {
  const idsOf = (name: string) => NORM_LISTS.flatMap((list) => withPreset(name)[list].map(({ id }) => id));
  const levels = ['level-1', 'level-2', 'level-3', 'level-4'].map(idsOf);
  expect(levels[0]).toEqual(['first-response']);
  for (const [i, ids] of levels.slice(1).entries()) expect(ids).toEqual(expect.arrayContaining(levels[i]!));
  expect(PRESETS.map(({ level }) => level)).not.toContain(5);
});

test.each`
  name           | what                      | value
  ${'apache'}    | ${'72 hours'}             | ${{ proposals: { consentWindow: { days: 3 } } }}
  ${'rust'}      | ${'ten calendar days'}    | ${{ proposals: { consentWindow: { days: 7 } } }}
  ${'w3c'}       | ${'ten working days'}     | ${{ proposals: { consentWindow: { days: 10 } } }}
  ${'37signals'} | ${'about twice a week'}   | ${{ updates: [{ every: { days: 3 } }] }}
  ${'gerrit'}    | ${'a day to take a turn'} | ${{ responses: [{ ask: 'review', within: { days: 1 } }] }}
  ${'gitlab'}    | ${'three round trips'}    | ${{ notes: [expect.stringMatching('three round trips'), expect.anything()] }}
`('$name says $what', ({ name, value }) => expect(withPreset(name)).toMatchObject(value));
