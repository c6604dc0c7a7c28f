import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePlaybook } from '@async-norms/core';
import { EXAMPLE_AT, readStartOptions } from '../../linear-integration/src/start-options';
import { ROOT } from '../support/command-line';
import { examplesIn, expectExample } from '../support/doc-examples';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const examples = examplesIn('README.md');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'async-norms-readme-'));
  for (const name of ['examples', 'docs']) symlinkSync(join(ROOT, name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the playbook in the README parses, and says what the text around it says', () => {
  const [, yaml] = /^```yaml\n(.*?)^```$/ms.exec(readme) ?? [];
  const playbook = parsePlaybook(yaml!);
  expect(readme).toContain('\n## An agreement in twelve lines\n');
  expect(yaml!.trimEnd().split('\n')).toHaveLength(12);
  expect(playbook.responses[0]).toMatchObject({ ask: 'question', within: { unit: 'minutes', minutes: 480 } });
  expect(playbook.updates[0]).toMatchObject({ every: { unit: 'days', days: 5 }, of: { status: 'started' } });
  expect(playbook.decisions[0]).toMatchObject({ of: { types: ['Story'] }, before: 'done' });
});

test('the README shows the audit and the backtest', () => {
  for (const command of ['async-norms audit', 'async-norms backtest', 'playbook check', 'decisions search'])
    expect(examples.map((example) => example.command)).toContainEqual(expect.stringContaining(command));
});

test.each(examples.map((example) => [example.command, example] as const))('%s', (_, example) => {
  expectExample(example, folder);
});

test.each([...readme.matchAll(/`((?:docs|core|examples)\/[\w./-]*)`/g)].map(([, path]) => path!))(
  '%s is there',
  (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  },
);

test('the way to another day that the README names is one that is taken', () => {
  const [, options] = /`npm start -- ([^`]+)`/.exec(readme) ?? [];
  expect(readStartOptions(options!.split(' '), 'demo')).toEqual({ outcome: 'options', at: new Date(EXAMPLE_AT) });
});

test('the README leads to every page of docs', () => {
  const pages = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  expect(pages.filter((name) => !readme.includes(`](docs/${name})`))).toEqual([]);
});

/** Every file that a page of docs/ links to, by page. */
const links = ['docs/architecture.md', 'docs/glossary.md'].flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((\.\.[^)#]+)\)/g)].map(([, path]) => [page, path!] as const),
);

test.each(links)('%s links to %s, which is there', (page, path) => {
  expect(existsSync(join(ROOT, page, '..', path))).toBe(true);
});
