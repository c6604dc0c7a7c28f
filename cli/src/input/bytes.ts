import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { Refusal } from '../outcome';

/** A file as a stream of its bytes, unpacked; `readBytes` out of `sizeBytes` tell how far the reading is. */
export interface ByteSource {
  /** What to call it in a message. */
  readonly name: string;
  /** Size on the disk, still packed; `null` for standard input. */
  readonly sizeBytes: number | null;
  /** Bytes taken from the disk so far. */
  readBytes(): number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Opens a file, or standard input for `-`. What is packed with gzip is known by its first two bytes, whatever its name.
 *
 * @throws Refusal for a file that is not there or can't be read, at once; while reading, for a packed file that is broken.
 */
export async function openBytes(path: string): Promise<ByteSource> {
  const name = path === '-' ? 'standard input' : path;
  const sizeBytes = path === '-' ? null : await sizeOf(path);
  const packed: AsyncIterable<Buffer> =
    path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 });
  let read = 0;
  const counted = (async function* () {
    for await (const chunk of packed) {
      read += chunk.length;
      yield chunk;
    }
  })();
  return { name, sizeBytes, readBytes: () => read, bytes: saying(name, unpacked(counted)) };
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new Refusal(`${path}: is a folder; expected a file, or - for standard input`);
    return found.isFile() ? found.size : null;
  } catch (error) {
    throw refusalOf(path, error);
  }
}

async function* unpacked(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Uint8Array> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 2) {
    const { value, done } = await chunks.next();
    if (done) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  const all = (async function* () {
    if (head.length > 0) yield head;
    yield* chunks;
  })();
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzipped(all);
  else yield* all;
}

async function* gunzipped(packed: AsyncGenerator<Buffer>): AsyncGenerator<Uint8Array> {
  const { Readable, pipeline } = await import('node:stream');
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  pipeline(Readable.from(packed, { objectMode: false }), gunzip, () => {}); // its error reaches the loop below
  yield* gunzip;
}

async function* saying(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw refusalOf(name, error);
  }
}

/** An error of the system as a refusal; one that is ours already, or nobody's, as it is. */
export function refusalOf(name: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (error instanceof Refusal || code === undefined) return error;
  const problem =
    PROBLEMS[code] ?? (/^Z_/.test(code) ? 'is a broken or cut-off gzip file; expected a whole one' : null);
  return new Refusal(`${name}: ${problem ?? `can't be used (${code}); expected a readable file`}`);
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there; expected a file, in a folder that exists',
  EACCES: 'may not be opened; expected permission to',
  EPERM: 'may not be opened; expected permission to',
  EISDIR: 'is a folder; expected a file',
  ENOTDIR: 'leads through a file; expected folders on the way',
  ENOSPC: "can't be written; expected room on the disk",
};
