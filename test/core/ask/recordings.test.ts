import { recordings } from './labelled/recordings';
import { read } from './labelled-asks';

test('x', () => {
  let bad = '';
  for (const [text, verdict, markup] of recordings) {
    const bare = read(text, markup).evidence.some((e) => e.rule === 'recording-without-text');
    if (bare !== (verdict === 'bare')) bad += `${verdict} ${JSON.stringify(text)}\n`;
  }
  console.log(bad);
});
