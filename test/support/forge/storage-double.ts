import { meets, meetsAll } from './conditions';
import { EntityIndexCopy } from './entity-index';
import type { AppManifest, Entity } from './manifest';
import { checkAttributes, checkKey, entityOf, STORAGE_LIMITS, StorageRefusal, storedText } from './storage-limits';
import { StorageMeter, type StorageUse } from './storage-meter';
import { REQUESTS, type SetOptions, type StoragePath } from './storage-requests';
import { type Stored, StoredItems } from './stored-items';

export interface StorageOptions {
  /** How long a query may miss what was written. 0: it never does, which the real one does not promise. */
  readonly indexLagMs?: number;
  /** How long a value outlives its expiry. */
  readonly reapAfterMs?: number;
  readonly unitsPerMinute?: number;
}

interface EntityTable {
  readonly declared: Entity;
  readonly items: StoredItems;
  readonly indexes: readonly EntityIndexCopy[];
  readonly catchingUp: { key: string; text: string | null; from: number }[];
}

/**
 * The storage of one installation: plain values, secrets and custom entities, behind the paths that `@forge/kvs` calls.
 *
 * A read by key is strict. A query by index sees what was written `indexLagMs` ago. Keys, sizes, types, transactions and
 * rates are held to the documented limits; what Forge would refuse is refused here, with its codes as far as they are known.
 */
export class StorageDouble {
  readonly #plain: StoredItems;
  readonly #secrets: StoredItems;
  readonly #tables = new Map<string, EntityTable>();
  readonly #meter: StorageMeter;
  readonly #options: Required<StorageOptions>;
  /** Keys that a batch leaves out, as a real one does under load; a test sets it. */
  leavesOut: (key: string) => boolean = () => false;

