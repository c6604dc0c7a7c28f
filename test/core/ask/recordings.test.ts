import { recordings } from './labelled/recordings';
import { read } from './labelled-asks';

function isBare(text: string, markup: (typeof recordings)[number][2]): boolean {
  return read(text, markup).evidence.some((evidence) => evidence.rule === 'recording-without-text');
}

test('a recording without its text is told from one with it, F1 at least 0.95', () => {
  let [right, found, labelled] = [0, 0, 0];
  const wrong: string[] = [];
  for (const [text, verdict, markup] of recordings) {
    const [have, want] = [isBare(text, markup), verdict === 'bare'];
    right += Number(have && want);
    found += Number(have);
    labelled += Number(want);
    if (have !== want) wrong.push(`${verdict}: ${text}`);
  }
  const f1 = (2 * right) / (found + labelled);
  console.info(
    `recordings: ${recordings.length} texts, ${labelled} bare, ${found} found, ${right} right, F1 ${f1.toFixed(3)}`,
  );
  expect(recordings.length).toBeGreaterThanOrEqual(60);
  expect({ good: f1 >= 0.95, wrong }).toMatchObject({ good: true });
});

const rows = recordings.map(([text, verdict, markup]) => ({ text, verdict, markup: markup ?? ('markdown' as const) }));

test.each(rows.filter(({ verdict }) => verdict === 'bare'))('no title is a transcript: $text', ({ text, markup }) => {
  expect(read(text, markup).reading).toMatchObject({ saysSomething: false, updateKind: null });
});

test.each(rows.filter(({ verdict }) => verdict !== 'bare'))('says something: $text', ({ text, markup }) => {
  expect(read(text, markup).reading.saysSomething).toBe(true);
});
