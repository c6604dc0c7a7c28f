/** The clock of a demo: the process's own, moved. */
export interface DemoClock {
  /** Sets the clock; it goes on from there. */
  set(at: Date): void;
  /** Gives the process its own clock back. */
  stop(): void;
}

/** Takes over the process's clock, which the app asks for the time. One at a time. */
export function demoClock(): DemoClock {
  const RealDate = Date;
  let offsetMs = 0;
  class DemoDate extends RealDate {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) super(RealDate.now() + offsetMs);
      else super(...(given as [string]));
    }
    static override now() {
      return RealDate.now() + offsetMs;
    }
    /** A date made before the clock was taken over is one, too. */
    static override [Symbol.hasInstance](value: unknown) {
      return value instanceof RealDate;
    }
  }
  globalThis.Date = DemoDate as unknown as DateConstructor;
  return {
    set(at) {
      offsetMs = at.getTime() - RealDate.now();
    },
    stop() {
      globalThis.Date = RealDate;
    },
  };
}
