import type { Leases } from './store/leases';
import type { Work } from './work';

/** Work that is done again and again until it is stopped. */
export interface Loop {
  /** There is something to do: the next round begins at once, or right after the one under way. */
  wake(): void;
  /** Begins no further round, and comes back when the one under way has ended. */
  stop(): Promise<void>;
}

/** One loop: what it does, and how long it rests. */
export interface LoopWork {
  readonly everyMs: number;
  readonly run: () => Promise<void>;
  /** A round failed; the next one comes as ever. */
  readonly onFailed: (error: unknown) => void;
}

/** Runs rounds one after another, never two at once: the first now, each further one after a rest or a wake-up. */
export function startLoop({ everyMs, run, onFailed }: LoopWork): Loop {
  let isStopped = false;
  let isAwake = false;
  let endRest: (() => void) | null = null;

  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(done, everyMs);
      function done() {
        clearTimeout(timer);
        endRest = null;
        resolve();
      }
      endRest = done;
    });

  async function rounds(): Promise<void> {
    await null; // so that whoever starts the loop holds it before its first round
    while (!isStopped) {
      isAwake = false;
      try {
        await run();
      } catch (error) {
        onFailed(error);
      }
      if (!isStopped && !isAwake) await rest();
    }
  }

  const ended = rounds();
  return {
    wake() {
      isAwake = true;
      endRest?.();
    },
    stop() {
      isStopped = true;
      endRest?.();
      return ended;
    },
  };
}

/** How long each kind of work rests. Webhooks wake the inbox, and the inbox the sweep. */
const EVERY_MS = {
  connect: 5_000,
  inbox: 1_000,
  sweep: 10_000,
  reconcile: 5 * 60_000,
  /** Reconciling is all there is where Linear sends no webhooks. */
  polling: 60_000,
  tend: 60_000,
  retain: 60 * 60_000,
} as const;

/** All loops of a server. */
export interface Loops {
  /** Something was accepted. */
  accepted(): void;
  /** When the inbox was last looked through; `null` before the first time. */
  inboxRoundAt(): Date | null;
  /** Whether our credentials have opened a workspace. */
  isConnected(): boolean;
  stop(): Promise<void>;
}

/** What the loops need. */
export interface LoopParts {
  readonly work: Work;
  readonly leases: Leases;
  /** Without webhooks, reconciling comes round more often. */
  readonly isPolling: boolean;
  readonly clock: () => Date;
  readonly onFailed: (loop: string, error: unknown) => void;
  /** Called once, when the first reconcile has ended: then the people are known. */
  readonly onCaughtUp: () => Promise<void>;
}

/** Starts all loops. What needs doing once whatever the number of processes is done by the one that has its lease. */
export function startLoops({ work, leases, isPolling, clock, onFailed, onCaughtUp }: LoopParts): Loops {
  let roundAt: Date | null = null;
  let isConnected = false;
  let isCaughtUp = false;
  const loop = (name: string, everyMs: number, run: () => Promise<unknown>): Loop =>
    startLoop({ everyMs, run: async () => void (await run()), onFailed: (error) => onFailed(name, error) });
  /** By one process at a time; another one takes over when it has not come round for a while. */
  const alone = (name: string, everyMs: number, run: () => Promise<void>): Loop =>
    loop(name, everyMs, async () => {
      if (isConnected && (await leases.take(`loop:${name}`, clock(), everyMs * 2))) await run();
    });

  const inbox = loop('inbox', EVERY_MS.inbox, async () => {
    roundAt = clock();
    if ((await work.inbox()) > 0) sweep.wake();
    roundAt = clock();
  });
  const sweep = loop('sweep', EVERY_MS.sweep, () => work.sweep());
  const reconcile = alone('reconcile', isPolling ? EVERY_MS.polling : EVERY_MS.reconcile, async () => {
    await work.reconcile();
    sweep.wake();
    if (isCaughtUp) return;
    isCaughtUp = true;
    await onCaughtUp();
  });
  const tend = alone('tend', EVERY_MS.tend, work.tend);
  const retain = alone('retain', EVERY_MS.retain, work.retain);
  const connect = loop('connect', EVERY_MS.connect, async () => {
    if (isConnected) return;
    await work.connect();
    isConnected = true;
    for (const one of [reconcile, tend, retain]) one.wake();
  });

  return {
    accepted: () => inbox.wake(),
    inboxRoundAt: () => roundAt,
    isConnected: () => isConnected,
    async stop() {
      await Promise.all([connect, inbox, sweep, reconcile, tend, retain].map((one) => one.stop()));
    },
  };
}
