import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { JIRA_OPERATIONS } from './jira-operations.mjs';

/** Scopes that no REST operation shows, and why the app has them. */
const OTHER_REASONS = {
  'storage:app': /@forge\/kvs/,
  'report:personal-data': /reportPersonalData/,
};

/**
 * Whether the manifest asks for exactly the scopes that the sources need: every path of Jira's that is written in them is one
 * we know, its scope is in the manifest, and no scope is there for nothing.
 */
export function scopeProblems({ sources = 'forge-app/src', manifest = 'manifest.yml' } = {}) {
  const texts = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [join(sources, name), readFileSync(join(sources, name), 'utf8')]);
  const { scopes } = parse(readFileSync(manifest, 'utf8')).permissions;
  const used = new Set();
  const problems = [];
  for (const [file, text] of texts)
    for (const path of pathsIn(text)) {
      const operations = JIRA_OPERATIONS.filter(([, known]) => isPath(known, path));
      if (operations.length === 0) problems.push(`${file}: ${path} is not in scripts/forge/jira-operations.mjs`);
      // Which of the methods is meant is not read here: the double refuses a request whose scope is missing.
      const needed = operations.map(([, , scope]) => scope).filter((scope) => scope !== null);
      for (const scope of needed) used.add(scope);
      if (needed.length > 0 && !needed.some((scope) => scopes.includes(scope)))
        problems.push(`${file}: ${path} needs ${needed.join(' or ')}, which manifest.yml lacks`);
    }
  for (const scope of scopes) {
    const reason = OTHER_REASONS[scope];
    const isNeeded = reason === undefined ? used.has(scope) : texts.some(([, text]) => reason.test(text));
    if (!isNeeded) problems.push(`manifest.yml: nothing in ${sources} needs ${scope}`);
  }
  return problems;
}

/** Paths of Jira's REST API that a source writes down, with `{}` for what is put in. */
function pathsIn(text) {
  return [...text.matchAll(/[`'"](\/rest\/[^`'"]*)[`'"]/g)].map(([, path]) =>
    path.replace(/\$\{[^}]*\}/g, '{}').replace(/\?.*$/, ''),
  );
}

function isPath(known, path) {
  const [parts, given] = [known.split('/'), path.split('/')];
  return (
    parts.length === given.length &&
    parts.every((part, i) => (given[i] === '{}' ? part.startsWith('{') : part === given[i] || part.startsWith('{')))
  );
}
