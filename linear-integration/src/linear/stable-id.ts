import { createHash } from 'node:crypto';

/**
 * An id for something that we write to Linear, made from what it is: asked for again it is the same, so that a retry finds its
 * own work. Linear takes ids in the form of a random UUID (version 4), so the digest wears that form.
 */
export function stableId(workspaceId: string, ...names: readonly string[]): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify([workspaceId, ...names]))
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
