import { Text } from '@forge/react';
import { useState } from 'react';
import { Answered } from '../shared/answered';
import { Dialog } from '../shared/dialog';
import { useSay } from '../shared/reader-context';
import { ChoiceField } from '../shared/typed-fields';
import { useAct } from '../shared/use-act';
import { useAsked } from '../shared/use-asked';
import { DECISIONS } from '../texts/decisions';

/** Says which later decision replaces this one; both ends know it then. */
export function SupersedeDialog({
  earlier,
  onDone,
  onClose,
}: {
  readonly earlier: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const say = useSay(DECISIONS);
  const doing = useAct();
  const [later, setLater] = useState<string | null>(null);
  const log = useAsked('getDecisionLog', { filter: { status: ['accepted', 'proposed'] } });
  return (
    <Dialog
      title={say('supersede.title', { id: earlier })}
      confirm={say('supersede.confirm')}
      width="small"
      doing={doing}
      isReady={later !== null}
      onClose={onClose}
      onConfirm={() => (later === null ? undefined : doing.act('supersedeDecision', { earlier, later }, onDone))}
    >
      <Text>{say('supersede.text')}</Text>
      <Answered of={log}>
        {({ decisions }) => (
          <ChoiceField
            id="supersede-by"
            label={say('supersede.by')}
            value={later}
            choices={decisions
              .filter(({ id }) => id !== earlier)
              .map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))}
            onChoose={setLater}
          />
        )}
      </Answered>
    </Dialog>
  );
}
