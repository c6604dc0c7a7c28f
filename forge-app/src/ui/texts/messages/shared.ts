import type { Messages } from '../say';

/** What every surface says. */
export const SHARED_MESSAGES = {
  loading: {},
  again: {},
  choose: {},
  cancel: {},
  'failed.text': {},
  broken: {},
  problem: { path: 'text', problem: 'text', expected: 'text' },
} as const satisfies Messages;
