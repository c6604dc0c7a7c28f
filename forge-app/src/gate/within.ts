/**
 * What `work` gives, or `too-late` where it takes longer than that. What it was doing goes on, and its error is nobody's.
 *
 * @throws whatever `work` throws in time
 */
export async function within<Value>(ms: number, work: () => Promise<Value>): Promise<Value | 'too-late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'too-late'>((resolve) => {
    timer = setTimeout(() => resolve('too-late'), ms);
  });
  const working = work();
  working.catch(() => {});
  try {
    return await Promise.race([working, late]);
  } finally {
    clearTimeout(timer);
  }
}
