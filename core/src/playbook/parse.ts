import { PlaybookError, type Problem } from '../problem';
import { inheritPlaybook } from './inherit';
import type { Playbook } from './schema';

/** A playbook, or every problem of what was given for one. */
export type ReadPlaybook =
  | { readonly outcome: 'playbook'; readonly playbook: Playbook }
  | { readonly outcome: 'problems'; readonly problems: readonly Problem[] };

/**
 * Reads a playbook from a text (YAML 1.2 or JSON) or from a value, and fills in the preset it extends.
 *
 * Never throws for what a person wrote. A problem in a text has its line and column.
 *
 * @param textOrValue A text; a value read from JSON; or a `Playbook`, which comes back as it is.
 */
export function readPlaybook(textOrValue: unknown): ReadPlaybook {
  const read = inheritPlaybook([{ name: 'playbook', written: textOrValue }]);
  if (read.outcome === 'playbook') return { outcome: 'playbook', playbook: read.playbook };
  return { outcome: 'problems', problems: read.problems.map(({ layer: _, ...problem }) => problem) };
}

/**
 * Reads a playbook from a text (YAML 1.2 or JSON) or from a value, and fills in the preset it extends.
 *
 * @throws PlaybookError with every problem at once: whoever wrote the playbook puts it right.
 */
export function parsePlaybook(textOrValue: unknown): Playbook {
  const read = readPlaybook(textOrValue);
  if (read.outcome === 'problems') throw new PlaybookError(read.problems);
  return read.playbook;
}
