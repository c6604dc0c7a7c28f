import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** How one attribute of a custom entity is declared. */
const Attribute = z.object({
  type: z.enum(['string', 'integer', 'float', 'boolean', 'any']),
  required: z.boolean().optional(),
  default: z.unknown().optional(),
});

const Index = z
  .union([
    z.string().transform((name) => ({ name, partition: [] as string[], range: [name] })),
    z.object({ name: z.string(), partition: z.array(z.string()).default([]), range: z.array(z.string()).optional() }),
  ])
  .transform((index) => ({ name: index.name, partition: index.partition, range: index.range?.[0] ?? null }));

const Entity = z.object({
  name: z.string(),
  attributes: z.record(z.string(), Attribute),
  indexes: z.array(Index).default([]),
});
export type Entity = z.infer<typeof Entity>;
export type EntityIndex = z.infer<typeof Index>;

const Functions = z.array(z.object({ key: z.string(), handler: z.string(), timeoutSeconds: z.number().optional() }));
const Rule = z.looseObject({ key: z.string(), function: z.string().optional(), expression: z.string().optional() });

/** What the double reads of manifest.yml. Whether the rest is as Forge wants it, `scripts/check-forge` asks Forge itself. */
export const AppManifest = z.object({
  app: z.object({
    id: z.string(),
    runtime: z.looseObject({ name: z.string(), memoryMB: z.number().default(512) }),
    storage: z.object({ entities: z.array(Entity).default([]) }).optional(),
  }),
  modules: z.looseObject({
    function: Functions,
    consumer: z.array(z.object({ key: z.string(), queue: z.string(), function: z.string() })).default([]),
    trigger: z
      .array(
        z.object({
          key: z.string(),
          function: z.string(),
          events: z.array(z.string()),
          filter: z.looseObject({ ignoreSelf: z.boolean().optional() }).optional(),
        }),
      )
      .default([]),
    scheduledTrigger: z
      .array(
        z.object({ key: z.string(), function: z.string(), interval: z.enum(['fiveMinute', 'hour', 'day', 'week']) }),
      )
      .default([]),
    'jira:workflowValidator': z.array(Rule).default([]),
    'jira:workflowCondition': z.array(Rule).default([]),
    'jira:entityProperty': z
      .array(
        z.object({
          propertyKey: z.string(),
          values: z.array(z.object({ path: z.string(), type: z.string(), searchAlias: z.string().optional() })),
        }),
      )
      .default([]),
  }),
  permissions: z.object({ scopes: z.array(z.string()) }),
});
export type AppManifest = z.infer<typeof AppManifest>;

/** The manifest of this repository, whose root is the working directory of every script and test. */
export function appManifest(path = join(process.cwd(), 'manifest.yml')): AppManifest {
  return AppManifest.parse(parse(readFileSync(path, 'utf8')));
}
