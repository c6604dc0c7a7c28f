import { z } from 'zod';

/** One flat GraphQL document of ours, with what its answer must look like. Never a lazy relation of the SDK. */
export interface LinearDocument<Variables extends Record<string, unknown>, Answer> {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  readonly answer: z.ZodType<Answer>;
  /** Done again it would be done twice: so it is never tried again by itself. */
  readonly isOnce?: true;
  /** Only there to tie the variables to the document. */
  readonly variables?: Variables;
}

/* The shapes that answers are made of. What a vendor sends is loose: only what we read is named. */

export const Id = z.string().min(1);
export const Instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
/** Absent and null are one case. */
export const Maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
export const Ref = z.object({ id: Id });
export const listOf = <T extends z.ZodType>(node: T) => z.object({ nodes: z.array(node) });
export const pageOf = <T extends z.ZodType>(node: T) =>
  z.object({ nodes: z.array(node), pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: Maybe(z.string()) }) });
/** What a mutation answers that was done. */
export const Done = z.object({ success: z.boolean() });

const define =
  (kind: 'query' | 'mutation') =>
  <V extends Record<string, unknown>>() =>
  <S extends z.ZodType>(name: string, body: string, answer: S): LinearDocument<V, z.output<S>> => ({
    kind,
    name,
    text: `${kind} ${name}${body}`,
    answer: answer as unknown as z.ZodType<z.output<S>>,
  });

export const query = define('query');
export const mutation = define('mutation');
