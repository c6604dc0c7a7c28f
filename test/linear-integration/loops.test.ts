import { startLoop } from '../../linear-integration/src/loops';

const FOREVER_MS = 2 ** 30;

test('the first round begins at once, a further one when it is woken', async () => {
  let rounds = 0;
  let heard = () => {};
  const next = () =>
    new Promise<void>((resolve) => {
      heard = resolve;
    });
  const run = async () => {
    rounds++;
    heard();
  };
  const first = next();
  const loop = startLoop({ everyMs: FOREVER_MS, onFailed: () => {}, run });
  await first;
  const second = next();
  loop.wake();
  await second;
  await loop.stop();
  expect(rounds).toBe(2);
});

test('woken during a round it goes round again, never two at once', async () => {
  let [under, most, rounds] = [0, 0, 0];
  const loop = startLoop({
    everyMs: FOREVER_MS,
    onFailed: () => {},
    async run() {
      most = Math.max(most, ++under);
      if (++rounds < 5) loop.wake();
      await new Promise((resolve) => setImmediate(resolve));
      under--;
    },
  });
  while (rounds < 5) await new Promise((resolve) => setImmediate(resolve));
  await loop.stop();
  expect([rounds, most]).toEqual([5, 1]);
});

test('a round that fails is told, and the next one comes', async () => {
  const failures: unknown[] = [];
  let rounds = 0;
  const loop = startLoop({
    everyMs: FOREVER_MS,
    onFailed: (error) => failures.push(error),
    async run() {
      if (++rounds === 1) {
        loop.wake();
        throw new Error('first');
      }
    },
  });
  while (rounds < 2) await new Promise((resolve) => setImmediate(resolve));
  await loop.stop();
  expect(failures).toEqual([new Error('first')]);
});

test('stopping waits for the round under way, and no other begins', async () => {
  let [rounds, isDone] = [0, false];
  const loop = startLoop({
    everyMs: 0,
    onFailed: () => {},
    async run() {
      rounds++;
      for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
      isDone = true;
    },
  });
  while (rounds === 0) await new Promise((resolve) => setImmediate(resolve));
  await loop.stop();
  expect([rounds, isDone]).toEqual([1, true]);
});
