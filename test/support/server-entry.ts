/**
 * The server as a process of its own, as `main.ts` starts it but for the clock, which may run faster than the world's. Tells its
 * parent that it listens. Tests bundle and fork it (`server-process.ts`).
 */
import { readSettings } from '../../linear-integration/src/config';
import { startServer } from '../../linear-integration/src/server';
import { readFastClock } from './fast-clock';

const read = readSettings(process.env, process.cwd());
if (read.outcome === 'problems') throw new Error(read.problems.join('\n'));
const clock = process.env.FAST_CLOCK === undefined ? undefined : readFastClock(JSON.parse(process.env.FAST_CLOCK));
const server = await startServer(read.settings, clock === undefined ? {} : { clock });
process.send?.({ url: server.url });
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
