/**
 * `npm start`: the Linear integration. Builds first where that is needed, then runs in this very process, so that signals and the
 * exit code are the server's own.
 */
import { build } from './build.mjs';

await build(['linear']);
await import('../linear-integration/dist/main.js');
