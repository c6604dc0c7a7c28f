import type { CallOut } from '../backtest/call-outs';
import type { Reader } from '../text/reader';
import { say } from '../text/say';

/** Of fewer than these a share says too much: they are counted. */
const FEW = 5;

/** A norm that finds fault often, in a sentence. */
export function callOutSentence(reader: Reader, { norm, share, items, fires }: CallOut): string {
  return items < FEW
    ? say(reader, 'report.callOuts.few', { norm, items, fires })
    : say(reader, 'report.callOuts.item', { norm, share, items });
}
