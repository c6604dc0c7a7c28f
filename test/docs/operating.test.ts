import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, SETTING_NAMES } from '../../linear-integration/src/config';
import { ROOT } from '../support/command-line';

const page = readFileSync(join(ROOT, 'docs/operating.md'), 'utf8');
const section = page.slice(page.indexOf('\n## Settings\n'), page.indexOf('\n## What to watch\n'));
const rows = [...section.matchAll(/^\| `([A-Z_]+)` \| (.*?) \| .* \|$/gm)].map(
  ([, name, without]) => [name!, without!] as const,
);

test('every setting is in the table, and nothing else is', () => {
  expect(rows.map(([name]) => name)).toEqual(SETTING_NAMES);
});

test('what the table says of a setting that is left out is what happens', () => {
  const read = readSettings({}, '/srv');
  if (read.outcome !== 'settings') throw new Error('expected settings');
  const app = readSettings(
    { LINEAR_CLIENT_ID: 'id', LINEAR_CLIENT_SECRET: 'x', SECRET_KEY: Buffer.alloc(32).toString('base64') },
    '/srv',
  );
  if (app.outcome !== 'settings' || app.settings.linear.kind !== 'app') throw new Error('expected an app');
  const { port, host, database, logLevel } = read.settings;
  expect(Object.fromEntries(rows.filter(([, without]) => /^`[^`]+`$/.test(without)))).toEqual({
    PORT: `\`${port}\``,
    HOST: `\`${host}\``,
    DATA_DIR: `\`${(database as { folder: string }).folder.replace('/srv/', '')}\``,
    LINEAR_API_URL: `\`${app.settings.linear.apiUrl}\``,
    LOG_LEVEL: `\`${logLevel}\``,
    PUBLIC_URL: '`http://HOST:PORT`',
  });
});
