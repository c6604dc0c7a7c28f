import { Button, Inline, Stack } from '@forge/react';
import { useState } from 'react';
import type { PanelView, TurnView } from '../resolver-types/panel-types';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { useAct } from '../shared/use-act';
import { useFlag } from '../shared/use-flag';
import { PANEL } from '../texts/panel';
import { HandOverDialog } from './hand-over-dialog';
import { PromiseDialog } from './promise-dialog';

/** What the reader may do about one turn. */
export function TurnActions({ turn, put }: { readonly turn: TurnView; readonly put: (view: PanelView) => void }) {
  const say = useSay(PANEL);
  const flag = useFlag();
  const [open, setOpen] = useState<'promise' | 'hand-over' | null>(null);
  const { act, isBusy, refusal } = useAct();
  const { promise, handOver, withdraw } = turn.may;
  const { askId } = turn;
  if (!promise && !handOver && !(withdraw && askId !== null)) return null;
  const done = (view: PanelView) => {
    setOpen(null);
    put(view);
  };
  return (
    <Stack space="space.100">
      {refusal !== null && <Refusal refusal={refusal} />}
      <Inline space="space.100" shouldWrap>
        {promise && <Button onClick={() => setOpen('promise')}>{say('promise.open')}</Button>}
        {handOver && <Button onClick={() => setOpen('hand-over')}>{say('handOver.open')}</Button>}
        {withdraw && askId !== null && (
          <Button
            appearance="subtle"
            isDisabled={isBusy}
            onClick={() =>
              act('withdrawAsk', { askId }, (view) => {
                flag(say('withdraw.done'));
                put(view);
              })
            }
          >
            {say('withdraw')}
          </Button>
        )}
      </Inline>
      {open === 'promise' && <PromiseDialog onDone={done} onClose={() => setOpen(null)} />}
      {open === 'hand-over' && <HandOverDialog onDone={done} onClose={() => setOpen(null)} />}
    </Stack>
  );
}
