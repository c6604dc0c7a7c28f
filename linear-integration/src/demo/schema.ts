import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';

/** Beside the sources; the bundle lies one folder nearer. */
const PLACES = ['../../schema/linear.graphql', '../schema/linear.graphql'];

let kept: GraphQLSchema | undefined;

/** Linear's own schema, rebuilt from the SDK that we pin (`schema/rebuild-schema.mjs`). Read once, about 150 ms. */
export function linearSchema(): GraphQLSchema {
  kept ??= buildASTSchema(parse(schemaText(), { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
  return kept;
}

function schemaText(): string {
  for (const place of PLACES) {
    try {
      return readFileSync(fileURLToPath(new URL(place, import.meta.url)), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`linearSchema: expected linear.graphql at one of ${PLACES.join(', ')}`);
}
