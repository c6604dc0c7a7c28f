import { Inline, Lozenge, Stack, Text } from '@forge/react';
import type { LozengeView } from '../resolver-types/panel-types';
import { Answered } from '../shared/answered';
import { useSay } from '../shared/reader-context';
import { useAsked } from '../shared/use-asked';
import { PANEL } from '../texts/panel';
import { DueTimes } from './due-times';
import { TurnLozenge } from './turn-lozenge';

const APPEARANCE = {
  mine: 'inprogress',
  others: 'default',
  team: 'new',
  overdue: 'moved',
  done: 'success',
  off: 'default',
} as const;

/** Beside the details: the most pressing turn in a few words, and what clears it. */
export function ContextLozenge() {
  const lozenge = useAsked('getLozenge', {});
  return <Answered of={lozenge}>{(view) => <Turn view={view} />}</Answered>;
}

function Turn({ view: { state, text, turn, gate } }: { readonly view: LozengeView }) {
  const say = useSay(PANEL);
  return (
    <Stack space="space.100">
      {turn === null ? (
        <Lozenge appearance={APPEARANCE[state]} maxWidth="100%">
          {text}
        </Lozenge>
      ) : (
        <>
          <Inline>
            <TurnLozenge turn={turn} />
          </Inline>
          {turn.dueAt === null ? <Text>{text}</Text> : <DueTimes turn={turn} />}
        </>
      )}
      {(gate === 'missing' || gate === 'debt') && <Text size="small">{say(`lozenge.${gate}`)}</Text>}
    </Stack>
  );
}
