import type { CommandNode, OptionNode } from './command-tree';

/** A completion script for fish. */
export function fishScript(nodes: readonly CommandNode[]): string {
  const paths = nodes.filter(({ path }) => path !== '').map(({ path }) => `'${path}'`);
  return `# fish completion for async-norms
function __async_norms_at
    set -l path ''
    for word in (commandline -opc)[2..-1]
        set -l next (string trim -- "$path $word")
        if contains -- $next ${paths.join(' ')}
            set path $next
        end
    end
    test "$path" = "$argv[1]"
end
${nodes.flatMap(linesOf).join('\n')}
`;
}

function linesOf({ path, children, options, words }: CommandNode): readonly string[] {
  const here = `complete -c async-norms -n "__async_norms_at '${path}'"`;
  return [
    ...children.map(({ name, description }) => `${here} -f -a ${name} -d ${quoted(description)}`),
    ...words.map((word) => `${here} -f -a ${word}`),
    ...options.map((option) => `${here} ${optionFlags(option)}`),
  ];
}

function optionFlags({ long, short, description, takesValue, choices }: OptionNode): string {
  const values = takesValue ? ` -r${choices.length > 0 ? ` -f -a '${choices.join(' ')}'` : ''}` : '';
  return `${short === null ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}${values} -d ${quoted(description)}`;
}

function quoted(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}
