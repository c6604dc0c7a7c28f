import { localDateAt, localTimeAt } from '../../../core/src/calendar/zoned-time';
import { promises } from './labelled/promises';
import { read, zone } from './labelled-asks';

test('x', () => {
  let bad = '';
  for (const [l, text, until] of promises) {
    const got = read(text).reading.promisedUntil;
    const have = got === null ? 'no promise' : `${localDateAt(zone, got)} ${localTimeAt(zone, got)}`;
    if (have !== until) bad += `${l} ${text} want ${until} have ${have}\n`;
  }
  console.log(bad);
});
