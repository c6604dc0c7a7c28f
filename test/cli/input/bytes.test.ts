import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openBytes } from '../../../cli/src/input/bytes';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'async-norms-bytes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function textOf(contents: Uint8Array | string, name = 'file'): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, contents);
  const { bytes } = await openBytes(path);
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const long = 'one line of many\n'.repeat(100_000);

test.each`
  what                                   | contents                                              | name          | text
  ${'a plain file'}                      | ${'hello'}                                            | ${'a.txt'}    | ${'hello'}
  ${'an empty file'}                     | ${''}                                                 | ${'b.txt'}    | ${''}
  ${'a single byte'}                     | ${'x'}                                                | ${'c.txt'}    | ${'x'}
  ${'a packed file'}                     | ${gzipSync('hello')}                                  | ${'d.gz'}     | ${'hello'}
  ${'a packed file whose name hides it'} | ${gzipSync(long)}                                     | ${'e.ndjson'} | ${long}
  ${'a plain file that is called .gz'}   | ${'hello'}                                            | ${'f.gz'}     | ${'hello'}
  ${'several packed parts in a row'}     | ${Buffer.concat([gzipSync('one '), gzipSync('two')])} | ${'g.gz'}     | ${'one two'}
`('$what is read', async ({ contents, name, text }) => {
  expect(await textOf(contents, name)).toBe(text);
});

test('a packed file that ends too early is refused, not read in part', async () => {
  const whole = gzipSync(Buffer.from(long));
  await expect(textOf(whole.subarray(0, whole.length - 40))).rejects.toThrow(/broken or cut-off gzip file/);
});

test('a packed file with a broken middle is refused', async () => {
  const broken = Buffer.from(gzipSync(Buffer.from(long)));
  broken.fill(0xaa, 60, 120);
  await expect(textOf(broken)).rejects.toThrow(/broken or cut-off gzip file/);
});

test('a file that is not there is refused by its name', async () => {
  await expect(openBytes(join(folder, 'nothing.csv'))).rejects.toThrow(/nothing\.csv: is not there; expected a file/);
});

test('a folder is refused', async () => {
  await expect(openBytes(folder)).rejects.toThrow(/is a folder; expected a file, or - for standard input/);
});

test('how much was read is known while reading', async () => {
  const path = join(folder, 'progress');
  writeFileSync(path, long);
  const source = await openBytes(path);
  expect([source.sizeBytes, source.readBytes()]).toEqual([long.length, 0]);
  for await (const _ of source.bytes) expect(source.readBytes()).toBeGreaterThan(0);
  expect(source.readBytes()).toBe(long.length);
});
