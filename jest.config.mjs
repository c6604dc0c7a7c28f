/** Jest compiles with swc to CommonJS, so that ESM-only packages (see `esmOnly`) run without experimental flags. */
const esmOnly = [
  'fast-check',
  'pure-rand',
  'ical.js',
  'csv-parse',
  '@streamparser',
  'chrono-node',
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
].join('|');

export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  moduleFileExtensions: ['ts', 'tsx', 'mts', 'mjs', 'js', 'cjs', 'json'],
  moduleNameMapper: { '^@async-norms/core$': '<rootDir>/core/src/index.ts' },
  transform: {
    '\\.(ts|tsx|mjs|js)$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false } },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
  reporters: ['default', '<rootDir>/test/support/counting-reporter.cjs'],
  testEnvironment: 'node',
};
