/**
 * Parts of the Linear integration as a module that a benchmark can import: the sources as they are, bundled into
 * linear-integration/dist.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

const SURFACE = `
export { sql } from 'kysely';
export { startDemo } from './linear-integration/src/demo/start-demo';
export { startServer } from './linear-integration/src/server';
export { metricsOf } from './linear-integration/src/http/metrics';
export { webhookRoute } from './linear-integration/src/http/webhook-route';
export { sweepWorkspace } from './linear-integration/src/engine/sweep';
export { openDatabase } from './linear-integration/src/store/database';
export { inboxOf } from './linear-integration/src/store/inbox';
export { storesOn } from './linear-integration/src/stores';
export { workOf } from './linear-integration/src/work';
export { recordNews } from './linear-integration/src/webhook/record-news';
export { isSignedBy } from './linear-integration/src/webhook/verify-signature';
export { postgresBinaries, startPostgres } from './test/support/postgres';
export { aCommentWebhook, signedHeaders, WEBHOOK_SECRET } from './test/support/linear-webhooks';
`;

/** Imports the parts. Each process of a benchmark may do so; the first one bundles. */
export async function linearParts(isBundled = false) {
  const outfile = `${root}/linear-integration/dist/bench-parts.js`;
  mkdirSync(`${root}/linear-integration/dist`, { recursive: true });
  if (!isBundled)
    await build({
      stdin: { contents: SURFACE, resolveDir: root, loader: 'ts' },
      absWorkingDir: root,
      bundle: true,
      format: 'esm',
      packages: 'external',
      platform: 'node',
      target: 'node20',
      alias: { '@async-norms/core': './core/src/index.ts' },
      logLevel: 'error',
      outfile,
    });
  return import(outfile);
}
