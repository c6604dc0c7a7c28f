import { z } from 'zod';
import { PlaybookError, pathText, problemLine, problemsOf, shown } from '../../core/src/problem';

test.each`
  keys                                  | text
  ${[]}                                 | ${''}
  ${['responses', 0, 'within']}         | ${'responses.0.within'}
  ${['people', 'ada@harbour', 'leave']} | ${'people.ada@harbour.leave'}
  ${['people', 'ada@harbour.example']}  | ${'people."ada@harbour.example"'}
  ${['people', '712020:8c1f-44']}       | ${'people.712020:8c1f-44'}
  ${['people', 'Ada Lovelace', '']}     | ${'people."Ada Lovelace".""'}
  ${['a\nb']}                           | ${'"a\\nb"'}
`('the path $text is clear and one line', ({ keys, text }) => expect(pathText(keys)).toBe(text));

const circular: Record<string, unknown> = {};
circular.self = circular;

test.each([
  [undefined, 'nothing'],
  [null, 'nothing'],
  ['9 o"clock\n', '"9 o\\"clock\\n"'],
  ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  ['a\u2028b\u202ec\u0085', '"a\\u2028b\\u202ec\\u0085"'],
  [7.5, '7.5'],
  [10n, '10'],
  [Number.NaN, 'NaN'],
  [true, 'true'],
  [Symbol('s'), 'Symbol(s)'],
  [() => 1, 'a function'],
  [new Date(Number.NaN), 'a Date'],
  [[], 'an empty list'],
  [[1, 2], 'a list of 2'],
  [{}, 'an empty object'],
  [{ a: 1, 'b c': 2 }, 'an object with a, "b c"'],
  [{ a: 1, b: 2, c: 3, d: 4 }, 'an object with a, b, c, …'],
  [circular, 'an object with self'],
])('%p is shown as %s', (value, text) => expect(shown(value)).toBe(text));

describe('problems of a schema', () => {
  const Schema = z.strictObject({
    name: z.string().min(1).max(3),
    when: z.string({ error: 'a time such as 09:00' }),
    kind: z.enum(['a', 'b']),
    version: z.literal(1),
    count: z.int().min(2).max(9),
    list: z.array(z.boolean()).min(1),
    map: z.record(z.string(), z.number()),
    inner: z.strictObject({ deep: z.number() }),
  });
  const right = { name: 'x', when: '', kind: 'a', version: 1, count: 2, list: [true], map: {}, inner: { deep: 1 } };

  test.each`
    over                            | path         | problem                  | expected
    ${{ name: undefined }}          | ${'name'}    | ${'got nothing'}         | ${'a text'}
    ${{ name: '' }}                 | ${'name'}    | ${'got ""'}              | ${'some text'}
    ${{ name: 'long' }}             | ${'name'}    | ${'got "long"'}          | ${'a text of at most 3 characters'}
    ${{ when: 9 }}                  | ${'when'}    | ${'got 9'}               | ${'a time such as 09:00'}
    ${{ kind: 'c' }}                | ${'kind'}    | ${'got "c"'}             | ${'one of a, b'}
    ${{ version: 2 }}               | ${'version'} | ${'got 2'}               | ${'1'}
    ${{ count: 1 }}                 | ${'count'}   | ${'got 1'}               | ${'at least 2'}
    ${{ count: 10 }}                | ${'count'}   | ${'got 10'}              | ${'at most 9'}
    ${{ count: 2.5 }}               | ${'count'}   | ${'got 2.5'}             | ${'a whole number'}
    ${{ list: [] }}                 | ${'list'}    | ${'got an empty list'}   | ${'a list of at least 1'}
    ${{ list: [1] }}                | ${'list.0'}  | ${'got 1'}               | ${'true or false'}
    ${{ list: {} }}                 | ${'list'}    | ${'got an empty object'} | ${'a list'}
    ${{ map: { a: 'b' } }}          | ${'map.a'}   | ${'got "b"'}             | ${'a number'}
    ${{ map: 3 }}                   | ${'map'}     | ${'got 3'}               | ${'keys with values'}
    ${{ inner: { deep: 1, x: 1 } }} | ${'inner.x'} | ${'unknown key "x"'}     | ${'one of the keys of this place (see docs/playbook.md)'}
  `('$over: $problem', ({ over, path, problem, expected }) => {
    const input = { ...right, ...over };
    const { error } = Schema.safeParse(input);
    expect(problemsOf(error!, input)).toEqual([{ path, problem, expected }]);
  });

  test('every problem at once, and the error says each on a line', () => {
    const input = { ...right, name: '', kind: 'c', extra: 1 };
    const problems = problemsOf(Schema.safeParse(input).error!, input);
    expect(problems.map(({ path }) => path).sort()).toEqual(['extra', 'kind', 'name']);
    expect(new PlaybookError(problems).message.split('\n')).toHaveLength(3);
  });

  test('of a union, the branch that was meant speaks', () => {
    const Pair = z.union([z.string(), z.tuple([z.number(), z.number()])], { error: 'a pair' });
    const { error } = Pair.safeParse([1, 'x']);
    expect(problemsOf(error!, [1, 'x'])).toEqual([{ path: '1', problem: 'got "x"', expected: 'a number' }]);
    expect(problemsOf(Pair.safeParse(5).error!, 5)).toEqual([{ path: '', problem: 'got 5', expected: 'a pair' }]);
  });
});

test('a problem is one line, with its place in the text where that is known', () => {
  const problem = { path: 'team', problem: 'got nothing', expected: 'the name of the team' };
  expect(problemLine(problem)).toBe('team: got nothing; expected the name of the team');
  expect(problemLine({ ...problem, path: '', line: 3, column: 7 })).toBe(
    'input (line 3, column 7): got nothing; expected the name of the team',
  );
});
