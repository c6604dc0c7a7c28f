import { LinearClient } from '@linear/sdk';
import type { LinearAuth } from './connections';
import type { RawClient } from './linear-api';

/** The SDK's GraphQL client, of which we use `rawRequest` alone. The only file that imports the SDK by value. */
export function sdkClient(auth: LinearAuth, apiUrl: string): RawClient {
  return new LinearClient({ ...auth, apiUrl }).client;
}
