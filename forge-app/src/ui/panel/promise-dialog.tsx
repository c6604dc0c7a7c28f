import { Text } from '@forge/react';
import { useState } from 'react';
import type { PanelView } from '../resolver-types/panel-types';
import { DateField } from '../shared/date-field';
import { Dialog } from '../shared/dialog';
import { useSay } from '../shared/reader-context';
import { useAct } from '../shared/use-act';
import { useFlag } from '../shared/use-flag';
import { PANEL } from '../texts/panel';

interface Of {
  readonly onDone: (view: PanelView) => void;
  readonly onClose: () => void;
}

/** "By Thursday": answers what one is asked, and says until when. */
export function PromiseDialog({ onDone, onClose }: Of) {
  const say = useSay(PANEL);
  const flag = useFlag();
  const doing = useAct();
  const [on, setOn] = useState('');
  return (
    <Dialog
      title={say('promise.title')}
      confirm={say('promise.confirm')}
      width="small"
      doing={doing}
      isReady={on !== ''}
      onClose={onClose}
      onConfirm={() =>
        doing.act('makePromise', { on }, (view) => {
          flag(say('promise.done'));
          onDone(view);
        })
      }
    >
      <Text>{say('promise.text')}</Text>
      <DateField id="promise-on" label={say('promise.on')} value={on} onChoose={setOn} />
    </Dialog>
  );
}
