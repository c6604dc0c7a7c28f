import { PeopleBook, type SeenPerson } from '../../../core/src/history/people-book';
import { says } from '../../support/issues';

function seen(id: string, parts: Partial<SeenPerson> = {}): SeenPerson {
  return { id, timeZone: null, isActive: true, isBot: false, ...parts };
}

test('a mention of somebody who comes later in the file is found in the end', () => {
  const book = new PeopleBook();
  const kei = book.find({ form: 'name', value: 'kei' })!;
  const nobody = book.find({ form: 'name', value: 'nobody' })!;
  book.see(seen('u-kei', { name: 'Kei' }));
  const reading = says({
    asks: [
      { kind: 'question', of: [kei, nobody] },
      { kind: 'review', of: [nobody] },
    ],
    handsOverTo: [kei, nobody],
  });
  expect(book.settle(reading)).toEqual(says({ asks: [{ kind: 'question', of: ['u-kei'] }], handsOverTo: ['u-kei'] }));
});

test.each`
  form             | value
  ${'account-id'}  | ${'u-ada'}
  ${'name'}        | ${'ADA'}
  ${'name'}        | ${'Ada Lovelace'}
  ${'profile-url'} | ${'https://linear.app/acme/profiles/ada'}
  ${'profile-url'} | ${'https://linear.app/other/profiles/ada?x'}
`('$form $value means her', ({ form, value }) => {
  const book = new PeopleBook();
  book.see(seen('u-ada', { name: 'ada', displayName: 'Ada Lovelace' }));
  expect(book.find({ form, value })).toBe('u-ada');
});

test('a name that two people have means neither, and a bot is not asked', () => {
  const book = new PeopleBook();
  book.see(seen('u-1', { displayName: 'Sam' }));
  book.see(seen('u-2', { displayName: 'Sam' }));
  book.see(seen('u-bot', { name: 'helper', isBot: true }));
  expect(book.find({ form: 'name', value: 'sam' })).toBeNull();
  expect(book.find({ form: 'name', value: 'helper' })).toBeNull();
});

test('some places name a person in full, others by id alone', () => {
  const book = new PeopleBook();
  expect(book.see(seen('u-1'))).toEqual({ kind: 'person', id: 'u-1' });
  book.see(seen('u-1', { timeZone: 'Asia/Tokyo' }));
  expect(book.people.get('u-1')?.timeZone).toBe('Asia/Tokyo');
  expect(book.zoneOf(seen('u-1', { timeZone: 'Asia/Tokyo' }))).toBe('Asia/Tokyo');
  expect(book.zoneOf(seen('u-1', { timeZone: 'Mars' }))).toBeNull();
});

test('whom the tracker does not name is an unknown human', () => {
  const book = new PeopleBook();
  expect(book.see(null)).toEqual({ kind: 'unknown' });
  expect(book.people.size).toBe(0);
});
