import { languageOf, type Reader } from '@async-norms/core';
import { type Speak, speakTo } from './texts/say';

/** What the frame around every page shows. */
export interface Frame {
  readonly reader: Reader;
  readonly t: Speak;
  /** The token that every form carries. */
  readonly csrf: string;
  readonly path: string;
  readonly assets: { readonly style: string; readonly script: string };
  readonly workspaceName: string | null;
  readonly person: { readonly id: string; readonly name: string; readonly isAdmin: boolean } | null;
  readonly isDemo: boolean;
  /** What was just done, as a sentence; `null` for nothing. */
  readonly done: string | null;
}

/** The frame of a page, less what follows from the rest. */
export function frameOf(parts: Omit<Frame, 't'>): Frame {
  return { ...parts, t: speakTo(parts.reader) };
}

/** The language of a page, for its `lang`. */
export function langOf({ reader }: Pick<Frame, 'reader'>): string {
  return languageOf(reader.locale);
}
