import { asyncNorms } from '../support/command-line';

const COMMANDS = [
  [],
  ['audit'],
  ['backtest'],
  ['playbook'],
  ['playbook', 'init'],
  ['playbook', 'check'],
  ['playbook', 'render'],
  ['playbook', 'diff'],
  ['playbook', 'hash'],
  ['decisions'],
  ['decisions', 'import'],
  ['decisions', 'check'],
  ['decisions', 'search'],
  ['decisions', 'graph'],
  ['decisions', 'export'],
  ['calendar'],
  ['calendar', 'due'],
  ['calendar', 'between'],
  ['calendar', 'overlap'],
  ['completion'],
];
const isGroup = (command: readonly string[]) => ['', 'playbook', 'decisions', 'calendar'].includes(command.join(' '));

test.each(COMMANDS.map((command) => [command.join(' ') || 'the program', command] as const))(
  '--help of %s tells what it does, with examples',
  async (_, command) => {
    const { code, stdout, stderr } = await asyncNorms([...command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: async-norms ${command.join(' ')}`.trim()));
    expect(stdout).toMatch(isGroup(command) ? /Commands:/ : /Examples:\n {2}\$ /);
  },
);

test('--version prints the version alone', async () => {
  const { code, stdout } = await asyncNorms(['--version']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '0.1.0\n' });
});

const SUM = ['calendar', 'due', '--zone', 'Europe/Berlin', '--start', '2026-03-06T16:00+01:00'];

test.each`
  what                               | args                                                                              | says
  ${'no command'}                    | ${[]}                                                                             | ${/^Usage: async-norms/}
  ${'a group without its command'}   | ${['calendar']}                                                                   | ${/^Usage: async-norms calendar/}
  ${'a misspelt command'}            | ${['bactest']}                                                                    | ${/unknown command 'bactest'\n\(Did you mean backtest\?\)/}
  ${'a misspelt command of a group'} | ${['playbook', 'chek']}                                                           | ${/unknown command 'chek'\n\(Did you mean check\?\)\nSee: async-norms playbook --help/}
  ${'a misspelt option'}             | ${['audit', 'x', '--playbok', 'y']}                                               | ${/unknown option '--playbok'\n\(Did you mean --playbook\?\)/}
  ${'a required option left out'}    | ${['audit', 'x']}                                                                 | ${/required option '--playbook <file>' not specified/}
  ${'an argument left out'}          | ${['audit', '--playbook', 'y']}                                                   | ${/missing required argument 'history'/}
  ${'an argument too many'}          | ${['audit', 'x', 'z', '--playbook', 'y']}                                         | ${/too many arguments/}
  ${'a value that is no choice'}     | ${['completion', 'powershell']}                                                   | ${/Allowed choices are bash, zsh, fish/}
  ${'an instant without an offset'}  | ${['audit', 'x', '--playbook', 'y', '--at', '2026-03-06']}                        | ${/has no offset; expected one with its offset, such as 2026-03-06T16:00\+01:00/}
  ${'an amount that is none'}        | ${[...SUM, '--within', 'soon']}                                                   | ${/--within: got "soon"; expected an amount such as "8 working hours"/}
  ${'hours that are none'}           | ${[...SUM, '--within', '8 working hours', '--hours', 'nine']}                     | ${/expected days and times such as "mon-fri 09:00-17:00"/}
  ${'a zone that is none'}           | ${['calendar', 'overlap', 'a=Mars/Base', 'b=UTC', '--from', '2026-03-06T00:00Z']} | ${/got "Mars\/Base"; expected an IANA time zone/}
`('$what ends with 2, one readable line and nothing on stdout', async ({ args, says }) => {
  const { code, stdout, stderr } = await asyncNorms(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/ at .*\.js/); // no stack
});

test('the command that was meant is named in what follows a usage error', async () => {
  const { stderr } = await asyncNorms(['calendar', 'due', '--strat', 'x']);
  expect(stderr).toBe(
    "async-norms: unknown option '--strat'\n(Did you mean --start?)\nSee: async-norms calendar due --help\n",
  );
});

test('a reader that has seen enough ends it quietly', async () => {
  const args = ['calendar', 'overlap', 'a=UTC', 'b=UTC', '--from', '1970-01-01T00:00Z', '--to', '1980-01-01T00:00Z'];
  const { code, stderr } = await asyncNorms(args, {
    during: ({ stdout }) => stdout?.once('data', () => stdout.destroy()),
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('colours come only when they are wanted', async () => {
  const args = ['calendar', 'overlap', 'a=UTC', 'b=UTC', '--from', '2026-03-02T00:00Z'];
  const [plain, forced, refused] = await Promise.all([
    asyncNorms(args),
    asyncNorms(args, { env: { FORCE_COLOR: '1' } }),
    asyncNorms(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }),
  ]);
  expect(plain.stdout).not.toContain('\u001b');
  expect(forced.stdout).toContain('\u001b[1m');
  expect(refused.stdout).toBe(plain.stdout);
});

test('without a locale that has them, charts are drawn in plain characters', async () => {
  const args = ['calendar', 'overlap', 'a=UTC', 'b=UTC', '--from', '2026-03-02T00:00Z'];
  const { stdout } = await asyncNorms(args, { env: { LC_ALL: 'C' } });
  expect(stdout).toMatch(/^[\x20-\x7e\n]+$/);
  expect(stdout).toContain('############');
});
