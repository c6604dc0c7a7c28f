import type { FrontMatter } from '../front-matter';
import { FORMAT_KEY } from '../record';
import type { SectionRole } from './headings';

/** The shapes of decision records that are told apart. `madr` and `madr-3-or-4` say no more than the text gives away. */
export type DecisionFormat =
  | 'async-norms'
  | 'madr-2'
  | 'madr-3'
  | 'madr-4'
  | 'madr-3-or-4'
  | 'madr'
  | 'structured-madr'
  | 'log4brains'
  | 'nygard'
  | 'y-statement'
  | 'plain';

export interface Signs {
  readonly frontMatter: FrontMatter | null;
  /** All headings, in lower case. */
  readonly headings: ReadonlySet<string>;
  readonly roles: ReadonlySet<SectionRole>;
  readonly metadataKeys: ReadonlySet<string>;
  readonly hasNeutralArguments: boolean;
  readonly isDatedFile: boolean;
  readonly isYStatement: boolean;
}

/**
 * The format of a record, from what only that format has.
 *
 * MADR 2 has its metadata in a list and two kinds of consequences; 3 moved them to the front matter and brought neutral
 * arguments; 4 renamed the deciders to decision-makers and the validation to confirmation. log4brains is MADR 2 with tags
 * or drafts, and file names that start with a date.
 *
 * @see https://github.com/adr/madr/blob/develop/CHANGELOG.md (2.0.0 read 2026-11-22; for 3 and 4 the templates they ship)
 */
export function recogniseFormat(signs: Signs): DecisionFormat {
  const { frontMatter, headings, roles, metadataKeys } = signs;
  const keys = frontMatter?.values;
  if (keys?.has(FORMAT_KEY)) return 'async-norms';
  if (keys?.get('type') === 'adr' || (keys?.has('category') && keys.has('created'))) return 'structured-madr';
  if (signs.isYStatement) return 'y-statement';
  const isMadr =
    headings.has('context and problem statement') ||
    headings.has('considered options') ||
    headings.has('decision outcome');
  if (isMadr) return madrVersion(signs);
  if (metadataKeys.has('status') || metadataKeys.has('date')) {
    if (signs.isDatedFile || metadataKeys.has('tags')) return 'log4brains';
  }
  const ofNygard = (['status', 'context', 'decision', 'consequences'] as const).filter((role) => roles.has(role));
  if (ofNygard.length > 2 || (roles.has('decision') && ofNygard.length > 1)) return 'nygard';
  return 'plain';
}

function madrVersion({ frontMatter, headings, metadataKeys, hasNeutralArguments, isDatedFile }: Signs): DecisionFormat {
  const keys = frontMatter?.values;
  if (keys?.has('decision-makers') || headings.has('confirmation')) return 'madr-4';
  if (keys?.has('deciders') || headings.has('validation')) return 'madr-3';
  if (isDatedFile || metadataKeys.has('tags')) return 'log4brains';
  if (headings.has('positive consequences') || headings.has('negative consequences') || headings.has('links'))
    return 'madr-2';
  if (metadataKeys.has('status') || metadataKeys.has('deciders') || metadataKeys.has('technical story'))
    return 'madr-2';
  if (headings.has('consequences') || headings.has('more information') || hasNeutralArguments || keys?.has('status')) {
    return 'madr-3-or-4';
  }
  return 'madr';
}
