import { Heading, Inline, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import type { TurnView } from '../resolver-types/panel-types';
import { type Fact, Facts } from '../shared/facts';
import { Framed } from '../shared/framed';
import { People } from '../shared/people';
import { useReader, useSay } from '../shared/reader-context';
import { instantText } from '../texts/dates';
import { TURNS } from '../texts/turns';
import { DueTimes } from './due-times';
import { TurnLozenge } from './turn-lozenge';

/** One thing that is open: whose turn, until when for both, why, and what clears it. */
export function TurnCard({
  turn,
  title,
  children,
}: {
  readonly turn: TurnView;
  /** What it is about, where that is not the issue around it. */
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}) {
  const say = useSay(TURNS);
  const reader = useReader();
  const isOnOwnPage = title !== undefined;
  const facts: Fact[] = turn.isMine && isOnOwnPage ? [] : [{ name: say('turn'), value: <Whose turn={turn} /> }];
  if (turn.waiting !== null) facts.push({ name: say('waiting'), value: <People people={[turn.waiting]} /> });
  if (turn.dueAt === null) facts.push({ name: say('since'), value: <Text>{instantText(reader, turn.sinceAt)}</Text> });
  else {
    const isOver = turn.state === 'overdue' || turn.state === 'resting';
    facts.push({ name: say(isOver ? 'due.was' : 'due'), value: <DueTimes turn={turn} /> });
  }
  if (turn.clears.length > 0) {
    facts.push({ name: say('clears'), value: <Text>{say('clears.ways', { ways: turn.clears })}</Text> });
  }
  return (
    <Framed>
      <Stack space="space.150">
        {title}
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Heading as="h3" size="xsmall">
            {turn.kind === 'ask' || turn.kind === 'response'
              ? say('ask', { ask: turn.askKind ?? 'question' })
              : say(`kind.${turn.kind}`)}
          </Heading>
          <TurnLozenge turn={turn} />
        </Inline>
        <Facts facts={facts} />
        <Why turn={turn} />
        {children}
      </Stack>
    </Framed>
  );
}

function Whose({ turn: { of, people } }: { readonly turn: TurnView }) {
  const say = useSay(TURNS);
  if (of === 'people') return <People people={people} />;
  return <Text>{say(of === 'team' ? 'of.team' : 'of.nobody')}</Text>;
}

function Why({ turn: { rule, evidence } }: { readonly turn: TurnView }) {
  return (
    <Stack space="space.050">
      {rule !== null && <Text>{rule}</Text>}
      {evidence.map((line) => (
        <Text key={line} size="small" color="color.text.subtle">
          {line}
        </Text>
      ))}
    </Stack>
  );
}