  constructor(
    private readonly manifest: AppManifest,
    options: StorageOptions = {},
  ) {
    this.#options = {
      indexLagMs: 0,
      reapAfterMs: 48 * 3_600_000,
      unitsPerMinute: STORAGE_LIMITS.writesPerMinute,
      ...options,
    };
    this.#plain = new StoredItems(this.#options.reapAfterMs);
    this.#secrets = new StoredItems(this.#options.reapAfterMs);
    this.#meter = new StorageMeter(this.#options.unitsPerMinute);
  }

  get use(): StorageUse {
    return this.#meter.use;
  }

  /** What is stored now, read by a test: nothing is counted. */
  peek(key: string, entityName?: string): unknown {
    const stored = this.#itemsOf(entityName).get(key, Number.NEGATIVE_INFINITY);
    return stored === undefined ? undefined : JSON.parse(stored.text);
  }

  /** Every key of an entity, or of the plain values, in order. */
  keys(entityName?: string): readonly string[] {
    return this.#itemsOf(entityName)
      .entries(Number.NEGATIVE_INFINITY)
      .map(([key]) => key);
  }

  /** Answers one call at an instant. */
  handle(path: string, body: unknown, at: number): Response {
    try {
      if (!(path in REQUESTS)) throw new StorageRefusal(404, 'UNKNOWN_PATH', path);
      const request = REQUESTS[path as StoragePath].safeParse(body);
      if (!request.success) throw new StorageRefusal(400, 'INVALID_REQUEST', `${path}: ${request.error.message}`);
      const answer = this.#answer(path as StoragePath, request.data, at);
      return new Response(answer === undefined ? '' : JSON.stringify(answer), { status: 200 });
    } catch (error) {
      if (!(error instanceof StorageRefusal)) throw error;
      return Response.json({ code: error.code, message: error.message }, { status: error.status });
    }
  }

  // biome-ignore lint/suspicious/noExplicitAny: checked by the schema of its path just before
  #answer(path: StoragePath, body: any, at: number): unknown {
    switch (path) {
      case '/api/v1/get':
      case '/api/v1/entity/get':
        return this.#get(this.#itemsOf(body.entityName), body, at);
      case '/api/v1/secret/get':
        return this.#get(this.#secrets, body, at);
      case '/api/v1/set':
      case '/api/v1/entity/set':
        return this.#set(body, at);
      case '/api/v1/secret/set':
        checkKey(body.key);
        this.#meter.count('writes', JSON.stringify(body.value).length, at);
        this.#secrets.set(body.key, storedText(body.value), at, body.options?.ttl);
        return undefined;
      case '/api/v1/delete':
      case '/api/v1/entity/delete':
        return this.#delete(body.key, body.entityName, at);
      case '/api/v1/secret/delete':
        this.#meter.count('writes', 1, at);
        return this.#secrets.delete(body.key);
      case '/api/v1/query':
        return this.#query(body, at);
      case '/api/v1/entity/query':
        return this.#queryIndex(body, at);
      case '/api/v1/transaction':
        return this.#transact(body, at);
      default:
        return this.#batch(path, body, at);
    }
  }

  #itemsOf(entityName: string | undefined): StoredItems {
    return entityName === undefined ? this.#plain : this.#table(entityName).items;
  }

  #table(name: string): EntityTable {
    const known = this.#tables.get(name);
    if (known !== undefined) return known;
    const declared = entityOf(this.manifest, name);
    const byKey = { name: 'by-key', partition: [], range: null };
    const table = {
      declared,
      items: new StoredItems(this.#options.reapAfterMs),
      indexes: [...declared.indexes, byKey].map((index) => new EntityIndexCopy(index)),
      catchingUp: [],
    };
    this.#tables.set(name, table);
    return table;
  }

  #get(items: StoredItems, body: { key: string; options?: { metadataFields?: string[] } }, at: number): unknown {
    checkKey(body.key);
    const stored = items.get(body.key, at);
    this.#meter.count('reads', stored?.text.length ?? 1, at);
    if (stored === undefined) throw new StorageRefusal(404, 'KEY_NOT_FOUND', `nothing is stored under ${body.key}`);
    return { key: body.key, value: JSON.parse(stored.text), ...metadata(stored) };
  }

  #set(body: { key: string; value: unknown; entityName?: string; options?: SetOptions }, at: number): unknown {
    const { key, value, entityName, options } = body;
    checkKey(key);
    const text = storedText(value);
    if (entityName !== undefined) checkAttributes(this.#table(entityName).declared, value);
    if (options?.ttl?.unit === 'DAYS' && options.ttl.value > STORAGE_LIMITS.ttlDays)
      throw new StorageRefusal(400, 'INVALID_TTL', 'at most a year');
    this.#meter.count('writes', text.length, at);
    const before = this.#itemsOf(entityName).get(key, at);
    if (options?.keyPolicy === 'FAIL_IF_EXISTS' && before !== undefined)
      throw new StorageRefusal(409, 'KEY_CONFLICT', `${key} exists`);
    this.#write(key, text, entityName, at, options?.ttl);
    if (options?.returnValue === undefined) return undefined;
    const shown = options.returnValue === 'PREVIOUS' ? before : this.#itemsOf(entityName).get(key, at);
    return shown === undefined ? undefined : { key, value: JSON.parse(shown.text), ...metadata(shown) };
  }

  #write(key: string, text: string, entityName: string | undefined, at: number, ttl?: SetOptions['ttl']): void {
    this.#itemsOf(entityName).set(key, text, at, ttl);
    if (entityName !== undefined) this.#index(entityName, key, text, at);
  }

  #delete(key: string, entityName: string | undefined, at: number): undefined {
    checkKey(key);
    this.#meter.count('writes', 1, at);
    this.#itemsOf(entityName).delete(key);
    if (entityName !== undefined) this.#index(entityName, key, null, at);
  }

  #index(entityName: string, key: string, text: string | null, at: number): void {
    const table = this.#table(entityName);
    if (this.#options.indexLagMs > 0) table.catchingUp.push({ key, text, from: at + this.#options.indexLagMs });
    else for (const index of table.indexes) index.put(key, text);
  }

  #query(body: { limit?: number; after?: string; where?: { values: unknown[] }[] }, at: number): unknown {
    const limit = pageSize(body.limit);
    const prefix = String(body.where?.[0]?.values[0] ?? '');
    const rows = this.#plain.entries(at).filter(([key]) => key.startsWith(prefix) && key > (body.after ?? ''));
    const page = rows.slice(0, limit);
    for (const [, stored] of page) this.#meter.count('reads', stored.text.length, at);
    if (page.length === 0) this.#meter.count('reads', 1, at);
    return {
      data: page.map(([key, stored]) => ({ key, value: JSON.parse(stored.text), ...metadata(stored) })),
      ...(rows.length > limit && { cursor: page.at(-1)![0] }),
    };
  }

  // biome-ignore lint/suspicious/noExplicitAny: checked by the schema of its path just before
  #queryIndex(body: any, at: number): unknown {
    const table = this.#table(body.entityName);
    const late = table.catchingUp.findIndex(({ from }) => from > at);
    for (const { key, text } of table.catchingUp.splice(0, late === -1 ? table.catchingUp.length : late))
      for (const index of table.indexes) index.put(key, text);
    const index = table.indexes.find(({ declared }) => declared.name === body.indexName);
    if (index === undefined)
      throw new StorageRefusal(400, 'INVALID_INDEX', `${body.entityName} has no index ${body.indexName}`);
    const partition = body.partition ?? [];
    if (partition.length !== index.declared.partition.length)
      throw new StorageRefusal(
        400,
        'INVALID_PARTITION',
        `${body.indexName} has ${index.declared.partition.length} parts`,
      );
    const limit = pageSize(body.limit);
    const { range } = body;
    const from =
      range !== undefined && /EQUAL_TO|GREATER|BETWEEN|BEGINS/.test(range.condition) && !/LESS/.test(range.condition);
    const after = body.cursor === undefined ? null : JSON.parse(Buffer.from(body.cursor, 'base64').toString());
    const page: { key: string; text: string; range: string | number }[] = [];
    let more = false;
    for (const row of index.rows(partition, body.sort === 'DESC', from ? range.values[0] : null, after)) {
      if (range !== undefined && !meets(row.range, range)) {
        if (body.sort !== 'DESC' && page.length > 0) break;
        if (body.sort !== 'DESC' && /LESS/.test(range.condition)) break;
        continue;
      }
      if (page.length === limit) {
        more = true;
        break;
      }
      page.push(row);
    }
    this.#meter.count(
      'reads',
      page.reduce((bytes, { text }) => bytes + text.length, 1),
      at,
    );
    const last = page.at(-1);
    return {
      // Filters look at the page that was read, so that a page can be empty and still have a next one.
      data: page
        .map(({ key, text }) => ({ key, value: JSON.parse(text) }))
        .filter(({ value }) => meetsAll(value, body.filters)),
      ...(more && { cursor: Buffer.from(JSON.stringify([last!.range, last!.key])).toString('base64') }),
    };
  }

  // biome-ignore lint/suspicious/noExplicitAny: checked by the schema of its path just before
  #transact(body: any, at: number): undefined {
    const [sets, deletes, checks] = [body.set ?? [], body.delete ?? [], body.check ?? []];
    const all = [...sets, ...deletes, ...checks];
    if (all.length === 0 || all.length > STORAGE_LIMITS.transactionOperations)
      throw new StorageRefusal(400, 'MAX_BATCH_SIZE', `${all.length} operations; 1 to 25 in a transaction`);
    const places = new Set(all.map(({ entityName, key }) => `${entityName ?? ''}\n${key}`));
    if (places.size < all.length) throw new StorageRefusal(400, 'DUPLICATE_KEY', 'one key twice in a transaction');
    let bytes = 0;
    for (const { key, entityName, conditions, value } of all) {
      checkKey(key);
      if (conditions !== undefined && entityName === undefined)
        throw new StorageRefusal(400, 'INVALID_REQUEST', 'conditions are for custom entities');
      if (entityName !== undefined) this.#table(entityName);
      if (value === undefined) continue;
      bytes += storedText(value).length;
      if (entityName !== undefined) checkAttributes(this.#table(entityName).declared, value);
    }
    if (bytes > STORAGE_LIMITS.transactionBytes) throw new StorageRefusal(400, 'MAX_SIZE', 'over 4 MB');
    for (const { key, entityName, conditions } of all) {
      const stored = this.#itemsOf(entityName).get(key, at);
      this.#meter.count('reads', stored?.text.length ?? 1, at);
      if (!meetsAll(stored === undefined ? undefined : JSON.parse(stored.text), conditions))
        throw new StorageRefusal(409, 'CONDITIONAL_CHECK_FAILED', `${key} is not as expected`);
    }
    for (const { key, value, entityName, options } of sets) {
      const text = storedText(value);
      this.#meter.count('writes', text.length, at);
      this.#write(key, text, entityName, at, options?.ttl);
    }
    for (const { key, entityName } of deletes) this.#delete(key, entityName, at);
    return undefined;
  }

  #batch(path: StoragePath, items: { key: string; value?: unknown; entityName?: string }[], at: number): unknown {
    if (items.length === 0 || items.length > STORAGE_LIMITS.batchKeys)
      throw new StorageRefusal(400, 'MAX_BATCH_SIZE', `${items.length} keys; 1 to 25 in a batch`);
    const successfulKeys: unknown[] = [];
    const failedKeys: unknown[] = [];
    for (const item of items) {
      const named = { key: item.key, ...(item.entityName !== undefined && { entityName: item.entityName }) };
      try {
        if (this.leavesOut(item.key)) throw new StorageRefusal(500, 'INTERNAL_ERROR', `${item.key} was left out`);
        if (path === '/api/v1/batch/set') this.#set(item as { key: string; value: unknown }, at);
        if (path === '/api/v1/batch/delete') this.#delete(item.key, item.entityName, at);
        const read =
          path === '/api/v1/batch/get' ? (this.#get(this.#itemsOf(item.entityName), item, at) as object) : {};
        successfulKeys.push({ ...named, ...read });
      } catch (error) {
        if (!(error instanceof StorageRefusal)) throw error;
        failedKeys.push({ ...named, error: { code: error.code, message: error.message } });
      }
    }
    return { successfulKeys, failedKeys };
  }
}

function pageSize(limit: number | undefined): number {
  const size = limit ?? STORAGE_LIMITS.pageDefault;
  if (size < 1 || size > STORAGE_LIMITS.pageMax)
    throw new StorageRefusal(400, 'INVALID_LIMIT', `a page of ${size}; 1 to ${STORAGE_LIMITS.pageMax}`);
  return size;
}

function metadata({ createdAt, updatedAt, expiresAt }: Stored) {
  return { createdAt, updatedAt, ...(expiresAt !== null && { expireTime: new Date(expiresAt).toISOString() }) };
}
