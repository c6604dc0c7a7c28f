import { Inline, Link, Stack, Text } from '@forge/react';
import { TurnCard } from '../panel/turn-card';
import type { MineLine, MyPageView } from '../resolver-types/personal-types';
import { Nothing } from '../shared/nothing';
import { useSay } from '../shared/reader-context';
import { Section } from '../shared/section';
import { PERSONAL } from '../texts/personal';

/** What is my turn, on any issue, and what I wait for. */
export function MyTurns({ view: { mine, more, waitingFor } }: { readonly view: MyPageView }) {
  const say = useSay(PERSONAL);
  return (
    <Stack space="space.400" grow="fill">
      <Section title={say('mine.title')} lead={say('mine.lead')}>
        {mine.length === 0 && <Nothing title={say('mine.none.title')} text={say('mine.none.text')} />}
        <TurnList lines={mine} />
        {more > 0 && <Text>{say('mine.more', { count: more })}</Text>}
      </Section>
      <Section title={say('waiting.title')} lead={say('waiting.lead')}>
        {waitingFor.length === 0 && <Text color="color.text.subtle">{say('waiting.none')}</Text>}
        <TurnList lines={waitingFor} />
      </Section>
    </Stack>
  );
}

function TurnList({ lines }: { readonly lines: readonly MineLine[] }) {
  return (
    <Stack space="space.150">
      {lines.map((line) => (
        <TurnCard
          key={line.key}
          turn={line}
          title={
            <Inline space="space.100" alignBlock="baseline" shouldWrap>
              <Link href={`/browse/${line.issueKey}`}>{line.issueKey}</Link>
              <Text weight="bold">{line.summary}</Text>
            </Inline>
          }
        />
      ))}
    </Stack>
  );
}
