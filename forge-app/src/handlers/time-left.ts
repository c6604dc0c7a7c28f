import { getAppContext } from '@forge/api';

/** Says whether a run has this many seconds left. */
export function hasSeconds(seconds: number): () => boolean {
  const { invocationRemainingTimeInMillis } = getAppContext();
  return () => invocationRemainingTimeInMillis() > seconds * 1000;
}
