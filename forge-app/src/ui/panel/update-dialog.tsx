import { Text } from '@forge/react';
import { useState } from 'react';
import type { PanelView, UpdateKind } from '../resolver-types/panel-types';
import { Dialog } from '../shared/dialog';
import { RadioField } from '../shared/radio-field';
import { useSay } from '../shared/reader-context';
import { TextField } from '../shared/typed-fields';
import { useAct } from '../shared/use-act';
import { useFlag } from '../shared/use-flag';
import { PANEL } from '../texts/panel';

const KINDS = [
  'progress',
  'blocker',
  'learning',
  'decision',
  'nothing-changed',
] as const satisfies readonly UpdateKind[];

/** How it goes, with its kind. That nothing changed is a full answer and needs no words. */
export function UpdateDialog({
  onDone,
  onClose,
}: {
  readonly onDone: (view: PanelView) => void;
  readonly onClose: () => void;
}) {
  const say = useSay(PANEL);
  const flag = useFlag();
  const doing = useAct();
  const [kind, setKind] = useState<UpdateKind>('progress');
  const [text, setText] = useState('');
  return (
    <Dialog
      title={say('update.title')}
      confirm={say('update.confirm')}
      doing={doing}
      isReady={kind === 'nothing-changed' || text.trim() !== ''}
      onClose={onClose}
      onConfirm={() =>
        doing.act('postUpdate', { kind, text }, (view) => {
          flag(say('update.done'));
          onDone(view);
        })
      }
    >
      <RadioField
        id="update-kind"
        label={say('update.kind')}
        value={kind}
        choices={KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))}
        onChoose={setKind}
      />
      <TextField
        id="update-text"
        label={say('update.text')}
        help={say(`hint.${kind}`)}
        value={text}
        onType={setText}
        rows={4}
      />
      <Text size="small" color="color.text.subtle">
        {say('update.posted')}
      </Text>
    </Dialog>
  );
}
