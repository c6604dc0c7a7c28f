import type { LinearSignIn } from '../http/admin-ports';
import type { LinearAuth } from './connections';
import { VIEWER } from './documents';
import { linearApi, type RawClient } from './linear-api';
import { LinearRequestFailed } from './linear-failure';
import { authorizeAddress, exchangeCode, type OAuthApp, OAuthRefused, revokeToken } from './oauth';
import { requestBudget } from './request-budget';

/** What asking Linear who somebody is takes. */
export interface SignInParts {
  readonly app: OAuthApp;
  readonly apiUrl: string;
  readonly clientOf: (auth: LinearAuth, apiUrl: string) => RawClient;
  readonly clock: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Asks Linear who somebody is, with the least scope there is; the token is given back at once. */
export function linearSignIn({ app, apiUrl, clientOf, clock, sleep }: SignInParts): LinearSignIn {
  return {
    addressOf: ({ state, redirectUri, codeChallenge }) =>
      authorizeAddress(app, { redirectUri, scopes: ['read'], state, codeChallenge, actor: 'user' }),

    async whoIs(answer) {
      try {
        const tokens = await exchangeCode(app, answer, clock());
        const client = clientOf({ accessToken: tokens.accessToken }, apiUrl);
        const { viewer } = await linearApi({ client, budget: requestBudget(), clock, sleep }).request(
          VIEWER,
          {},
          'gate',
        );
        await revokeToken(app, tokens.refreshToken ?? tokens.accessToken);
        return { workspaceId: viewer.organization.id, personId: viewer.id };
      } catch (error) {
        const isNo =
          (error instanceof OAuthRefused && !error.mayRetry) ||
          (error instanceof LinearRequestFailed && error.failure.kind === 'not-signed-in');
        if (isNo) return null;
        throw error;
      }
    },
  };
}
