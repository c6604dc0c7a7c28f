import { openPreview } from './preview';

const [assets, ...rest] = process.argv.slice(2);
const port = Number(process.env.PORT ?? 8790);
const at = rest[rest.indexOf('--at') + 1];
const from = rest.includes('--at') && at !== undefined ? new Date(at) : new Date();
const offsetMs = from.getTime() - Date.now();

if (assets === undefined || !Number.isInteger(port) || Number.isNaN(offsetMs)) {
  console.error('usage: npm run jira:preview [-- --at 2026-03-11T10:00:00Z], with PORT a number');
  process.exit(2);
}

setClock(offsetMs);
void openPreview({ assets, port, now: () => new Date() }).then(({ address, tick }) => {
  console.log(`Async Norms in a demo Jira: ${address}`);
  console.log('An approximation: Atlaskit’s components, drawn by a page of ours. Ctrl+C ends it, and nothing is kept.');
  setInterval(() => void tick(), 30_000);
});

/** Moves the clock of the demo; it goes on from there. */
function setClock(byMs: number): void {
  if (byMs === 0) return;
  const RealDate = Date;
  class DemoDate extends RealDate {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) super(RealDate.now() + byMs);
      else super(...(given as [string]));
    }
    static override now() {
      return RealDate.now() + byMs;
    }
  }
  globalThis.Date = DemoDate as DateConstructor;
}
