import { parseArgs } from 'node:util';

/** How `npm run jira:preview` is called. */
export const PREVIEW_USAGE = `usage: npm run jira:preview [-- OPTIONS]
  --at INSTANT   when it is in the demo, such as 2026-03-11T10:00:00Z; without it, now
  --forge        draws what Forge's own bundler makes of the surfaces; making it takes about a minute
  --logs         shows what the app logs
  --help         this page
PORT in the environment says where: 8790 without it.`;

const OPTIONS = {
  at: { type: 'string' },
  forge: { type: 'boolean' },
  logs: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

/**
 * What is asked of the preview: `help`, `options`, or the `problem` in one line.
 *
 * @param args The words after `npm run jira:preview --`.
 * @param port `PORT` of the environment.
 */
export function readPreviewOptions(args, port = '8790') {
  const { values, tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  if (values.help) return { outcome: 'help' };
  const unknown = tokens.find(({ kind, name }) => kind !== 'option' || !Object.hasOwn(OPTIONS, name));
  if (unknown !== undefined) return problem(`${args[unknown.index]}: expected --at, --forge, --logs or --help`);
  const said = tokens.find(({ name }) => name === 'at');
  const at = said === undefined ? null : new Date(said.value ?? '');
  if (Number.isNaN(at?.getTime())) {
    const got = JSON.stringify(said.value) ?? 'nothing';
    return problem(`--at: expected an instant such as 2026-03-11T10:00:00Z; got ${got}`);
  }
  if (!/^\d+$/.test(port) || Number(port) > 65_535) {
    return problem(`PORT: expected a number from 0 to 65535; got ${JSON.stringify(port)}`);
  }
  return { outcome: 'options', at, port: Number(port), forge: values.forge === true, logs: values.logs === true };
}

function problem(line) {
  return { outcome: 'problem', problem: line };
}
