import { z } from 'zod';
import { isPlainObject } from './written';

/** What a place of a schema holds, once defaults, preparation and the like are taken off. */
export type Shape =
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, z.core.$ZodType>> }
  | { readonly kind: 'record'; readonly value: z.core.$ZodType }
  | { readonly kind: 'list'; readonly item: z.core.$ZodType }
  | { readonly kind: 'value' };

/** The shape of a schema at its top. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  if (schema instanceof z.ZodObject) return { kind: 'object', keys: schema.shape };
  if (schema instanceof z.ZodRecord) return { kind: 'record', value: schema.valueType };
  if (schema instanceof z.ZodArray) return { kind: 'list', item: schema.element };
  if (schema instanceof z.ZodPipe) return shapeOf(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  if (
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return shapeOf(schema.unwrap());
  }
  return { kind: 'value' };
}

/** The keys that a schema knows at a path; `null` where it knows of none: a list, a scalar, names that people choose. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] | null {
  const shape = path.reduce<Shape>((at, key) => {
    if (at.kind === 'object') {
      const inner = Object.hasOwn(at.keys, key) ? at.keys[String(key)] : undefined;
      return inner === undefined ? { kind: 'value' } : shapeOf(inner);
    }
    if (at.kind === 'record') return shapeOf(at.value);
    return at.kind === 'list' ? shapeOf(at.item) : at;
  }, shapeOf(schema));
  return shape.kind === 'object' ? Object.keys(shape.keys) : null;
}

/**
 * A value less the keys that hold nothing: a key written and left empty means what leaving it out means.
 *
 * Keys that the schema does not know stay, so that a misspelt key is told though it holds nothing.
 */
export function withoutEmptyKeys(value: unknown, schema: z.core.$ZodType): unknown {
  const shape = shapeOf(schema);
  if (shape.kind === 'list' && Array.isArray(value)) return value.map((item) => withoutEmptyKeys(item, shape.item));
  if ((shape.kind !== 'object' && shape.kind !== 'record') || !isPlainObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const schemaOfKey =
      shape.kind === 'record' ? shape.value : Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    if (schemaOfKey === undefined) return [[key, inner]];
    return inner === null ? [] : [[key, withoutEmptyKeys(inner, schemaOfKey)]];
  });
  return Object.fromEntries(entries);
}
