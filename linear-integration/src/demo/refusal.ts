import { GraphQLError } from 'graphql';

/** What Linear says no with: the code, the type that the SDK looks at, and the status inside the error. */
const SHAPES = {
  input: { code: 'INPUT_ERROR', type: 'invalid input', statusCode: 400 },
  forbidden: { code: 'FORBIDDEN', type: 'forbidden', statusCode: 403 },
  'not-signed-in': { code: 'AUTHENTICATION_ERROR', type: 'authentication error', statusCode: 401 },
} as const;

/** A refusal as Linear words it; the request is answered with HTTP 200 unless the token itself is refused. */
export function refusal(kind: keyof typeof SHAPES, message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { ...SHAPES[kind], userError: true, userPresentableMessage: message },
  });
}

/** What is not there, and what one may not see: the same words. */
export function notFound(type: string): GraphQLError {
  return refusal('input', `Entity not found: ${type}`);
}
