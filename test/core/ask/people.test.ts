import { peopleFrom } from '../../../core/src/ask/people';

const people = peopleFrom([
  { id: '5b10a', name: 'ada', displayName: 'Ada Lovelace', profileUrl: 'https://linear.app/acme/profiles/ada' },
  { id: '5b10b', name: 'chris', displayName: 'Chris Young' },
  { id: '5b10c', name: 'chris', displayName: null },
]);

test.each`
  form             | value                                            | who
  ${'account-id'}  | ${'5b10a'}                                       | ${'5b10a'}
  ${'name'}        | ${'ADA'}                                         | ${'5b10a'}
  ${'name'}        | ${'ada lovelace'}                                | ${'5b10a'}
  ${'profile-url'} | ${'https://linear.app/acme/profiles/ada/?a=1#b'} | ${'5b10a'}
  ${'name'}        | ${'Chris Young'}                                 | ${'5b10b'}
  ${'name'}        | ${'chris'}                                       | ${null}
  ${'name'}        | ${'Ada'.repeat(3)}                               | ${null}
  ${'account-id'}  | ${'ada'}                                         | ${null}
`('$form $value is $who', ({ form, value, who }) => {
  expect(people.find({ form, value })).toBe(who);
});
