import type { Command, Option } from 'commander';

/** A command as completion sees it. */
export interface CommandNode {
  /** Names on the way from the program, without the program: `playbook init`; empty for the program itself. */
  readonly path: string;
  readonly description: string;
  readonly children: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly OptionNode[];
  /** Words that an argument may be, where they are known. */
  readonly words: readonly string[];
}

export interface OptionNode {
  readonly long: string;
  readonly short: string | null;
  readonly description: string;
  readonly takesValue: boolean;
  /** The values it may take, where they are known. */
  readonly choices: readonly string[];
}

/** The program and every command below it, in the order of the help. */
export function commandTree(program: Command): readonly CommandNode[] {
  return nodesOf(program, []);
}

function nodesOf(command: Command, names: readonly string[]): readonly CommandNode[] {
  const node: CommandNode = {
    path: names.join(' '),
    description: command.description(),
    children: command.commands.map((child) => ({ name: child.name(), description: child.description() })),
    options: [...command.options.map(optionNode), HELP],
    words: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  };
  return [node, ...command.commands.flatMap((child) => nodesOf(child, [...names, child.name()]))];
}

const HELP: OptionNode = {
  long: '--help',
  short: '-h',
  description: 'print this help',
  takesValue: false,
  choices: [],
};

function optionNode({ long, short, description, required, optional, argChoices }: Option): OptionNode {
  return {
    long: long ?? '',
    short: short ?? null,
    description,
    takesValue: required || optional,
    choices: argChoices ?? [],
  };
}
