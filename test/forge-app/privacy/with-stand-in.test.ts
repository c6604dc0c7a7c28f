import { withStandIn } from '../../../forge-app/src/privacy/with-stand-in';

const ID = '557058:f58131cb-b67d';

test.each`
  where                    | value                                        | without
  ${'a value'}             | ${{ by: ID }}                                | ${{ by: 'erased-1' }}
  ${'a list'}              | ${{ of: ['other', ID] }}                     | ${{ of: ['other', 'erased-1'] }}
  ${'the name of a field'} | ${{ snoozes: { [ID]: 'x' } }}                | ${{ snoozes: { 'erased-1': 'x' } }}
  ${'a mention'}           | ${{ deciders: [`[~accountid:${ID}]`] }}      | ${{ deciders: ['[~accountid:erased-1]'] }}
  ${'a text of lines'}     | ${{ written: `people:\n${ID}:\n  leave` }}   | ${{ written: 'people:\nerased-1:\n  leave' }}
  ${'JSON within'}         | ${{ published: `{"awaiting":["${ID}"]}` }}   | ${{ published: '{"awaiting":["erased-1"]}' }}
  ${'a longer id'}         | ${{ by: `${ID}0`, to: `x${ID}`, and: [ID] }} | ${{ by: `${ID}0`, to: `x${ID}`, and: ['erased-1'] }}
`('in $where', ({ value, without }) => {
  expect(withStandIn(value, ID, 'erased-1')).toEqual(without);
});

test('one letter in the place of an account id changes no word and no field', () => {
  const kept = { rev: 2, body: { title: 'We keep every record', kind: 'decision', by: 'tom' } };
  expect(withStandIn(kept, 'e', 'erased-1')).toEqual(kept);
});
