import { Text } from '@forge/react';
import { useState } from 'react';
import type { PanelView } from '../resolver-types/panel-types';
import { DateField } from '../shared/date-field';
import { Dialog } from '../shared/dialog';
import { useSay } from '../shared/reader-context';
import { useAct } from '../shared/use-act';
import { useFlag } from '../shared/use-flag';
import { PANEL } from '../texts/panel';

/** No reminders to oneself about this issue for a while. */
export function SnoozeDialog({
  onDone,
  onClose,
}: {
  readonly onDone: (view: PanelView) => void;
  readonly onClose: () => void;
}) {
  const say = useSay(PANEL);
  const flag = useFlag();
  const doing = useAct();
  const [until, setUntil] = useState('');
  return (
    <Dialog
      title={say('snooze.title')}
      confirm={say('snooze.confirm')}
      width="small"
      doing={doing}
      isReady={until !== ''}
      onClose={onClose}
      onConfirm={() =>
        doing.act('snooze', { until }, (view) => {
          flag(say('snooze.done'));
          onDone(view);
        })
      }
    >
      <Text>{say('snooze.text')}</Text>
      <DateField id="snooze-until" label={say('snooze.day')} value={until} onChoose={setUntil} />
    </Dialog>
  );
}
