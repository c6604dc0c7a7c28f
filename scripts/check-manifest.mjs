/** Says whether manifest.yml is what Forge would find there: today an app without modules, tomorrow checked by `@forge/manifest`. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const Manifest = z.strictObject({
  app: z.strictObject({
    id: z.string().regex(/^ari:cloud:ecosystem::app\/[0-9a-f-]{36}$/),
    runtime: z.strictObject({ name: z.literal('nodejs22.x') }),
  }),
  modules: z.strictObject({}),
  permissions: z.strictObject({ scopes: z.array(z.string()).max(0) }),
});

const result = Manifest.safeParse(parse(readFileSync('manifest.yml', 'utf8')));
if (!result.success) {
  for (const issue of result.error.issues) console.error(`manifest.yml: ${issue.path.join('.')}: ${issue.message}`);
  process.exit(1);
}
console.log('manifest.yml: an app with no modules yet');
