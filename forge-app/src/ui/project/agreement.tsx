import { Code, Stack, Text } from '@forge/react';
import { Sentences } from '../playbook/sentences';
import { Answered } from '../shared/answered';
import { Nothing } from '../shared/nothing';
import { useSay } from '../shared/reader-context';
import { Section } from '../shared/section';
import { useAsked } from '../shared/use-asked';
import { PROJECT } from '../texts/project';

/** The agreement in the reader's words. */
export function Agreement() {
  const say = useSay(PROJECT);
  const agreement = useAsked('getAgreement', {});
  return (
    <Answered of={agreement}>
      {({ team, sentences, hash, isOn }) =>
        sentences.length === 0 ? (
          <Nothing title={say('off.title')} text={say('off.text')} />
        ) : (
          <Section title={say('agreement.title', { team })} lead={say(isOn ? 'agreement.lead' : 'agreement.off')}>
            <Sentences sentences={sentences} />
            <Stack space="space.050">
              <Text size="small" color="color.text.subtle">
                {say('agreement.hash')} <Code>{hash}</Code>
              </Text>
            </Stack>
          </Section>
        )
      }
    </Answered>
  );
}
