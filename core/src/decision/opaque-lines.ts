const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const COMMENT = /^ {0,3}<!--/;

/** Which lines of a Markdown text are inside code fences or HTML comments, so that nothing there is a heading. */
export interface OpaqueLines {
  readonly opaque: readonly boolean[];
  /** A fence or comment is still open at the end, and would swallow whatever is written after it. */
  readonly endsOpen: boolean;
}

/**
 * Marks code fences and comment blocks, in one pass over the lines.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks: a fence closes with at least as many of the
 *   same character, and runs to the end if it never does. HTML comments likewise (HTML blocks, kind 2).
 */
export function opaqueLines(lines: readonly string[]): OpaqueLines {
  const opaque: boolean[] = [];
  let fence = '';
  let inComment = false;
  for (const line of lines) {
    if (inComment) {
      opaque.push(true);
      inComment = !line.includes('-->');
    } else if (fence !== '') {
      opaque.push(true);
      if (closesFence(line, fence)) fence = '';
    } else {
      fence = openedFence(line);
      inComment = fence === '' && COMMENT.test(line) && !line.includes('-->');
      opaque.push(fence !== '' || inComment);
    }
  }
  return { opaque, endsOpen: fence !== '' || inComment };
}

function openedFence(line: string): string {
  const match = FENCE.exec(line);
  if (match === null) return '';
  const [, fence = '', info = ''] = match;
  return fence.startsWith('`') && info.includes('`') ? '' : fence;
}

function closesFence(line: string, fence: string): boolean {
  const match = FENCE.exec(line);
  return match !== null && match[1]![0] === fence[0] && match[1]!.length >= fence.length && match[2]!.trim() === '';
}

/** The lines without blank ones at either end, joined. */
export function trimBlankLines(lines: readonly string[]): string {
  let start = 0;
  let end = lines.length;
  while (start < end && lines[start]!.trim() === '') start += 1;
  while (end > start && lines[end - 1]!.trim() === '') end -= 1;
  return lines.slice(start, end).join('\n');
}
