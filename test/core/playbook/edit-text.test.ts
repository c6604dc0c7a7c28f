import { editPlaybookText } from '../../../core/src/playbook/edit-text';
import { parsePlaybook } from '../../../core/src/playbook/parse';

const TEXT = `# Ours
playbook: 1
team: Titanium # the second one
extends: level-1
responses:
  # people asked for that
  - { id: review, ask: review, within: 2 working days }
`;

test('what is not edited stays as it was written, comments too', () => {
  const text = editPlaybookText(TEXT, [{ path: ['team'], value: 'Chrome' }]);
  expect(text).toContain('# Ours');
  expect(text).toContain('# people asked for that');
  expect(text).toContain('within: 2 working days');
  expect(parsePlaybook(text).team).toBe('Chrome');
});

test('a norm goes by its id; one that comes from the preset is added', () => {
  const first = parsePlaybook(TEXT).responses.find(({ id }) => id !== 'review')!;
  const text = editPlaybookText(TEXT, [
    { path: ['responses', 'review', 'within'], value: '3 working days' },
    { path: ['responses', first.id, 'within'], value: '4 working days' },
  ]);
  const { responses } = parsePlaybook(text);
  expect(responses.find(({ id }) => id === 'review')!.within).toEqual({ unit: 'days', days: 3 });
  expect(responses.find(({ id }) => id === first.id)).toEqual({ ...first, within: { unit: 'days', days: 4 } });
  expect(responses).toHaveLength(parsePlaybook(TEXT).responses.length);
});

test('sections that are not there are made, values are taken out', () => {
  const made = editPlaybookText(TEXT, [
    { path: ['workingTime', 'default', 'weeklyHours'], value: { mon: ['09:00-12:00'] } },
    { path: ['extends'], value: undefined },
  ]);
  const playbook = parsePlaybook(made);
  expect(playbook.workingTime.default.weeklyHours).toEqual({ mon: [['09:00', '12:00']] });
  expect(playbook.extends).toBeUndefined();
});

test('JSON stays JSON', () => {
  const text = editPlaybookText('{"playbook":1,"team":"T"}', [{ path: ['team'], value: 'U' }]);
  expect(JSON.parse(text)).toEqual({ playbook: 1, team: 'U' });
});
