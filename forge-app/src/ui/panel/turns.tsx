import { Stack } from '@forge/react';
import type { PanelView } from '../resolver-types/panel-types';
import { Nothing } from '../shared/nothing';
import { useSay } from '../shared/reader-context';
import { PANEL } from '../texts/panel';
import { TurnActions } from './turn-actions';
import { TurnCard } from './turn-card';

/** Everything that is open on the issue, the reader's own first. */
export function Turns({ view, put }: { readonly view: PanelView; readonly put: (view: PanelView) => void }) {
  const say = useSay(PANEL);
  if (view.turns.length === 0) {
    const closed = view.issue.isClosed;
    return (
      <Nothing
        title={say(closed ? 'closed.title' : 'nothing.title')}
        text={say(closed ? 'closed.text' : 'nothing.text')}
      />
    );
  }
  return (
    <Stack space="space.150">
      {view.turns.map((turn) => (
        <TurnCard key={turn.key} turn={turn}>
          {view.mayAct && <TurnActions turn={turn} put={put} />}
        </TurnCard>
      ))}
    </Stack>
  );
}
