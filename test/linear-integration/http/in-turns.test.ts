import { inTurns } from '../../../linear-integration/src/http/in-turns';

test('what came of the steps', async () => {
  function* steps(): Generator<number, string> {
    yield 0.5;
    return 'done';
  }
  expect(await inTurns(steps())).toBe('done');
});

test('others have their turn before it has ended', async () => {
  let hadTheirTurn = false;
  setImmediate(() => {
    hadTheirTurn = true;
  });
  // Ends once the others have had it, or fails after more steps than a turn has room for.
  function* steps(): Generator<number, number> {
    for (let step = 0; step < 1e9; step++) {
      if (hadTheirTurn) return step;
      yield step;
    }
    throw new Error('nobody else had a turn');
  }
  expect(await inTurns(steps())).toBeGreaterThan(0);
});

test('a step that fails is a failure', async () => {
  // biome-ignore lint/correctness/useYield: it fails before it comes to that
  function* steps(): Generator<number, string> {
    throw new Error('broken');
  }
  await expect(inTurns(steps())).rejects.toThrow('broken');
});
