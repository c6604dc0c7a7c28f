import { Stack, UserPicker } from '@forge/react';
import { useState } from 'react';
import type { DecisionDraft } from '../resolver-types/decision-types';
import { chosenIds } from '../shared/people';
import { useSay } from '../shared/reader-context';
import { WordsField } from '../shared/words-field';
import { DECISIONS } from '../texts/decisions';

type Deciders = DecisionDraft['deciders'];

/** Who took part: people of Jira, and groups or others in words. */
export function DecidersField({
  deciders,
  onChange,
}: {
  readonly deciders: Deciders;
  readonly onChange: (deciders: Deciders) => void;
}) {
  const say = useSay(DECISIONS);
  const people = deciders.filter((decider) => 'accountId' in decider);
  const others = deciders.filter((decider) => 'text' in decider);
  const [atFirst] = useState(people.map(({ accountId }) => accountId));
  return (
    <Stack space="space.100">
      <UserPicker
        name="d-deciders"
        label={say('f.deciders')}
        isMulti
        defaultValue={atFirst}
        onChange={(chosen) => onChange([...chosenIds(chosen).map((accountId) => ({ accountId })), ...others])}
      />
      <WordsField
        id="d-others"
        label={say('f.others')}
        help={say('h.others')}
        words={others.map(({ text }) => text)}
        onChange={(words) => onChange([...people, ...words.map((text) => ({ text }))])}
      />
    </Stack>
  );
}
