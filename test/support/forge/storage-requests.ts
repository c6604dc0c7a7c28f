import { z } from 'zod';

/** What `@forge/kvs` sends, path by path (out/storage-api.js and out/transaction-api.js of 1.6.5, read in November 2026). */
const Options = z.strictObject({
  keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
  ttl: z
    .strictObject({ value: z.number().int().positive(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) })
    .optional(),
  returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
  returnMetadataFields: z.array(z.string()).optional(),
});
export type SetOptions = z.infer<typeof Options>;

const ReadOptions = z.strictObject({ metadataFields: z.array(z.string()).optional() });
/** Transactions and batches take a time to live, and no key policy. */
const TtlOnly = Options.pick({ ttl: true }).strict();

export const Condition = z.strictObject({
  property: z.string().optional(),
  condition: z.enum([
    'EQUAL_TO',
    'NOT_EQUAL_TO',
    'GREATER_THAN',
    'GREATER_THAN_EQUAL_TO',
    'LESS_THAN',
    'LESS_THAN_EQUAL_TO',
    'BETWEEN',
    'BEGINS_WITH',
    'EXISTS',
    'NOT_EXISTS',
    'CONTAINS',
    'NOT_CONTAINS',
  ]),
  values: z.array(z.union([z.string(), z.number(), z.boolean()])),
});
export type Condition = z.infer<typeof Condition>;

export const Conditions = z.strictObject({
  and: z.array(Condition).optional(),
  or: z.array(Condition).optional(),
});
export type Conditions = z.infer<typeof Conditions>;

const key = z.string();
const entityName = z.string();
const value = z.unknown();

const Read = z.strictObject({ key, options: ReadOptions.optional() });
const Write = z.strictObject({ key, value, options: Options.optional() });
const Item = z.strictObject({ key, value, entityName: entityName.optional(), options: TtlOnly.optional() });
const Named = z.strictObject({ key, entityName: entityName.optional() });
const Conditional = { entityName: entityName.optional(), conditions: Conditions.optional() };

export const REQUESTS = {
  '/api/v1/get': Read,
  '/api/v1/set': Write,
  '/api/v1/delete': z.strictObject({ key }),
  '/api/v1/secret/get': Read,
  '/api/v1/secret/set': Write,
  '/api/v1/secret/delete': z.strictObject({ key }),
  '/api/v1/query': z.strictObject({
    limit: z.number().int().optional(),
    after: z.string().optional(),
    where: z.array(Condition).max(1).optional(),
    options: ReadOptions.optional(),
  }),
  '/api/v1/entity/get': Read.extend({ entityName }),
  '/api/v1/entity/set': Write.extend({ entityName }),
  '/api/v1/entity/delete': z.strictObject({ key, entityName }),
  '/api/v1/entity/query': z.strictObject({
    entityName,
    indexName: z.string(),
    partition: z.array(z.union([z.string(), z.number(), z.boolean()])).optional(),
    range: Condition.optional(),
    filters: Conditions.optional(),
    sort: z.enum(['ASC', 'DESC']).optional(),
    cursor: z.string().optional(),
    limit: z.number().int().optional(),
    options: ReadOptions.optional(),
  }),
  '/api/v1/batch/set': z.array(Item),
  '/api/v1/batch/get': z.array(Named.extend({ options: ReadOptions.optional() })),
  '/api/v1/batch/delete': z.array(Named),
  '/api/v1/transaction': z.strictObject({
    set: z.array(z.strictObject({ key, value, ...Conditional, options: TtlOnly.optional() })).optional(),
    delete: z.array(z.strictObject({ key, ...Conditional })).optional(),
    check: z.array(z.strictObject({ key, ...Conditional, entityName })).optional(),
  }),
} as const;
export type StoragePath = keyof typeof REQUESTS;
