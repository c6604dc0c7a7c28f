import type { TextsOf } from '@async-norms/core';
import type { INSTALL } from '../messages/install';

export const install: TextsOf<typeof INSTALL> = {
  'install.title': 'Connect a Linear workspace',
  'install.lead':
    'Three ways, from two minutes to half of one. Nobody is told anything before you switch an agreement on.',
  'install.key':
    'In every way the server needs a key that encrypts tokens: openssl rand -base64 32. It goes into SECRET_KEY.',
  'install.app': 'A private app (recommended)',
  'install.app.what':
    'Comments come from “Async Norms”, webhooks arrive at once, and the token renews itself. An administrator of Linear makes it once; its form is filled in for you.',
  'install.app.address': 'Address of this server',
  'install.app.address.hint': 'Such as https://norms.example.com. Linear reaches public https addresses alone.',
  'install.app.address.wrong': 'An address that begins with https:// was expected here.',
  'install.app.show': 'Make the link',
  'install.app.open': 'Open Linear’s form, filled in',
  'install.app.then': 'Press Create there, and start the server with what Linear shows:',
  'install.oauth': 'Sign in with Linear, for several workspaces',
  'install.oauth.what':
    'An administrator of each workspace looks at what is asked for and says yes. Each workspace has its own tokens and sees nothing of the others.',
  'install.oauth.go': 'Install in a workspace',
  'install.oauth.needsApp': 'This needs the app from above first.',
  'install.apiKey': 'A personal API key, to try it',
  'install.apiKey.what':
    'Works without a public address: Linear is asked every few minutes. Comments are yours, so take the app for good.',
  'install.done': 'Installed. People and issues are being fetched; this takes a minute or two.',
  'install.refused': 'Nothing was installed: it takes an administrator of the workspace who says yes.',
  'install.late': 'More than ten minutes went by at Linear. Please begin again.',
  'install.unknown': 'This did not begin in this browser, so nothing was installed. Please begin here.',
  'install.later': 'Linear did not answer. Nothing was installed; please try again in a while.',
};
