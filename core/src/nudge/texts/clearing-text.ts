import type { Reader } from '../../text/reader';
import { say } from '../../text/say';
import type { Clearing } from '../../turn/clearing';

/**
 * What would clear it, as phrases for a list, each once. Deleting the issue clears it too, and is nothing to suggest.
 *
 * @param asker The name of whoever waits, as only they can take an ask back; `null` where nobody in particular does.
 */
export function clearingTexts(reader: Reader, clears: readonly Clearing[], asker: string | null): readonly string[] {
  const texts = clears
    .filter(({ action }) => action !== 'remove')
    .map(({ action, by }) =>
      action === 'withdrawal' && by === 'asker' && asker !== null
        ? say(reader, 'clears.withdrawal.by', { asker })
        : say(reader, `clears.${action}`),
    );
  return [...new Set(texts)];
}
