import { Button, Modal, ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition, Stack } from '@forge/react';
import type { ReactNode } from 'react';
import { SHARED } from '../texts/shared';
import { useSay } from './reader-context';
import { Refusal } from './refusal';
import type { UseAct } from './use-act';

/** Asks for something and does it. Stays open with what was typed when it is refused. */
export function Dialog({
  title,
  confirm,
  doing: { isBusy, refusal },
  isReady = true,
  isDanger = false,
  width = 'medium',
  onConfirm,
  onClose,
  children,
}: {
  readonly title: string;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly doing: Pick<UseAct, 'isBusy' | 'refusal'>;
  readonly isReady?: boolean;
  readonly isDanger?: boolean;
  readonly width?: 'small' | 'medium' | 'large';
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const say = useSay(SHARED);
  return (
    <ModalTransition>
      <Modal onClose={onClose} width={width}>
        <ModalHeader>
          <ModalTitle>{title}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <Stack space="space.200">
            {refusal !== null && <Refusal refusal={refusal} />}
            {children}
          </Stack>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button appearance={isDanger ? 'danger' : 'primary'} isDisabled={!isReady || isBusy} onClick={onConfirm}>
            {confirm}
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
}
