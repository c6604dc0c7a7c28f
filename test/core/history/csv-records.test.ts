import { type CsvItem, csvItems } from '../../../core/src/history/csv-records';

async function itemsOf(text: string, size = text.length || 1): Promise<CsvItem[]> {
  const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
  const items: CsvItem[] = [];
  for await (const batch of csvItems(
    (async function* () {
      yield* chunks;
    })(),
  ))
    items.push(...batch);
  return items;
}

/** As "line: a | b" or "line: broken". */
const shown = (items: readonly CsvItem[]) =>
  items.map(
    (item) => `${item.line}: ${item.outcome === 'record' ? item.fields.join(' | ') : `broken, ${item.problem}`}`,
  );

test.each`
  what                                   | text                         | records
  ${'plain rows'}                        | ${'a,b\nc,d\n'}              | ${['1: a | b', '2: c | d']}
  ${'no line end at the end'}            | ${'a,b\nc,d'}                | ${['1: a | b', '2: c | d']}
  ${'Windows line ends'}                 | ${'a,b\r\nc,d\r\n'}          | ${['1: a | b', '2: c | d']}
  ${'quotes'}                            | ${'"a ""x""",b\n'}           | ${['1: a "x" | b']}
  ${'a field over lines'}                | ${'"a\nb",c\nd,e\n'}         | ${['1: a\nb | c', '3: d | e']}
  ${'rows of any length'}                | ${'a,b\nc\nd,e,f\n'}         | ${['1: a | b', '2: c', '3: d | e | f']}
  ${'empty lines'}                       | ${'a\n\n\nb\n'}              | ${['1: a', '4: b']}
  ${'text after a closing quote'}        | ${'a\n"b"c,d\ne\n'}          | ${['1: a', '2: broken, text outside of its quotes', '3: e']}
  ${'a quote that glues lines together'} | ${'a\nb"c\nd\n"e",f"g\nh\n'} | ${['1: a', '2: broken, text outside of its quotes', '3: d', '4: broken, a quote that is never closed', '5: h']}
  ${'a quote that is never closed'}      | ${'a\n"b\nc\nd\n'}           | ${['1: a', '2: broken, a quote that is never closed', '3: c', '4: d']}
  ${'nothing'}                           | ${''}                        | ${[]}
`('$what', async ({ text, records }) => {
  expect(shown(await itemsOf(text))).toEqual(records);
  expect(shown(await itemsOf(text, 1))).toEqual(records);
});
