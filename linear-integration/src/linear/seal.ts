import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Something that only a holder of the key can read, and only in the place that it was sealed for. */
interface Sealed {
  /** Names the key without telling it, so that an older one is found while keys are rotated. */
  readonly keyId: string;
  /** Nonce, tag and what was sealed, in base64. */
  readonly text: string;
}

/** Seals with the newest key and opens with any. */
export interface Sealer {
  seal(plain: string, place: string): Sealed;
  /** `null`: sealed with a key that is gone, for another place, or changed since. */
  open(sealed: Sealed, place: string): string | null;
  /** Whether it is worth sealing anew, because the key is not the newest. */
  isOld(sealed: Sealed): boolean;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM with a nonce by chance for each sealing. The place, such as a workspace's id, is associated data: what was sealed
 * for one workspace does not open for another.
 *
 * @param keys 32 bytes each, newest first.
 */
export function sealer(keys: readonly [Buffer, ...Buffer[]]): Sealer {
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  const [newest] = keys;
  return {
    seal(plain, place) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', newest, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return { keyId: idOf(newest), text: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') };
    },
    open({ keyId, text }, place) {
      const key = byId.get(keyId);
      const bytes = Buffer.from(text, 'base64');
      if (key === undefined || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      try {
        const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
        return Buffer.concat([body, decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
    isOld: ({ keyId }) => keyId !== idOf(newest),
  };
}

function idOf(key: Buffer): string {
  return createHash('sha256').update('key id').update(key).digest('hex').slice(0, 8);
}
