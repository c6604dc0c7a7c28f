import { readSettings } from './config';
import { type RunningServer, startServer } from './server';
import { SettingsRefused } from './settings-refused';
import { DatabaseRefused } from './store/database';

/** How long a stop may take, in milliseconds; container platforms wait ten seconds before they kill. */
const STOP_WITHIN_MS = 9_000;

/** The server as a process: settings from the environment, an address on the terminal, an end on SIGTERM or Ctrl-C. */
async function main(): Promise<void> {
  const read = readSettings(process.env, process.cwd());
  if (read.outcome === 'problems') return refuse(read.problems);
  try {
    const server = await startServer(read.settings, { onWelcome: (line) => console.log(line) });
    announce(server);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(server));
  } catch (error) {
    if (error instanceof SettingsRefused) return refuse(error.problems);
    if (error instanceof DatabaseRefused) return refuse([error.message]);
    throw error;
  }
}

function announce({ url, home }: RunningServer): void {
  console.log(`Async Norms is at ${url}`);
  if (home.demo !== null)
    console.log(
      `This is the demo: a team in three zones in a double of Linear (${home.demo.url}), made anew at each start. ` +
        'Credentials for Linear in the environment make it real (docs/install-linear.md). Ctrl-C ends it.',
    );
}

async function end(server: RunningServer): Promise<void> {
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  await server.stop();
  process.exit(0);
}

function refuse(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  process.exitCode = 2;
}

await main();
