import { readSettings } from './config';
import { allOffAt } from './demo/all-off';
import { type RunningServer, startServer } from './server';
import { SettingsRefused } from './settings-refused';
import { asksForHelp, clockFrom, EXAMPLE_AT, readStartOptions, START_USAGE } from './start-options';
import { DatabaseRefused } from './store/database';

/** How long a stop may take, in milliseconds; container platforms wait ten seconds before they kill. */
const STOP_WITHIN_MS = 9_000;

/**
 * The server as a process: settings from the environment, the demo's clock from the command line, an address on the terminal, an
 * end on SIGTERM or Ctrl-C.
 */
async function main(): Promise<void> {
  if (asksForHelp(process.argv.slice(2))) return console.log(START_USAGE);
  const read = readSettings(process.env, process.cwd());
  if (read.outcome === 'problems') return refuse(read.problems);
  const options = readStartOptions(process.argv.slice(2), read.settings.linear.kind);
  if (options.outcome === 'problems') return refuse(options.problems);
  const clock = clockFrom(options.at, () => new Date());
  try {
    const server = await startServer(read.settings, { clock, onWelcome: (line) => console.log(line) });
    announce(server, options.at, clock());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(server));
  } catch (error) {
    if (error instanceof SettingsRefused) return refuse(error.problems);
    if (error instanceof DatabaseRefused) return refuse([error.message]);
    throw error;
  }
}

function announce({ url, home }: RunningServer, at: Date | null, now: Date): void {
  console.log(`Async Norms is at ${url}`);
  if (home.demo === null) return;
  console.log(
    `This is the demo: a team in three zones in a double of Linear (${home.demo.url}), made anew at each start. ` +
      'Credentials for Linear in the environment make it real (docs/install-linear.md). Ctrl-C ends it.',
  );
  if (at !== null) console.log(`Its clock began at ${minuteText(at)}.`);
  const off = home.playbook === null ? null : allOffAt(home.demo, home.playbook, now);
  if (off !== null)
    console.log(
      `Its whole team is off${off.until === null ? '' : ` until ${minuteText(off.until)}`}, so nobody is told anything. ` +
        `On a working day: npm start -- --at ${EXAMPLE_AT}`,
    );
}

function minuteText(at: Date): string {
  return `${at.toISOString().slice(0, 16)}Z`;
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
