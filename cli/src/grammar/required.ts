import type { Command } from 'commander';

/**
 * An option that has to be given. Commander's own `requiredOption` complains of what is missing before it looks at what was
 * misspelt, which hides `--playbok` behind "required option '--playbook' not specified".
 */
export function required<T = string>(
  command: Command,
  flags: string,
  description: string,
  parse?: (text: string) => T,
): Command {
  const option = command.createOption(flags, description);
  if (parse !== undefined) option.argParser(parse);
  return command.addOption(option).hook('preAction', (_, called) => {
    if (called.getOptionValue(option.attributeName()) === undefined) {
      called.error(`error: required option '${flags}' not specified`);
    }
  });
}
