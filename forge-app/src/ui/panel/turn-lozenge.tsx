import { Lozenge } from '@forge/react';
import type { TurnView } from '../resolver-types/panel-types';
import { useSay } from '../shared/reader-context';
import { TURNS } from '../texts/turns';

/** Where a turn stands. Past its date is yellow and not red: nothing is on fire. */
export function TurnLozenge({ turn }: { readonly turn: TurnView }) {
  const say = useSay(TURNS);
  const isOver = turn.state === 'overdue';
  if (turn.isMine)
    return <Lozenge appearance={isOver ? 'moved' : 'inprogress'}>{say(isOver ? 'mine.over' : 'mine')}</Lozenge>;
  if (isOver) return <Lozenge appearance="moved">{say('over')}</Lozenge>;
  return <Lozenge>{say(turn.of === 'people' ? 'others' : 'board')}</Lozenge>;
}
