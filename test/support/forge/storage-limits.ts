import { Buffer } from 'node:buffer';
import type { AppManifest, Entity } from './manifest';

/**
 * Limits of Forge's storage, each as documented in November 2026.
 * @see https://developer.atlassian.com/platform/forge/limits-kvs-ce/
 */
export const STORAGE_LIMITS = {
  keyLength: 500,
  valueBytes: 240 * 1024,
  depth: 31,
  pageDefault: 10,
  pageMax: 100,
  transactionOperations: 25,
  transactionBytes: 4 * 1024 * 1024,
  batchKeys: 25,
  readsPerMinute: 4000,
  writesPerMinute: 4000,
  /** Reads and writes are counted in units of ten kilobytes. */
  unitBytes: 10 * 1024,
  ttlDays: 365,
} as const;

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const INT32 = 2 ** 31;

/** A refusal of the storage: an HTTP status and one of its codes. */
export class StorageRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function checkKey(key: string): void {
  if (key.length === 0 || key.length > STORAGE_LIMITS.keyLength || !KEY.test(key))
    throw new StorageRefusal(400, 'INVALID_KEY', `not a key of Forge's storage: ${JSON.stringify(key)}`);
}

/** The value as the storage keeps it: JSON, within size and depth. */
export function storedText(value: unknown): string {
  if (value === undefined || value === null)
    throw new StorageRefusal(400, 'INVALID_VALUE', 'a value has to be something other than null');
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) > STORAGE_LIMITS.valueBytes)
    throw new StorageRefusal(
      400,
      'MAX_SIZE',
      `a value of ${Buffer.byteLength(text)} bytes; at most ${STORAGE_LIMITS.valueBytes}`,
    );
  if (depthOf(value) > STORAGE_LIMITS.depth)
    throw new StorageRefusal(400, 'MAX_DEPTH', `a value nested deeper than ${STORAGE_LIMITS.depth}`);
  return text;
}

/** The declaration of an entity; an undeclared one is refused. */
export function entityOf(manifest: AppManifest, name: string): Entity {
  const entity = manifest.app.storage?.entities.find((entity) => entity.name === name);
  if (entity === undefined) throw new StorageRefusal(400, 'INVALID_ENTITY', `manifest.yml declares no entity ${name}`);
  return entity;
}

/** Every attribute declared, and of the declared type; an `integer` has 32 bits. */
export function checkAttributes(entity: Entity, value: unknown): void {
  const refuse = (problem: string): never => {
    throw new StorageRefusal(400, 'INVALID_ATTRIBUTE', `${entity.name}: ${problem}`);
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse('an entity is an object');
  const given = value as Record<string, unknown>;
  for (const name of Object.keys(given)) if (!(name in entity.attributes)) refuse(`no attribute ${name}`);
  for (const [name, { type, required }] of Object.entries(entity.attributes)) {
    const attribute = given[name];
    if (attribute === undefined) {
      if (required) refuse(`${name} is required`);
      continue;
    }
    if (attribute === null && type !== 'any') refuse(`${name} is null; leave it out`);
    if (type === 'string' && typeof attribute !== 'string') refuse(`${name} is no string`);
    if (type === 'boolean' && typeof attribute !== 'boolean') refuse(`${name} is no boolean`);
    if (type === 'float' && typeof attribute !== 'number') refuse(`${name} is no number`);
    if (type === 'integer' && !(Number.isInteger(attribute) && Math.abs(attribute as number) < INT32))
      refuse(`${name} is no integer of 32 bits: ${String(attribute)}`);
  }
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const inner of Object.values(value)) deepest = Math.max(deepest, depthOf(inner));
  return deepest + 1;
}
