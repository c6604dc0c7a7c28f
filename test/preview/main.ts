import { readPreviewOptions } from '../../scripts/forge/preview-options.mjs';
import { allOffUntil } from './all-off';
import { openPreview } from './preview';

const SWEEP_MS = 60_000;
const [assets, ...rest] = process.argv.slice(2);
const say = console.log;
const minuteText = (at: Date) => `${at.toISOString().slice(0, 16)}Z`;

async function main(): Promise<void> {
  const options = readPreviewOptions(rest, process.env.PORT);
  if (assets === undefined || options.outcome !== 'options') throw new Error('it is begun by `npm run jira:preview`');
  const { port, logs } = options;
  const at = options.at ?? new Date();
  // What the app logs would stand before the address, a line for each run: it is for whoever asks for it.
  console.log = logs ? console.error : () => {};
  const folders = { assets, forge: options.forge ? '.tmp/forge/ui' : null };
  const { address, world, tick } = await openPreview({ folders, port, at });
  say(`Async Norms in a demo Jira: ${address}`);
  say('An approximation: Atlaskit’s components, drawn by a page of ours. Ctrl+C ends it, and nothing is kept.');
  say(`Its clock began at ${minuteText(at)}.`);
  const until = allOffUntil(world.jira, at);
  if (until !== null)
    say(
      `Its whole team is off until ${minuteText(until)}, so nobody is told anything. ` +
        'On a working day: npm run jira:preview -- --at 2026-03-11T10:00:00Z',
    );
  setInterval(() => void tick(), SWEEP_MS);
}

main().catch((error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE';
  console.error(
    isTaken ? `PORT: expected a free port; ${error.message}` : `The preview could not start: ${error.message}`,
  );
  process.exit(isTaken ? 2 : 1); // the doubles would keep the process otherwise
});
