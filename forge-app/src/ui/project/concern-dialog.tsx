import { Text } from '@forge/react';
import { useState } from 'react';
import type { ProposalView } from '../resolver-types/project-page-types';
import { Dialog } from '../shared/dialog';
import { useSay } from '../shared/reader-context';
import { LineField } from '../shared/typed-fields';
import { useAct } from '../shared/use-act';
import { PROPOSALS } from '../texts/proposals';

/** Names what stands in the way, so that it can be cleared. */
export function ConcernDialog({
  id,
  onDone,
  onClose,
}: {
  readonly id: string;
  readonly onDone: (view: ProposalView) => void;
  readonly onClose: () => void;
}) {
  const say = useSay(PROPOSALS);
  const doing = useAct();
  const [name, setName] = useState('');
  return (
    <Dialog
      title={say('raise')}
      confirm={say('raise.confirm')}
      width="small"
      doing={doing}
      isReady={name.trim() !== ''}
      onClose={onClose}
      onConfirm={() => doing.act('raiseConcern', { id, name }, onDone)}
    >
      <Text>{say('raise.text')}</Text>
      <LineField id="concern-name" label={say('raise.name')} value={name} onType={setName} />
    </Dialog>
  );
}
