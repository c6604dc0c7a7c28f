import type { Demo, DemoOptions } from './demo';

/** Starts the local double of Linear on 127.0.0.1. */
export async function startDemo(_options: DemoOptions): Promise<Demo> {
  throw new Error('startDemo: not there yet');
}
