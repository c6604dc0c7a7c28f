import { Refusal } from '../outcome';
import { openBytes } from './bytes';

/** Larger than any playbook or record that a person wrote; a history given by mistake ends here and not in memory. */
const LONGEST_BYTES = 16 * 1024 * 1024;

/** The whole of a file that a person wrote, as text; `-` is standard input.
 *
 * @throws Refusal for a file that can't be read, is no UTF-8 or is larger than 16 MiB.
 */
export async function readText(path: string): Promise<{ readonly name: string; readonly text: string }> {
  const { name, bytes } = await openBytes(path);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > LONGEST_BYTES)
      throw new Refusal(`${name}: is larger than 16 MiB; expected a text that a person wrote`);
    chunks.push(chunk);
  }
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    throw new Refusal(`${name}: is no text in UTF-8; expected one`);
  }
}
