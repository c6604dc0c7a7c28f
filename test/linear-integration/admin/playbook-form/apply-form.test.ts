import { PRESET_NAMES, parsePlaybook } from '@async-norms/core';
import { applyForm } from '../../../../linear-integration/src/admin/playbook-form/apply-form';
import { formOfText } from '../../../../linear-integration/src/admin/playbook-form/form-of-text';
import { examplePlaybookTexts } from '../../../support/example-playbooks';

/** The form as a browser sends it: every field as it stands, but for what somebody changed. */
function posted(text: string, changes: Readonly<Record<string, string>>) {
  const form = formOfText(text);
  const fields = form === null ? [] : [...form.fields.values(), ...form.norms.flatMap((row) => row.fields)];
  const values = new Map([...fields.map(({ name, written }) => [name, written] as const), ...Object.entries(changes)]);
  return {
    has: (name: string) => values.has(name),
    text: (name: string) => values.get(name) ?? '',
    texts: (name: string) => (values.get(name) ?? '').split(', '),
  };
}

const change = (text: string, changes: Readonly<Record<string, string>>) =>
  applyForm(text, text, posted(text, changes));

const TEXT = `# Ours.
playbook: 1
team: Harbour # by the water
extends: level-2
responses:
  - { id: review, ask: review, within: 2 working days } # since spring
`;

test.each`
  what                                 | changes                                             | becomes
  ${'nothing'}                         | ${{}}                                               | ${TEXT}
  ${'the team'}                        | ${{ team: 'Lighthouse' }}                           | ${TEXT.replace('Harbour', 'Lighthouse')}
  ${'an amount'}                       | ${{ 'responses.0.within': '3 working days' }}       | ${TEXT.replace('2 working days', '3 working days')}
  ${'something that was left out'}     | ${{ 'nudges.perDigest': '3' }}                      | ${`${TEXT}nudges:\n  perDigest: 3\n`}
  ${'something back to what is usual'} | ${{ extends: '' }}                                  | ${TEXT.replace('extends: level-2\n', '')}
  ${'something that is no amount'}     | ${{ 'responses.0.within': 'soon' }}                 | ${TEXT.replace('2 working days', 'soon')}
  ${'an inherited rule, taken out'}    | ${{ 'inherited.responses.question.remove': 'yes' }} | ${`${TEXT}without:\n  - question\n`}
  ${'a rule, taken out'}               | ${{ 'responses.0.remove': 'yes' }}                  | ${`${TEXT.slice(0, TEXT.indexOf('responses'))}responses: []\n`}
`('$what, changed in the form, changes that alone in the text', ({ changes, becomes }) => {
  expect(change(TEXT, changes)).toBe(becomes);
});

test('an inherited rule that is changed is written down by its id, with the change alone', () => {
  const inherited = formOfText(TEXT)!.norms.find((row) => row.isInherited && row.list === 'responses')!;
  const field = inherited.fields.find(({ path }) => path.at(-1) === 'within')!;
  const after = change(TEXT, { [field.name]: '4 working days' });
  expect(after).toMatch(new RegExp(`- id: ${inherited.id}\n\\s+within: 4 working days`));
  expect(parsePlaybook(after).responses.find(({ id }) => id === inherited.id)).toMatchObject({
    within: { unit: 'days', days: 4 },
  });
});

test('a new rule is added from the empty row', () => {
  const after = change(TEXT, {
    'new.updates.id': 'weekly',
    'new.updates.of': 'started',
    'new.updates.every': '5 working days',
  });
  expect(parsePlaybook(after).updates).toContainEqual(expect.objectContaining({ id: 'weekly' }));
});

test('a day of a week that was not written writes the whole week: a day that is left out has no hours', () => {
  const after = change(TEXT, { 'workingTime.default.weeklyHours.mon': '10:00-12:00, 13:00-15:00' });
  expect(parsePlaybook(after).workingTime.default.weeklyHours).toEqual({
    mon: [
      ['10:00', '12:00'],
      ['13:00', '15:00'],
    ],
    ...Object.fromEntries(['tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]])),
  });
});

test('what was changed in the text meanwhile stays, beside what was changed in the form', () => {
  const byHand = TEXT.replace('by the water', 'at sea');
  expect(applyForm(byHand, TEXT, posted(TEXT, { team: 'Lighthouse' }))).toBe(byHand.replace('Harbour', 'Lighthouse'));
});

test.each(['playbook: [', 'just words', '', '- a list'])(
  'a text that is no playbook (%p) comes back as it was',
  (text) => {
    expect(applyForm(text, text, posted(text, { team: 'x' }))).toBe(text);
  },
);

test.each(examplePlaybookTexts())('%s has a form that changes nothing unless somebody does', (_name, text) => {
  expect(formOfText(text)).not.toBeNull();
  expect(change(text, {})).toBe(text);
});

test.each(PRESET_NAMES)('every rule of %s has a row', (name) => {
  const text = `playbook: 1\nteam: Harbour\nextends: ${name}\n`;
  const playbook = parsePlaybook(text);
  const ids = [playbook.responses, playbook.updates, playbook.staleness, playbook.decisions].flat().map(({ id }) => id);
  expect(formOfText(text)!.norms.map(({ id }) => id)).toEqual(ids);
});
