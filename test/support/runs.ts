/**
 * How many cases a law or a fuzz test draws: `usual` in the default run, `RUNS` times as many when the environment says so
 * (`RUNS=100 npx jest …` is the nightly size). The seed is fixed unless `SEED=free`.
 */
export function runs(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const factor = Number(process.env.RUNS ?? '1');
  if (!(factor > 0)) throw new Error(`RUNS: expected a positive number, got ${process.env.RUNS}`);
  const numRuns = Math.round(usual * factor);
  return process.env.SEED === 'free' ? { numRuns } : { numRuns, seed: Number(process.env.SEED ?? 20260304) };
}
