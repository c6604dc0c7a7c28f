import type { Reader } from '../text/reader';
import { documentOf } from './render/document';
import { htmlFragmentOf, htmlPageOf } from './render/html';
import { markdownOf } from './render/markdown';
import type { AgreementReader } from './render/you-sentences';
import type { Playbook } from './schema';

/** How an agreement is put into words. */
export interface RenderOptions {
  /** BCP 47: `de`, `en-US`. A language we don't speak is answered in English. */
  readonly locale: string;
  /** `html` is a page of its own, `html-fragment` an `article` for somebody else's page. */
  readonly format: 'markdown' | 'html' | 'html-fragment';
  /** Fills in what the agreement means for one person: their hours, the hours in common, when an answer would be due. */
  readonly reader?: AgreementReader;
}

/**
 * A team's agreement in plain sentences, each followed by the name of its rule.
 *
 * Everything that people wrote is escaped. In HTML a sentence is `<li id="rule-…" data-rule="responses.first-response">`; in
 * Markdown the rule follows the sentence as code. `sentencesOf` gives the sentences themselves.
 */
export function renderPlaybook(playbook: Playbook, { locale, format, reader: you }: RenderOptions): string {
  const reader: Reader = { locale, timeZone: you?.hours?.timeZone ?? playbook.workingTime.default.timeZone };
  const document = documentOf(reader, playbook, you);
  if (format === 'markdown') return markdownOf(reader, document);
  return format === 'html' ? htmlPageOf(reader, document) : htmlFragmentOf(reader, document);
}
