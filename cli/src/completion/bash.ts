import type { CommandNode } from './command-tree';

/** A completion script for bash 3.2 and later: commands, options and choices by their place, files everywhere else. */
export function bashScript(nodes: readonly CommandNode[]): string {
  const paths = nodes.filter(({ path }) => path !== '').map(({ path }) => `'${path}'`);
  return `# bash completion for async-norms
_async_norms() {
  local cur prev path next i words options
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD-1]}"
  path=""
  for ((i = 1; i < COMP_CWORD; i++)); do
    next="\${path:+$path }\${COMP_WORDS[i]}"
    case "$next" in
      ${paths.join('|')}) path="$next" ;;
    esac
  done
  case "$path $prev" in
${nodes.flatMap(choicesOf).join('\n')}
  esac
  case "$path" in
${nodes.map(wordsOf).join('\n')}
  esac
  case "$cur" in -*) words="$options" ;; esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _async_norms async-norms
`;
}

function choicesOf({ path, options }: CommandNode): readonly string[] {
  const withChoices = options.filter(({ choices }) => choices.length > 0);
  const withFreeValue = options.filter(({ takesValue, choices }) => takesValue && choices.length === 0);
  return [
    ...withChoices.map(
      ({ long, choices }) =>
        `    '${path} ${long}') COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$cur")); return ;;`,
    ),
    ...(withFreeValue.length === 0
      ? []
      : [`    ${withFreeValue.map(({ long }) => `'${path} ${long}'`).join('|')}) COMPREPLY=(); return ;;`]),
  ];
}

function wordsOf({ path, children, options, words }: CommandNode): string {
  const named = [...children.map(({ name }) => name), ...words];
  return `    '${path}') words="${named.join(' ')}" options="${options.map(({ long }) => long).join(' ')}" ;;`;
}
