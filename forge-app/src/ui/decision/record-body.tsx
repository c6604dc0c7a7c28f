import { Heading, Stack, Text } from '@forge/react';
import type { DecisionDraft } from '../resolver-types/decision-types';
import { useSay } from '../shared/reader-context';
import { DECISIONS } from '../texts/decisions';

/** What a record says, part by part; parts that say nothing are left out. */
export function RecordBody({ draft }: { readonly draft: DecisionDraft }) {
  const say = useSay(DECISIONS);
  const options = draft.options.map(({ title, text }) => [title, text].filter((it) => it !== '').join(': '));
  const parts = [
    [say('f.question'), draft.question],
    [say('f.context'), draft.context],
    [say('f.options'), options.join('\n\n')],
    [say('f.decision'), draft.decision],
    [say('f.because'), draft.because],
    [say('f.consequences'), draft.consequences],
  ] as const;
  return (
    <Stack space="space.200">
      {parts.map(([name, text]) =>
        text.trim() === '' ? null : (
          <Stack key={name} space="space.050">
            <Heading as="h3" size="xsmall">
              {name}
            </Heading>
            {text.split(/\n{2,}/).map((paragraph) => (
              <Text key={paragraph}>{paragraph}</Text>
            ))}
          </Stack>
        ),
      )}
    </Stack>
  );
}
