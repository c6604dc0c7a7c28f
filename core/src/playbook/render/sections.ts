import type { Reader } from '../../text/reader';
import type { Playbook } from '../schema';
import { hoursSentences } from './hours-sentences';
import { decisionSentences, responseSentences, updateSentences } from './norm-sentences';
import {
  aboutSentences,
  privacySentences,
  reminderSentences,
  sharingSentences,
  waiverSentences,
} from './other-sentences';
import { part, type Section, type Sentence, sentence } from './sentence';

/** The title of the agreement, tied to the team's name. */
export function titleOf(reader: Reader, { team }: Playbook): Sentence {
  return sentence(reader, ['team'], { team }, [part('playbook.title', { team })]);
}

/** The agreement as sentences under their headings, in the order in which people read it. */
export function sectionsOf(reader: Reader, playbook: Playbook): readonly Section[] {
  return [
    { heading: 'playbook.heading.responses', sentences: responseSentences(reader, playbook) },
    { heading: 'playbook.heading.updates', sentences: updateSentences(reader, playbook) },
    { heading: 'playbook.heading.decisions', sentences: decisionSentences(reader, playbook) },
    { heading: 'playbook.heading.reminders', sentences: reminderSentences(reader, playbook) },
    { heading: 'playbook.heading.hours', sentences: hoursSentences(reader, playbook) },
    { heading: 'playbook.heading.sharing', sentences: sharingSentences(reader, playbook) },
    { heading: 'playbook.heading.waivers', sentences: waiverSentences(reader, playbook) },
    { heading: 'playbook.heading.privacy', sentences: privacySentences(reader, playbook) },
    { heading: 'playbook.heading.about', sentences: aboutSentences(reader, playbook) },
  ];
}

/**
 * Every sentence of the agreement with the rule it is tied to and what the rule says.
 *
 * Each rule of the playbook has a sentence, and each sentence a rule; playbooks that mean different things have different
 * sentences, in every language. Tests hold both.
 */
export function sentencesOf(playbook: Playbook, reader: Reader): readonly Sentence[] {
  return [titleOf(reader, playbook), ...sectionsOf(reader, playbook).flatMap((section) => section.sentences)];
}
