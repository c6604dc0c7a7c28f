/** Settings with which the server can't start, a line for each problem. No line holds a secret. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused';

  constructor(
    readonly problems: readonly string[],
    options?: ErrorOptions,
  ) {
    super(problems.join('\n'), options);
  }
}
