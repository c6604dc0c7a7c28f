import { openPreview } from './preview';

const [assets, ...rest] = process.argv.slice(2);
const forge = rest.includes('--forge') ? '.tmp/forge/ui' : null;
const port = Number(process.env.PORT ?? 8790);
const at = rest.includes('--at') ? new Date(rest[rest.indexOf('--at') + 1] ?? '') : new Date();

if (assets === undefined || !Number.isInteger(port) || Number.isNaN(at.getTime())) {
  console.error('usage: npm run jira:preview [-- --at 2026-03-11T10:00:00Z --forge --logs], with PORT a number');
  process.exit(2);
}

const SWEEP_MS = 60_000;
const say = console.log;
// What the app logs would stand before the address, a line for each run: it is for whoever asks for it.
console.log = rest.includes('--logs') ? console.error : () => {};

void openPreview({ folders: { assets, forge }, port, at }).then(
  ({ address, tick }) => {
    say(`Async Norms in a demo Jira: ${address}`);
    say('An approximation: Atlaskit’s components, drawn by a page of ours. Ctrl+C ends it, and nothing is kept.');
    setInterval(() => void tick(), SWEEP_MS);
  },
  (error: Error) => {
    console.error(`The preview could not start: ${error.message}`);
    process.exitCode = 1;
  },
);
