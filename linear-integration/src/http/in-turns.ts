import { setImmediate } from 'node:timers/promises';

/** How long others wait for their turn, in milliseconds. */
const TURN_MS = 20;

/** Does long work a little at a time, so that webhooks and other pages have their turn in between; what came of it. */
export async function inTurns<T>(steps: Iterator<unknown, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + TURN_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await setImmediate();
  }
}
