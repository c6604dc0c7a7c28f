import fc from 'fast-check';
import { diffText, ruleChanges } from '../../../core/src/playbook/diff-text';
import { sentencesOf } from '../../../core/src/playbook/render/sections';
import { LANGUAGES } from '../../../core/src/text/language';
import { expectGolden } from '../../support/golden';
import { playbooks } from '../../support/playbook-arbitrary';
import { aRoster } from '../../support/playbooks';
import { runs } from '../../support/runs';

const before = aRoster(
  { ada: { name: 'Ada', timeZone: 'Europe/Berlin' } },
  {
    responses: [
      { id: 'reviews', ask: 'review', within: '2 working days' },
      { id: 'blockers', ask: 'blocker', within: '4 working hours' },
    ],
    notes: ['We write first.', 'We meet on Mondays.'],
  },
);
const after = aRoster(
  { ada: { name: 'Ada', timeZone: 'Europe/Lisbon' } },
  {
    responses: [
      { id: 'reviews', ask: 'review', within: '1 working day' },
      { id: 'questions', ask: 'question', within: '1 working day' },
    ],
    notes: ['We meet on Mondays.'],
    nudges: { perWeek: 5 },
  },
);

test.each(LANGUAGES)('a change reads as agreed: %s', (locale) => {
  expectGolden(`texts/change.${locale}.md`, diffText(before, after, { locale }));
});

test('somebody whom the new agreement names no more still goes by name', () => {
  const [gone] = ruleChanges(aRoster({ 'u-1': { name: 'Ada', timeZone: 'Asia/Tokyo' } }), aRoster({}), {
    locale: 'en',
  });
  expect(gone).toMatchObject({ rule: 'workingTime.people.u-1', change: 'removed', whom: 'For Ada.' });
});

test.each`
  rule                        | change       | whom                           | effect
  ${'responses.reviews'}      | ${'changed'} | ${'For everyone on the team.'} | ${'It asks for more than before.'}
  ${'responses.questions'}    | ${'added'}   | ${'For everyone on the team.'} | ${null}
  ${'responses.blockers'}     | ${'removed'} | ${'For everyone on the team.'} | ${null}
  ${'workingTime.people.ada'} | ${'changed'} | ${'For Ada.'}                  | ${null}
  ${'nudges.perWeek'}         | ${'changed'} | ${'For everyone on the team.'} | ${null}
  ${'notes.0'}                | ${'removed'} | ${'For everyone on the team.'} | ${null}
`('$rule is $change', ({ rule, change, whom, effect }) => {
  const found = ruleChanges(before, after, { locale: 'en' }).filter((one) => one.rule === rule);
  expect(found).toMatchObject([{ change, whom, effect }]);
});

test('nothing else is said to change', () => {
  expect(ruleChanges(before, after, { locale: 'en' })).toHaveLength(6);
});

test('the team’s hours concern everyone who works them', () => {
  const later = { ...before, workingTime: { ...before.workingTime, default: after.workingTime.default } };
  const moved = {
    ...later,
    workingTime: { ...later.workingTime, default: { ...later.workingTime.default, timeZone: 'Asia/Tokyo' as never } },
  };
  expect(ruleChanges(before, moved, { locale: 'en' })).toMatchObject([
    { rule: 'workingTime.default', whom: 'For everyone who works the team’s hours.' },
  ]);
});

test('an agreement is no different from itself', () => {
  expect(diffText(before, before, { locale: 'en' })).toBe(
    '# What changes in the agreement of Harbour\n\nNothing changes.\n',
  );
});

test('something is said exactly when the agreements read differently', () => {
  fc.assert(
    fc.property(playbooks, playbooks, (one, other) => {
      const mixed = { ...one, responses: other.responses, notes: other.notes, privacy: other.privacy };
      const read = (playbook: typeof one) =>
        sentencesOf(playbook, { locale: 'en', timeZone: 'UTC' }).map(({ rule, text }) => rule + text);
      const isSame = JSON.stringify(read(one)) === JSON.stringify(read(mixed));
      // Norms in another order are the same norms.
      const sorted = JSON.stringify(read(one).sort()) === JSON.stringify(read(mixed).sort());
      const changes = ruleChanges(one, mixed, { locale: 'en' });
      if (isSame) expect(changes).toEqual([]);
      if (!sorted) expect(changes).not.toEqual([]);
    }),
    runs(60),
  );
});
