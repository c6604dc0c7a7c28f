import { useState } from 'react';
import { DecisionForm } from '../decision/decision-form';
import { draftOf, EMPTY_DRAFT } from '../decision/draft';
import { OpenRecord } from '../decision/open-record';
import type { DecisionDraft } from '../resolver-types/decision-types';
import type { PanelView } from '../resolver-types/panel-types';
import { Dialog } from '../shared/dialog';
import { useSay } from '../shared/reader-context';
import { useAct } from '../shared/use-act';
import { useFlag } from '../shared/use-flag';
import { DECISIONS } from '../texts/decisions';

/** Writes the decision behind the issue, or a new revision of it. */
export function IssueDecisionDialog({
  decision,
  onDone,
  onClose,
}: {
  readonly decision: PanelView['decisions'][number] | null;
  readonly onDone: (view: PanelView) => void;
  readonly onClose: () => void;
}) {
  const say = useSay(DECISIONS);
  const flag = useFlag();
  const doing = useAct();
  const [draft, setDraft] = useState<DecisionDraft | null>(decision === null ? EMPTY_DRAFT : null);
  const named = decision === null ? {} : { id: decision.id, rev: decision.rev };
  return (
    <Dialog
      title={say(decision === null ? 'write.title' : 'edit.title')}
      confirm={say('save')}
      width="large"
      doing={doing}
      isReady={draft !== null && draft.title.trim() !== ''}
      onClose={onClose}
      onConfirm={() =>
        draft === null
          ? undefined
          : doing.act('saveDecision', { ...named, draft }, (view) => {
              flag(say('saved'));
              onDone(view);
            })
      }
    >
      {draft === null && decision !== null ? (
        <OpenRecord id={decision.id} onOpen={(record) => setDraft(draftOf(record))} />
      ) : (
        draft !== null && <DecisionForm draft={draft} onChange={setDraft} check="checkDecision" />
      )}
    </Dialog>
  );
}
