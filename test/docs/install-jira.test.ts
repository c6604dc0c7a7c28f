import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * What `--help` of `@forge/cli` 13.3.0 says of each command that the page uses, written down in November 2026. The command line itself is no
 * dependency: it takes 300 MB, and a login for all but its help.
 */
const HELP: Readonly<Record<string, readonly string[]>> = {
  login: ['--email', '--token', '--non-interactive'],
  whoami: [],
  register: ['--personal', '--developer-space-id', '--accept-terms'],
  lint: ['--fix', '--environment'],
  deploy: [
    '--no-verify',
    '--major-version',
    '--tag',
    '--skip-rollout',
    '--approve',
    '--environment',
    '--non-interactive',
  ],
  install: [
    '--environment',
    '--site',
    '--product',
    '--upgrade',
    '--confirm-scopes',
    '--license',
    '--major-version',
    '--non-interactive',
  ],
  'install list': ['--json'],
  eligibility: ['--environment', '--non-interactive', '--major-version'],
  logs: ['--containers', '--environment', '--invocation', '--limit', '--since', '--grouped'],
  uninstall: ['--site', '--product', '--environment', '--batch', '--installation-id'],
};
const PRODUCTS = ['Jira', 'Confluence', 'Compass', 'Bitbucket'];

const page = readFileSync('docs/install-jira.md', 'utf8');
const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => block!.trim().split('\n'));
const inline = [...page.matchAll(/`(forge [a-z][^`]*)`/g)].map(([, command]) => command!);
const forge = [...blocks, ...inline].filter((line) => line.startsWith('forge '));

test('the page has the whole way in it', () => {
  const used = new Set(forge.map((line) => line.split(' ')[1]));
  expect([...used].sort()).toEqual([
    'deploy',
    'eligibility',
    'install',
    'lint',
    'login',
    'logs',
    'register',
    'uninstall',
    'whoami',
  ]);
});

test.each(forge)('%s is a command of the installed command line, with options that it has', (line) => {
  const words = line.match(/"[^"]*"|\S+/g)!.slice(1);
  const command = words[1] === 'list' ? 'install list' : words[0]!;
  const options = words.filter((word) => word.startsWith('--'));
  expect(Object.keys(HELP)).toContain(command);
  for (const option of options) expect(HELP[command]).toContain(option);
  const product = words[words.indexOf('--product') + 1];
  if (words.includes('--product')) expect(PRODUCTS).toContain(product);
});

test('what else the page tells to run is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const [, script] of page.matchAll(/npm run ([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(script);
  for (const [, file] of page.matchAll(/node (scripts\/\S+\.mjs)/g)) expect(existsSync(file!)).toBe(true);
});

test('the rules that the page explains are those of the manifest, by their names', () => {
  const { modules } = parse(readFileSync('manifest.yml', 'utf8'));
  const rules = [...modules['jira:workflowValidator'], ...modules['jira:workflowCondition']] as { name: string }[];
  for (const { name } of rules) expect(page).toContain(`| *${name}* |`);
});

test('every scope of the manifest has its reason in docs/jira.md', () => {
  const { permissions } = parse(readFileSync('manifest.yml', 'utf8')) as { permissions: { scopes: string[] } };
  const reasons = readFileSync('docs/jira.md', 'utf8');
  for (const scope of permissions.scopes) expect(reasons).toContain(`| \`${scope}\` |`);
});

test.each([...page.matchAll(/\]\(([\w-]+\.md)/g)].map(([, file]) => file!))('%s is there to be read', (file) => {
  expect(existsSync(`docs/${file}`)).toBe(true);
});
