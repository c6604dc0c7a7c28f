import type { ArgumentKinds } from '@async-norms/core';

/** Installing: three ways into a workspace. */
export const INSTALL = {
  'install.title': {},
  'install.lead': {},
  'install.key': {},
  'install.app': {},
  'install.app.what': {},
  'install.app.address': {},
  'install.app.address.hint': {},
  'install.app.address.wrong': {},
  'install.app.show': {},
  'install.app.open': {},
  'install.app.then': {},
  'install.oauth': {},
  'install.oauth.what': {},
  'install.oauth.go': {},
  'install.oauth.needsApp': {},
  'install.apiKey': {},
  'install.apiKey.what': {},
  'install.done': {},
  'install.refused': {},
  'install.late': {},
  'install.unknown': {},
  'install.later': {},
} as const satisfies Record<string, ArgumentKinds>;
