import { nearestOf } from '../../../core/src/playbook/nearest';

const KEYS = ['responses', 'updates', 'staleness', 'team', 'timeZone', 'weeklyHours', 'mon', 'of', 'from', 'until'];

test.each`
  word              | nearest
  ${'respones'}     | ${'responses'}
  ${'Responses'}    | ${'responses'}
  ${'updats'}       | ${'updates'}
  ${'udpate'}       | ${'updates'}
  ${'form'}         | ${'from'}
  ${'fo'}           | ${'of'}
  ${'tema'}         | ${'team'}
  ${'zone'}         | ${'timeZone'}
  ${'hours'}        | ${'weeklyHours'}
  ${'monday'}       | ${'mon'}
  ${'colour'}       | ${null}
  ${'x'}            | ${null}
  ${''}             | ${null}
  ${'a'.repeat(41)} | ${null}
`('$word was probably $nearest', ({ word, nearest }) => expect(nearestOf(word, KEYS)).toBe(nearest));

test('of two that are equally near the first', () => {
  expect(nearestOf('tion', ['lion', 'zion'])).toBe('lion');
  expect(nearestOf('word', [])).toBeNull();
});
