/** How `npm run jira:preview` is called. */
export const PREVIEW_USAGE = `usage: npm run jira:preview [-- OPTIONS]
  --at INSTANT   when it is in the demo, such as 2026-03-11T10:00:00Z; without it, now
  --forge        draws what Forge's own bundler makes of the surfaces; making it takes about a minute
  --logs         shows what the app logs
  --help         this page
PORT in the environment says where: 8790 without it.`;

/**
 * What is asked of the preview: `help`, `options`, or the `problem` in one line.
 *
 * @param args The words after `npm run jira:preview --`.
 * @param port `PORT` of the environment.
 */
export function readPreviewOptions(args, port = '8790') {
  let at = null;
  const flags = new Set();
  for (let index = 0; index < args.length; index++) {
    const word = args[index];
    if (word === '--help' || word === '-h') return { outcome: 'help' };
    if (word === '--forge' || word === '--logs') flags.add(word);
    else if (word === '--at' || word.startsWith('--at=')) {
      const written = word === '--at' ? args[++index] : word.slice('--at='.length);
      at = new Date(written ?? '');
      if (Number.isNaN(at.getTime())) {
        const got = JSON.stringify(written) ?? 'nothing';
        return problem(`--at: expected an instant such as 2026-03-11T10:00:00Z; got ${got}`);
      }
    } else return problem(`${word}: expected --at, --forge, --logs or --help`);
  }
  if (!/^\d+$/.test(port) || Number(port) > 65_535) {
    return problem(`PORT: expected a number from 0 to 65535; got ${JSON.stringify(port)}`);
  }
  return { outcome: 'options', at, port: Number(port), forge: flags.has('--forge'), logs: flags.has('--logs') };
}

function problem(line) {
  return { outcome: 'problem', problem: line };
}
