import { CANNOT_TELL_CODES, cannotTellSentence } from '../../../core/src/history/cannot-tell';

test.each(CANNOT_TELL_CODES)('%s is said in one sentence', (code) => {
  for (const count of [null, 7]) {
    const sentence = cannotTellSentence({ code, count, detail: 'Europe/Berlin' });
    expect(sentence).toMatch(/^[A-Z7].*\.$/);
    expect(sentence).not.toMatch(/null|undefined/);
  }
});

test('a sentence names what was assumed, and how many it touches', () => {
  expect(cannotTellSentence({ code: 'zone-assumed', count: null, detail: 'Europe/Berlin' })).toBe(
    'Dates carry no time zone; Europe/Berlin was assumed.',
  );
  expect(cannotTellSentence({ code: 'comments-cut', count: 3, detail: null })).toBe(
    '3 issues come with only some of their comments.',
  );
  expect(cannotTellSentence({ code: 'no-comments', count: null, detail: null })).toMatch(
    /^The issues come without comments/,
  );
});
