/** Jest compiles with swc to CommonJS, so that ESM-only packages (see `esmOnly`) run without experimental flags. */
const esmOnly = [
  'fast-check',
  'pure-rand',
  'ical.js',
  'csv-parse',
  '@streamparser',
  'intl-messageformat',
  '@formatjs',
  'mdast-util-.*',
  'micromark.*',
  'unist-util-.*',
  'devlop',
  'decode-named-character-reference',
  'character-entities.*',
  'date-fns',
  'zod',
  'yaml',
  'minisearch',
  'string-width',
  'strip-ansi',
  'ansi-regex',
  'get-east-asian-width',
  '@linear/sdk',
  'jira\\.js',
].join('|');

const compiled = (parser) => [
  '@swc/jest',
  {
    jsc: { target: 'es2022', parser, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mts', 'mjs', 'js', 'cjs', 'json'],
  moduleNameMapper: {
    '^@async-norms/core$': '<rootDir>/core/src/index.ts',
    // Its main file is named without an extension, and would be taken for the ESM one.
    '^graphql$': '<rootDir>/node_modules/graphql/index.js',
  },
  transform: {
    '\\.(ts|mjs|js)$': compiled({ syntax: 'typescript', tsx: false }),
    '\\.tsx$': compiled({ syntax: 'typescript', tsx: true }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
  reporters: ['default', '<rootDir>/test/support/counting-reporter.cjs'],
  testEnvironment: 'node',
  // For what hangs. A server, a double and its whole schema take seconds on a busy machine, and no test is about that.
  testTimeout: 120_000,
  // Jest leaves one core free by default, which on the two of CI is half of them.
  maxWorkers: '100%',
};
