import type { Reader } from '../../text/reader';
import type { Cadence, DecisionPolicy, ResponseExpectation, Staleness } from '../norms';
import type { Playbook } from '../schema';
import { exemptionMeaning } from './exemption-meaning';
import { normParts } from './norm-parts';
import { part, type Sentence, sentence } from './sentence';

/** How soon what is answered. */
export function responseSentences(reader: Reader, { responses }: Playbook): readonly Sentence[] {
  if (responses.length === 0) return [sentence(reader, ['responses'], {}, [part('playbook.responses.none')])];
  return responses.map((norm) => responseSentence(reader, norm));
}

function responseSentence(reader: Reader, { id, ...norm }: ResponseExpectation): Sentence {
  const { ask, within, clock, satisfiedBy } = norm;
  return sentence(reader, ['responses', id], norm, [
    part('playbook.response', { ask, within, clock }),
    ...normParts(norm),
    part('playbook.response.satisfiedBy', { satisfiedBy }),
  ]);
}

/** How often moving work is written about, and what happens when work lies still. */
export function updateSentences(reader: Reader, { updates, staleness }: Playbook): readonly Sentence[] {
  const cadences =
    updates.length === 0
      ? [sentence(reader, ['updates'], {}, [part('playbook.updates.none')])]
      : updates.map((norm) => cadenceSentence(reader, norm));
  const still =
    staleness.length === 0
      ? [sentence(reader, ['staleness'], {}, [part('playbook.staleness.none')])]
      : staleness.map((norm) => stalenessSentence(reader, norm));
  return [...cadences, ...still];
}

function cadenceSentence(reader: Reader, { id, ...norm }: Cadence): Sentence {
  const { every, clock, counts } = norm;
  return sentence(reader, ['updates', id], norm, [
    part('playbook.cadence', { every, clock }),
    ...normParts(norm),
    part('playbook.cadence.counts', { counts }),
  ]);
}

function stalenessSentence(reader: Reader, { id, ...norm }: Staleness): Sentence {
  const { after, clock } = norm;
  return sentence(reader, ['staleness', id], norm, [part('playbook.staleness', { after, clock }), ...normParts(norm)]);
}

/** Which decisions are written down, when none is needed, and how proposals are accepted. */
export function decisionSentences(reader: Reader, { decisions, proposals }: Playbook): readonly Sentence[] {
  const policies =
    decisions.length === 0
      ? [sentence(reader, ['decisions'], {}, [part('playbook.decisions.none')])]
      : decisions.flatMap((norm) => policySentences(reader, norm));
  const { consentWindow } = proposals;
  return [
    ...policies,
    sentence(reader, ['proposals'], { consentWindow }, [part('playbook.proposals', { consentWindow })]),
  ];
}

function policySentences(reader: Reader, { id, exemptions, ...norm }: DecisionPolicy): readonly Sentence[] {
  const path = ['decisions', id];
  const policy = sentence(reader, path, norm, [
    part('playbook.decision'),
    ...normParts(norm),
    part('playbook.decision.grace', { grace: norm.grace }),
  ]);
  if (exemptions.length === 0) {
    return [policy, sentence(reader, [...path, 'exemptions'], {}, [part('playbook.decision.noExemptions')])];
  }
  const reasons = exemptions.map(({ code, meaning }) =>
    sentence(reader, [...path, 'exemptions', code], { meaning }, [
      (to) => part('playbook.decision.exemption', { code, meaning: exemptionMeaning(to, code, meaning) })(to),
    ]),
  );
  return [policy, ...reasons];
}
