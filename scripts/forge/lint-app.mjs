import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configFile, lint, loggerOf } from './forge-tools.mjs';
import { jiraSwagger } from './jira-operations.mjs';

/**
 * `forge lint` without a login and without the network: the linters of `@forge/lint` that run on this machine, with the
 * operations that we wrote down in place of the documents they would fetch.
 *
 * @param folder Where the documents for the linter are put.
 */
export async function lintApp(folder) {
  const [jira, empty] = [join(folder, 'jira-swagger.json'), join(folder, 'no-swagger.json')];
  writeFileSync(jira, JSON.stringify(jiraSwagger()));
  writeFileSync(empty, JSON.stringify({ paths: {} }));
  process.env.USE_LOCAL_SWAGGER = '1';
  process.env.LOCAL_JIRA_SWAGGER = jira;
  for (const product of ['JSM', 'JSW', 'CONF', 'CONF_V2', 'BB']) process.env[`LOCAL_${product}_SWAGGER`] = empty;

  const said = [];
  const settings = {
    getDeprecatedRuntimes: async () => [],
    checkGate: async () => false,
    getDynamicConfig: async () => ({}),
    getLintOptions: async () => ({}),
  };
  const manifest = await configFile.readConfig();
  const results = await lint(appFiles(), manifest, 'development', loggerOf(said), settings, {
    linter: { mode: 'client-side' },
  });
  const found = results.flatMap(({ errors = [], warnings = [] }) =>
    [...errors, ...warnings].map(
      ({ file, line, message, class: level }) => `${file ?? 'manifest.yml'}:${line ?? 0}: ${message} (${level})`,
    ),
  );
  return [...found, ...said];
}

function appFiles() {
  const inFolder = (folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name));
  return [...inFolder('src'), ...inFolder('forge-app/src')];
}
