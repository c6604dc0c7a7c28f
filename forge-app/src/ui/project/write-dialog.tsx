import { useState } from 'react';
import { DecisionForm } from '../decision/decision-form';
import { draftOf, EMPTY_DRAFT } from '../decision/draft';
import type { DecisionDraft, DecisionView } from '../resolver-types/decision-types';
import { Dialog } from '../shared/dialog';
import { useSay } from '../shared/reader-context';
import { useAct } from '../shared/use-act';
import { useFlag } from '../shared/use-flag';
import { WordsField } from '../shared/words-field';
import { DECISIONS } from '../texts/decisions';

/** Writes a decision into the log, or a new revision of one. */
export function WriteDialog({
  record,
  draft: given = EMPTY_DRAFT,
  onDone,
  onClose,
}: {
  readonly record: DecisionView | null;
  /** What a new record begins with. */
  readonly draft?: DecisionDraft;
  readonly onDone: (record: DecisionView) => void;
  readonly onClose: () => void;
}) {
  const say = useSay(DECISIONS);
  const flag = useFlag();
  const doing = useAct();
  const [draft, setDraft] = useState<DecisionDraft>(record === null ? given : draftOf(record));
  const [issues, setIssues] = useState<string[]>([...(record?.issues ?? [])]);
  const named = record === null ? {} : { id: record.id, rev: record.rev };
  return (
    <Dialog
      title={say(record === null ? 'write.title' : 'edit.title')}
      confirm={say('save')}
      width="large"
      doing={doing}
      isReady={draft.title.trim() !== ''}
      onClose={onClose}
      onConfirm={() =>
        doing.act('writeDecision', { ...named, draft, issues }, (view) => {
          flag(say('saved'));
          onDone(view);
        })
      }
    >
      <DecisionForm draft={draft} onChange={setDraft} check="checkRecord" />
      <WordsField id="d-issues" label={say('f.issues')} help={say('h.issues')} words={issues} onChange={setIssues} />
    </Dialog>
  );
}
