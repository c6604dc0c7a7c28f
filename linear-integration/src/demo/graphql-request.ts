import {
  type DocumentNode,
  execute,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { z } from 'zod';
import type { AccessControl } from './access';
import { complexityOf } from './complexity';
import type { DemoRequest } from './demo';
import type { DemoFault } from './faults';
import { MOST_POINTS, type RateLimit } from './rate-limit';
import { refusal } from './refusal';
import { resolveField } from './resolve-field';
import type { Viewer } from './viewer';
import type { Workspace } from './workspace';

/** What is answered; `null`: nothing is, the connection breaks. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
} | null;

/** What answering takes. */
export interface GraphqlParts {
  readonly workspace: Workspace;
  readonly access: AccessControl;
  readonly limit: RateLimit;
  readonly nextFault: (operation: string) => DemoFault | null;
  readonly onRequest: (request: DemoRequest) => void;
}

const Body = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).nullish() });

/** Answers requests to the GraphQL address: who asks, what it costs, what it does. */
export function graphqlAnswers({ workspace, access, limit, nextFault, onRequest }: GraphqlParts) {
  const { schema, store } = workspace;
  const known = new Map<string, DocumentNode | readonly GraphQLError[]>();

  function read(text: string): DocumentNode | readonly GraphQLError[] {
    let found = known.get(text);
    if (found === undefined) {
      try {
        const document = parse(text);
        const errors = validate(schema, document);
        found = errors.length > 0 ? errors : document;
      } catch (error) {
        found = [error as GraphQLError];
      }
      known.set(text, found);
    }
    return found;
  }

  function viewerOf(authorization: string | undefined): Viewer | null {
    const grant = access.grantOf(authorization);
    const user = grant === null ? null : store.get('User', grant.userId);
    return grant === null || user === null || user.active === false ? null : { ...grant, user };
  }

  function answer(
    authorization: string | undefined,
    text: string,
  ): { operation: string; points: number; answer: Answer } {
    const body = Body.safeParse(jsonOrNull(text));
    if (!body.success) return { operation: '', points: 0, answer: failed(400, 'a body with a query', 'INPUT_ERROR') };
    const document = read(body.data.query);
    const isDocument = 'definitions' in document;
    const operation = isDocument ? nameOf(document) : '';
    const fault = nextFault(operation);
    const early = fault === null ? null : faultBefore(fault);
    if (early !== null) return { operation, points: 0, answer: early.answer };
    const viewer = viewerOf(authorization);
    if (viewer === null) return { operation, points: 0, answer: notSignedIn() };
    if (!isDocument) return { operation, points: 0, answer: invalid(document) };
    const variables = body.data.variables ?? {};
    const points = complexityOf(schema, document, variables);
    const { headers, retryAfterSeconds } = limit.take(viewer.user.id, points, workspace.now());
    if (points > MOST_POINTS)
      return {
        operation,
        points,
        answer: failed(400, `Query too complex: ${points} of at most ${MOST_POINTS}`, 'INPUT_ERROR'),
      };
    if (retryAfterSeconds !== null) return { operation, points, answer: rateLimited('code', headers) };
    const result = execute({
      schema,
      document,
      variableValues: variables,
      contextValue: { workspace, viewer },
      fieldResolver: resolveField,
      typeResolver: (value) => (value as { __typename: string }).__typename,
    });
    if (fault?.kind === 'answer-lost') return { operation, points, answer: null };
    return { operation, points, answer: { status: 200, headers, body: JSON.stringify(result) } };
  }

  return (authorization: string | undefined, text: string): Answer => {
    const { operation, points, answer: given } = answer(authorization, text);
    onRequest({ at: workspace.now(), operation, complexity: points, status: given?.status ?? 0 });
    return given;
  };
}

/** A fault that is met before anything is done; `null` where the request goes on. */
function faultBefore(fault: DemoFault): { readonly answer: Answer } | null {
  switch (fault.kind) {
    case 'rate-limited': {
      const seconds = fault.retryAfterSeconds ?? 60;
      return { answer: rateLimited(fault.shape, { 'retry-after': String(seconds) }) };
    }
    case 'status':
      return {
        answer: { status: fault.status, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' },
      };
    case 'no-answer':
      return { answer: null };
    case 'not-signed-in':
      return { answer: notSignedIn() };
    case 'answer-lost':
      return null;
  }
}

/** HTTP 400, never 429. The code is what the page documents; the type is what the SDK looks at, where it comes. */
function rateLimited(shape: 'code' | 'type', headers: Readonly<Record<string, string>>): Answer {
  const extensions =
    shape === 'code'
      ? { code: 'RATELIMITED' }
      : { type: 'ratelimited', code: 'RATELIMITED', statusCode: 400, userError: true };
  const error = { message: 'Rate limit exceeded', extensions };
  return { status: 400, headers, body: JSON.stringify({ errors: [error] }) };
}

function notSignedIn(): Answer {
  const error = refusal('not-signed-in', 'Authentication required, not authenticated');
  return { status: 401, headers: {}, body: JSON.stringify({ errors: [error] }) };
}

function invalid(errors: readonly GraphQLError[]): Answer {
  const shown = errors.map(({ message, locations }) => ({
    message,
    locations,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', type: 'graphql error', userError: true },
  }));
  return { status: 400, headers: {}, body: JSON.stringify({ errors: shown }) };
}

function failed(status: number, message: string, code: string): Answer {
  return {
    status,
    headers: {},
    body: JSON.stringify({ errors: [{ message, extensions: { code, type: 'invalid input' } }] }),
  };
}

function nameOf(document: DocumentNode): string {
  const isOperation = (node: { kind: string }): node is OperationDefinitionNode =>
    node.kind === Kind.OPERATION_DEFINITION;
  return document.definitions.find(isOperation)?.name?.value ?? '';
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
