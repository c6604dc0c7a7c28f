/**
 * Which way things point (docs/architecture.md). `npm run check` runs it, and test/architecture proves that it bites.
 */
const inCore = (...folders) => `^core/src/(${folders.join('|')})/`;

/** The pure libraries that core may import; a new one comes with a decision record. */
const PURE_LIBRARIES = [
  'zod',
  'date-fns',
  'yaml',
  'ical\\.js',
  'csv-parse',
  '@streamparser/json',
  'minisearch',
  'intl-messageformat',
  '@formatjs',
  'mdast-util-from-markdown',
  'mdast',
  '@types/mdast',
];

/** A folder of core may import those before it, never those after it. */
const FOLDERS_IN_ORDER = [
  ['calendar'],
  ['issue'],
  ['text'],
  ['ask'],
  ['playbook'],
  ['norm', 'turn'],
  ['nudge'],
  ['delivery'],
  ['history'],
  ['backtest', 'audit'],
  ['report'],
];

const upwards = FOLDERS_IN_ORDER.slice(0, -1).map((folders, i) => ({
  name: `core-${folders[0]}-knows-nothing-above`,
  severity: 'error',
  comment: `core/src/${folders.join(' and ')} may not import what builds on it`,
  from: { path: inCore(...folders) },
  to: { path: inCore(...FOLDERS_IN_ORDER.slice(i + 1).flat()) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upwards,
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-stands-alone',
      severity: 'error',
      comment: 'core imports itself and a short list of pure libraries',
      from: { path: '^core/src' },
      to: { pathNot: ['^core/src', `node_modules/(${PURE_LIBRARIES.join('|')})(/|$)`] },
    },
    {
      name: 'integrations-stand-apart',
      severity: 'error',
      comment: 'forge-app → core ← linear-integration, cli → core',
      from: { path: '^(cli|forge-app|linear-integration)/' },
      to: { path: '^(cli|forge-app|linear-integration)/', pathNot: '^$1/' },
    },
    {
      name: 'core-by-its-surface',
      severity: 'error',
      comment: 'others import @async-norms/core, not its files',
      from: { path: '^(cli|forge-app|linear-integration)/' },
      to: { path: '^core/src/', pathNot: '^core/src/index\\.ts$' },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
