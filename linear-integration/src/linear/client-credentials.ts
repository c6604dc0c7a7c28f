import type { Tokens } from '../store/token-store';
import { askForTokens, type OAuthApp } from './oauth';

/**
 * What we ask to be allowed, as the app itself: reading, and all that we write. `admin` is nothing an app may have.
 * @see https://linear.app/developers/oauth-2-0-authentication (read 2026-11-22)
 */
export const APP_SCOPES = ['read', 'write', 'comments:create'] as const;

/**
 * A token for the workspace that the application belongs to, without anyone being sent anywhere. It lasts 30 days and is asked
 * for anew; always with the same scopes, since others would end those that are out.
 * @throws OAuthRefused also where the grant is not switched on for the application
 */
export function clientCredentialsToken(app: OAuthApp, now: Date): Promise<Tokens> {
  return askForTokens(app, { grant_type: 'client_credentials', scope: APP_SCOPES.join(',') }, now);
}
