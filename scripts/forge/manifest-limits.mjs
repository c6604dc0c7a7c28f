import { readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * What Forge documents, and its validator lets pass; and what we hold ourselves to.
 *
 * @see https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/ and the manifest reference (November 2026)
 */
export function manifestLimits(path = 'manifest.yml') {
  return [...limitsOf(parse(readFileSync(path, 'utf8'))), ...over('bytes', statSync(path).size, 200 * 1024)];
}

/** The same of a manifest that was read already. */
export function limitsOf({ app, modules, permissions = {}, ...rest }) {
  const schedules = modules.scheduledTrigger ?? [];
  const functions = modules.function ?? [];
  const entities = app.storage?.entities ?? [];
  const everyKey = Object.values(modules).flatMap((list) => list.map(({ key }) => key));
  const values = (modules['jira:entityProperty'] ?? []).flatMap((property) => property.values);
  return [
    ...over('scheduled triggers', schedules.length, 5),
    ...over('schedules of five minutes', schedules.filter(({ interval }) => interval === 'fiveMinute').length, 1),
    ...over('global pages', (modules['jira:globalPage'] ?? []).length, 1),
    ...over('custom entities', entities.length, 20),
    ...over('indexed values of entity properties', values.length, 100),
    ...entities.flatMap(({ name, attributes, indexes = [] }) => [
      ...over(`indexes of ${name}`, indexes.length, 7),
      ...over(`attributes of ${name}`, Object.keys(attributes).length, 50),
      ...Object.keys(attributes).flatMap((attribute) => over(`letters of ${name}.${attribute}`, attribute.length, 30)),
      ...indexes.flatMap((index) => indexProblems(name, attributes, index)),
    ]),
    ...everyKey.filter((key, i) => everyKey.indexOf(key) < i).map((key) => `the key ${key} is given twice`),
    ...functions.flatMap(({ key }) => over(`letters of the function ${key}`, key.length, 23)),
    ...functions.flatMap(({ key, timeoutSeconds }) => over(`seconds of ${key}`, timeoutSeconds ?? 0, 900)),
    ...uncalled(functions, modules),
    ...promises({ permissions, rest, modules }),
  ];
}

/** What the README promises: no egress, no remotes, Forge's own storage, so that the app may run on Atlassian alone. */
function promises({ permissions, rest, modules }) {
  const problems = [];
  if (permissions.external !== undefined) problems.push('permissions.external: the app talks to nobody but Jira');
  if (permissions.content !== undefined) problems.push('permissions.content: no scripts or styles from elsewhere');
  for (const name of ['remotes', 'providers', 'connectModules'])
    if (rest[name] !== undefined) problems.push(`${name}: the app runs on Atlassian alone`);
  for (const name of ['webtrigger', 'endpoint', 'sql'])
    if (modules[name] !== undefined) problems.push(`modules.${name}: not used`);
  return problems;
}

function indexProblems(entity, attributes, { name, partition = [], range = [] }) {
  const problems = range.length === 1 ? [] : [`${entity}.${name}: an index has exactly one range attribute`];
  for (const attribute of [...partition, ...range])
    if (!['string', 'integer', 'float', 'boolean'].includes(attributes[attribute]?.type))
      problems.push(`${entity}.${name}: ${attribute} is no attribute that can be searched`);
  return problems;
}

/** A function that nothing calls costs a review and does nothing. */
function uncalled(functions, modules) {
  const { function: _functions, ...callers } = modules;
  const called = JSON.stringify(callers);
  return functions
    .filter(({ key }) => !called.includes(`"${key}"`))
    .map(({ key }) => `nothing calls the function ${key}`);
}

function over(what, count, most) {
  return count > most ? [`${count} ${what}, at most ${most}`] : [];
}
