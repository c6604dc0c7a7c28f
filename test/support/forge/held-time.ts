/** Holds the process's clock at an instant. Dates alone stand still, so that requests and timers go on. */
export function holdTimeAt(now: Date): void {
  if (isHeld) {
    jest.setSystemTime(now);
    return;
  }
  isHeld = true;
  jest.useFakeTimers({
    now,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
}

let isHeld = false;

/** Lets the clock go again. */
export function letTimeGo(): void {
  isHeld = false;
  jest.useRealTimers();
}
