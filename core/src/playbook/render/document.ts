import type { Reader } from '../../text/reader';
import type { Playbook } from '../schema';
import { sectionsOf, titleOf } from './sections';
import type { Section, Sentence } from './sentence';
import { type AgreementReader, youSentences } from './you-sentences';

/** The agreement as it is read: the same for every format. */
export interface AgreementDocument {
  readonly title: Sentence;
  /** What it means for the one who reads; `null` where nobody in particular does. */
  readonly you: Section | null;
  readonly sections: readonly Section[];
}

export function documentOf(reader: Reader, playbook: Playbook, you: AgreementReader | undefined): AgreementDocument {
  return {
    title: titleOf(reader, playbook),
    you: you === undefined ? null : { heading: 'playbook.heading.you', sentences: youSentences(reader, playbook, you) },
    sections: sectionsOf(reader, playbook),
  };
}
