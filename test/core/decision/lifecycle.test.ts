import { canMove, DecisionStatus, isFinal, moveStatus, nextStatuses } from '../../../core/src/decision/lifecycle';

test.each`
  from            | to              | outcome
  ${'draft'}      | ${'proposed'}   | ${'moved'}
  ${'draft'}      | ${'accepted'}   | ${'refused'}
  ${'proposed'}   | ${'accepted'}   | ${'moved'}
  ${'proposed'}   | ${'draft'}      | ${'moved'}
  ${'proposed'}   | ${'rejected'}   | ${'moved'}
  ${'accepted'}   | ${'rejected'}   | ${'refused'}
  ${'accepted'}   | ${'deprecated'} | ${'moved'}
  ${'accepted'}   | ${'superseded'} | ${'refused'}
  ${'deprecated'} | ${'accepted'}   | ${'moved'}
  ${'rejected'}   | ${'accepted'}   | ${'refused'}
  ${'superseded'} | ${'accepted'}   | ${'refused'}
  ${'accepted'}   | ${'accepted'}   | ${'moved'}
`('from $from to $to is $outcome', ({ from, to, outcome }) => {
  expect(moveStatus(from, to).outcome).toBe(outcome);
});

test('a refusal says what would be possible', () => {
  expect(moveStatus('draft', 'accepted')).toEqual({
    outcome: 'refused',
    reason: 'draft can not become accepted',
    possible: ['proposed', 'rejected'],
  });
  expect(moveStatus('accepted', 'superseded')).toMatchObject({ reason: expect.stringContaining('naming the record') });
});

test('every status that is final is one that nothing follows', () => {
  const final = DecisionStatus.options.filter(isFinal);
  expect(final).toEqual(['rejected', 'superseded']);
  for (const status of final) expect(nextStatuses(status)).toEqual([]);
  for (const status of DecisionStatus.options) expect(canMove(status, status)).toBe(true);
});
