import type { CommandNode, OptionNode } from './command-tree';

/** A completion script for zsh, to be saved as `_async-norms` in a folder of `$fpath`. */
export function zshScript(nodes: readonly CommandNode[]): string {
  const paths = nodes.filter(({ path }) => path !== '').map(({ path }) => `'${path}'`);
  return `#compdef async-norms
_async_norms() {
  local -a children options
  local path_so_far='' next='' i
  for ((i = 2; i < CURRENT; i++)); do
    next="\${path_so_far:+$path_so_far }\${words[i]}"
    case "$next" in
      ${paths.join('|')}) path_so_far="$next" ;;
    esac
  done
  case "$path_so_far" in
${nodes.map(branch).join('\n')}
  esac
  (( \${#children} )) && [[ "\${words[CURRENT]}" != -* ]] && _describe 'command' children
  _arguments -s "\${options[@]}" '*:file:_files'
}
if [ "$funcstack[1]" = '_async_norms' ] || [ "$funcstack[1]" = '_async-norms' ]; then
  _async_norms "$@"
else
  compdef _async_norms async-norms
fi
`;
}

function branch({ path, children, options, words }: CommandNode): string {
  const named = [...children, ...words.map((name) => ({ name, description: '' }))];
  const childLines = named.map(({ name, description }) => quoted(`${name}:${description.replace(/:/g, '\\:')}`));
  return `    '${path}')
      children=(${childLines.join(' ')})
      options=(${options.map(optionSpec).join(' ')})
      ;;`;
}

function optionSpec({ long, description, takesValue, choices }: OptionNode): string {
  const text = description.replace(/[[\]:\\]/g, '\\$&');
  const value = takesValue ? (choices.length > 0 ? `:value:(${choices.join(' ')})` : ':value:_files') : '';
  return quoted(`${long}[${text}]${value}`);
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, "'\\''")}'`;
}
