import { Button, Inline, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { PanelView } from '../resolver-types/panel-types';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { useAct } from '../shared/use-act';
import { PANEL } from '../texts/panel';
import { SnoozeDialog } from './snooze-dialog';
import { UpdateDialog } from './update-dialog';

/** What the reader may do here whatever is open: say how it goes, or be left in peace for a while. */
export function OwnActions({ view, put }: { readonly view: PanelView; readonly put: (view: PanelView) => void }) {
  const say = useSay(PANEL);
  const [open, setOpen] = useState<'update' | 'snooze' | null>(null);
  const { act, isBusy, refusal } = useAct();
  const done = (after: PanelView) => {
    setOpen(null);
    put(after);
  };
  return (
    <Stack space="space.100">
      {refusal !== null && <Refusal refusal={refusal} />}
      <Inline space="space.100" alignBlock="center" shouldWrap>
        {!view.issue.isClosed && (
          <Button appearance="primary" onClick={() => setOpen('update')}>
            {say('update.open')}
          </Button>
        )}
        {view.snoozedUntil === null ? (
          <Button appearance="subtle" onClick={() => setOpen('snooze')}>
            {say('snooze.open')}
          </Button>
        ) : (
          <>
            <Text color="color.text.subtle">{say('snooze.until', { until: view.snoozedUntil })}</Text>
            <Button appearance="subtle" isDisabled={isBusy} onClick={() => act('snooze', { until: null }, put)}>
              {say('snooze.end')}
            </Button>
          </>
        )}
      </Inline>
      {open === 'update' && <UpdateDialog onDone={done} onClose={() => setOpen(null)} />}
      {open === 'snooze' && <SnoozeDialog onDone={done} onClose={() => setOpen(null)} />}
    </Stack>
  );
}
