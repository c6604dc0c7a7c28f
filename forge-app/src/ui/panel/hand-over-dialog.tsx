import { Text, UserPicker } from '@forge/react';
import { useState } from 'react';
import type { AccountId } from '../resolver-types/answer';
import type { PanelView } from '../resolver-types/panel-types';
import { Dialog } from '../shared/dialog';
import { chosenIds } from '../shared/people';
import { useSay } from '../shared/reader-context';
import { useAct } from '../shared/use-act';
import { useFlag } from '../shared/use-flag';
import { PANEL } from '../texts/panel';

/** "Not me": hands it to others, or back to whoever asked. */
export function HandOverDialog({
  onDone,
  onClose,
}: {
  readonly onDone: (view: PanelView) => void;
  readonly onClose: () => void;
}) {
  const say = useSay(PANEL);
  const flag = useFlag();
  const doing = useAct();
  const [to, setTo] = useState<readonly AccountId[]>([]);
  return (
    <Dialog
      title={say('handOver.title')}
      confirm={say(to.length === 0 ? 'handOver.back' : 'handOver.confirm')}
      width="small"
      doing={doing}
      onClose={onClose}
      onConfirm={() =>
        doing.act('handOver', { to: [...to] }, (view) => {
          flag(say('handOver.done'));
          onDone(view);
        })
      }
    >
      <Text>{say('handOver.text')}</Text>
      <UserPicker
        name="hand-over-to"
        label={say('handOver.to')}
        isMulti
        onChange={(people) => setTo(chosenIds(people))}
      />
    </Dialog>
  );
}
