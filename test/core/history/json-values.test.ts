import { type JsonItem, valuesOfDocument, valuesOfLines } from '../../../core/src/history/json-values';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
}

async function all(batches: AsyncIterable<readonly JsonItem[]>): Promise<string[]> {
  const items: JsonItem[] = [];
  for await (const batch of batches) items.push(...batch);
  return items.map((item) => `${item.place}: ${item.outcome === 'value' ? JSON.stringify(item.value) : item.problem}`);
}

test('one value a line; a broken line is named and the next one is read', async () => {
  const text = '{"a":1}\n{"a":\n\r\n{"b":2}\r\n';
  for (const size of [1, 3, 1000]) {
    expect(await all(valuesOfLines(inPieces(text, size)))).toEqual([
      'line 1: {"a":1}',
      'line 2: it is no JSON',
      'line 4: {"b":2}',
    ]);
  }
});

test('an array with an item a line is read by the line', async () => {
  expect(await all(valuesOfLines(inPieces('[\n{"a":1},\n{"a":2}\n]\n', 5)))).toEqual([
    'line 2: {"a":1}',
    'line 3: {"a":2}',
  ]);
  expect(await all(valuesOfLines(inPieces('[{"a":1},\n{"a":2}]', 5)))).toEqual(['line 1: {"a":1}', 'line 2: {"a":2}']);
});

test('what is said of a broken line quotes nothing of it', async () => {
  const [line] = await all(valuesOfLines(inPieces('{"body": "a secret" oops}', 100)));
  expect(line).not.toMatch(/secret|oops/);
});

test.each`
  what                  | text                                                                                          | isArray  | items
  ${'a Jira page'}      | ${'{"total":2,"issues":[{"k":1},{"k":2}],"x":[3]}'}                                           | ${false} | ${['item 1: {"k":1}', 'item 2: {"k":2}']}
  ${'Linear pages'}     | ${'{"data":{"issues":{"nodes":[{"k":1}]}}} {"data":{"team":{"issues":{"nodes":[{"k":2}]}}}}'} | ${false} | ${['item 1: {"k":1}', 'item 2: {"k":2}']}
  ${'an array'}         | ${'[{"k":1},{"k":2}]'}                                                                        | ${true}  | ${['item 1: {"k":1}', 'item 2: {"k":2}']}
  ${'an empty page'}    | ${'{"issues":[]}'}                                                                            | ${false} | ${[]}
  ${'a text that ends'} | ${'{"issues":[{"k":1},{"k"'}                                                                  | ${false} | ${['item 1: {"k":1}', 'after item 1: the text ends in the middle of a value']}
`('$what, issue by issue', async ({ text, isArray, items }) => {
  for (const size of [1, 7, 1000]) expect(await all(valuesOfDocument(inPieces(text, size), isArray))).toEqual(items);
});

test('after something that is no JSON the rest is left out, and said to be', async () => {
  const items = await all(valuesOfDocument(inPieces('{"issues":[{"k":1}, oops, {"k":2}]}', 1000), false));
  expect(items).toEqual(['item 1: {"k":1}', expect.stringMatching(/^after item 1: it /)]);
});
