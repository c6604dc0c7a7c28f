import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinearDocument } from '@linear/sdk';
import { buildSchema, parse, validate } from 'graphql';

const folder = join(__dirname, '../../../linear-integration/schema');

test('the schema that is kept is the one of the SDK that is installed', () => {
  const program = `import('./rebuild-schema.mjs').then(({ rebuildSchema }) => process.stdout.write(rebuildSchema()))`;
  const rebuilt = execFileSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  expect(readFileSync(join(folder, 'linear.graphql'), 'utf8') === rebuilt).toBe(true);
});

test('every document of the SDK fits it', () => {
  const schema = buildSchema(readFileSync(join(folder, 'linear.graphql'), 'utf8'));
  // Without the widening the compiler compares 1,400 document types with each other, for minutes.
  const documents = Object.entries<unknown>(LinearDocument).filter(([name]) => name.endsWith('Document'));
  expect(documents.length).toBeGreaterThan(600);
  const misfits = documents.flatMap(([, text]) => validate(schema, parse(String(text))));
  expect(misfits.map(({ message }) => message)).toEqual([]);
});
