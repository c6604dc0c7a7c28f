import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ENTITIES } from '../../forge-app/src/storage/entities';
import { scopeProblems } from '../../scripts/forge/app-scopes.mjs';
import { JIRA_OPERATIONS } from '../../scripts/forge/jira-operations.mjs';
import { limitsOf } from '../../scripts/forge/manifest-limits.mjs';
import { appManifest } from '../support/forge/manifest';
import { ROUTES } from '../support/jira/jira-server';

const manifest = appManifest();

test('the manifest declares the entities that the code has, attribute by attribute', () => {
  const declared = Object.fromEntries(
    (manifest.app.storage?.entities ?? []).map(({ name, attributes, indexes }) => [
      name,
      {
        attributes: Object.fromEntries(Object.entries(attributes).map(([attribute, { type }]) => [attribute, type])),
        indexes: Object.fromEntries(
          indexes.map((index) => [index.name, { partition: index.partition, range: index.range }]),
        ),
      },
    ]),
  );
  expect(declared).toEqual(ENTITIES);
});

test('the app exports a function for each handler of the manifest, and nothing else', async () => {
  const app = (await import('../../src/index')) as Record<string, unknown>;
  const handlers = manifest.modules.function.map(({ handler }) => handler.replace(/^index\./, ''));
  expect(Object.keys(app).sort()).toEqual([...handlers].sort());
  expect(handlers.filter((name) => typeof app[name] !== 'function')).toEqual([]);
});

describe('our own limits bite', () => {
  const written = parse(readFileSync('manifest.yml', 'utf8'));
  const changed = (change: (copy: typeof written) => void) => {
    const copy = structuredClone(written);
    change(copy);
    return limitsOf(copy);
  };

  test('the manifest as it is has nothing to say', () => {
    expect(limitsOf(written)).toEqual([]);
  });

  test.each<[string, (copy: typeof written) => void, RegExp]>([
    [
      'a second five-minute schedule',
      (m) => m.modules.scheduledTrigger.push({ key: 'x', function: 'reconcile', interval: 'fiveMinute' }),
      /2 schedules of five minutes/,
    ],
    [
      'six schedules',
      (m) =>
        m.modules.scheduledTrigger.push(
          ...'abc'.split('').map((key) => ({ key, function: 'reconcile', interval: 'day' })),
        ),
      /6 scheduled triggers/,
    ],
    [
      'an index with two range attributes',
      (m) => m.app.storage.entities[0].indexes.push({ name: 'x', partition: ['state'], range: ['dueAt', 'rev'] }),
      /exactly one range/,
    ],
    [
      'an index over the body',
      (m) => m.app.storage.entities[0].indexes.push({ name: 'x', partition: ['body'], range: ['dueAt'] }),
      /no attribute that can be searched/,
    ],
    [
      'a key given twice',
      (m) => m.modules.function.push({ key: 'norms-panel', handler: 'index.x' }),
      /norms-panel is given twice/,
    ],
    [
      'a function that nothing calls',
      (m) => m.modules.function.push({ key: 'idle', handler: 'index.idle' }),
      /nothing calls the function idle/,
    ],
    [
      'egress',
      (m) => {
        m.permissions.external = { fetch: { backend: ['https://example.org'] } };
      },
      /talks to nobody but Jira/,
    ],
    [
      'a remote',
      (m) => {
        m.remotes = [{ key: 'r', baseUrl: 'https://example.org' }];
      },
      /runs on Atlassian alone/,
    ],
  ])('%s', (_, change, problem) => {
    expect(changed(change).join('\n')).toMatch(problem);
  });
});

test('the double and the linter know the same operations, with the same scopes', () => {
  const ofDouble = ROUTES.map(({ method, path, scope }) => `${method} ${path} ${scope}`).sort();
  const ofLinter = JIRA_OPERATIONS.map(([method, path, scope]) => `${method} ${path} ${scope}`).sort();
  expect(ofLinter).toEqual(ofDouble);
});

test('what others search for in the issue property is what the app writes there', () => {
  const { propertyKey, values } = manifest.modules['jira:entityProperty'][0]!;
  expect(propertyKey).toBe('async-norms');
  expect(values.map(({ path }) => path).sort()).toEqual(['awaiting', 'decisions', 'responseDueAt', 'updateDueAt']);
});

describe('scopes', () => {
  test('the app asks for those that it needs, and no others', () => {
    expect(scopeProblems()).toEqual([]);
  });

  test.each([
    ['a path that nobody wrote down', "'/rest/api/3/dashboard'", /dashboard is not in scripts/],
    ['a path whose scope is missing', "'/rest/api/3/workflows/search'", /needs manage:jira-configuration, which/],
    ['a scope that nothing needs', "'/rest/api/3/serverInfo'", /nothing in .* needs read:jira-work/],
  ])('%s is told', (_, path, problem) => {
    const folder = mkdtempSync(join(tmpdir(), 'scopes-'));
    try {
      mkdirSync(join(folder, 'src'));
      writeFileSync(join(folder, 'src', 'a.ts'), `ask(${path});`);
      writeFileSync(join(folder, 'manifest.yml'), 'permissions: { scopes: [read:jira-work] }');
      const problems = scopeProblems({ sources: join(folder, 'src'), manifest: join(folder, 'manifest.yml') });
      expect(problems.join('\n')).toMatch(problem);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
