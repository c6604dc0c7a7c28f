import { manifestLink } from '../../../linear-integration/src/linear/app-manifest';

test('a link that fills in Linear’s form for a new application', () => {
  const url = new URL(manifestLink('https://norms.example.com')!);
  expect(url.origin + url.pathname).toBe('https://linear.app/settings/api/applications/new');
  const manifest = JSON.parse(url.searchParams.get('manifest')!);
  expect(manifest).toMatchObject({
    schemaVersion: '1.0.0',
    distribution: 'private',
    oauth: {
      redirect_uris: [
        'https://norms.example.com/install/linear/callback',
        'https://norms.example.com/sign-in/linear/callback',
      ],
      grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
    },
    webhook: { enabled: true, url: 'https://norms.example.com/webhooks/linear' },
  });
  expect(manifest.oauth.client_name).not.toMatch(/linear/i); // Linear does not take its own name in another's
});

test.each([null, 'http://norms.example.com', 'http://127.0.0.1:8787'])(
  '%s: no link, Linear asks for a public https address',
  (publicUrl) => {
    expect(manifestLink(publicUrl)).toBeNull();
  },
);
