import { WEBHOOK_PATH } from '../http/webhook-route';

/** What Linear is to tell us about. */
const RESOURCE_TYPES = [
  'Issue',
  'Comment',
  'Reaction',
  'Document',
  'Project',
  'ProjectUpdate',
  'IssueLabel',
  'User',
  'OAuthAuthorization',
  'PermissionChange',
] as const;

/** Where a browser comes back to after somebody said yes. */
export const INSTALL_CALLBACK_PATH = '/install/linear/callback';
const SIGN_IN_CALLBACK_PATH = '/sign-in/linear/callback';

/** Where Linear opens a new application with everything filled in. */
const NEW_APPLICATION = 'https://linear.app/settings/api/applications/new';

/**
 * A link that opens Linear's form for a new private application with all of it filled in; an administrator only has to press
 * *Create*. `null` without a public `https:` address, which Linear's webhooks ask for.
 * @see https://linear.app/developers/oauth-app-manifests (read 2026-11-22)
 */
export function manifestLink(publicUrl: string | null): string | null {
  if (publicUrl === null || !publicUrl.startsWith('https://')) return null;
  const url = new URL(NEW_APPLICATION);
  url.searchParams.set('manifest', JSON.stringify(manifestOf(publicUrl)));
  return url.href;
}

function manifestOf(publicUrl: string) {
  return {
    schemaVersion: '1.0.0',
    distribution: 'private',
    display: {
      name: 'Async Norms',
      description: 'Keeps your written agreement on async work alive: whose turn it is, kindly and in working hours.',
    },
    developer: { name: new URL(publicUrl).hostname, url: publicUrl },
    oauth: {
      client_name: 'Async Norms',
      client_uri: publicUrl,
      redirect_uris: [publicUrl + INSTALL_CALLBACK_PATH, publicUrl + SIGN_IN_CALLBACK_PATH],
      grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
    },
    webhook: { enabled: true, url: publicUrl + WEBHOOK_PATH, resourceTypes: RESOURCE_TYPES },
  };
}
