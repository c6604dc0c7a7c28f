import { SectionMessage, Text } from '@forge/react';
import { useState } from 'react';
import { draftOf } from '../decision/draft';
import type { DecisionDraft, DecisionView } from '../resolver-types/decision-types';
import { Dialog } from '../shared/dialog';
import { useSay } from '../shared/reader-context';
import { TextField } from '../shared/typed-fields';
import { useAct } from '../shared/use-act';
import { PROJECT } from '../texts/project';
import { WriteDialog } from './write-dialog';

/** Reads a record that stands elsewhere, in any known shape, and lets it be looked at before it is saved. */
export function ImportDialog({
  onDone,
  onClose,
}: {
  readonly onDone: (record: DecisionView) => void;
  readonly onClose: () => void;
}) {
  const say = useSay(PROJECT);
  const doing = useAct();
  const [markdown, setMarkdown] = useState('');
  const [kind, setKind] = useState<'template' | 'page' | null>(null);
  const [draft, setDraft] = useState<DecisionDraft | null>(null);
  if (draft !== null) return <WriteDialog record={null} draft={draft} onDone={onDone} onClose={onClose} />;
  return (
    <Dialog
      title={say('import.title')}
      confirm={say('import.confirm')}
      width="large"
      doing={doing}
      isReady={markdown.trim() !== ''}
      onClose={onClose}
      onConfirm={() =>
        doing.act('readDecision', { markdown }, (read) => {
          if (read.kind === 'record') setDraft(draftOf(read));
          else setKind(read.kind);
        })
      }
    >
      <Text>{say('import.text')}</Text>
      {kind !== null && (
        <SectionMessage appearance="warning">
          <Text>{say(`import.${kind}`)}</Text>
        </SectionMessage>
      )}
      <TextField
        id="import-markdown"
        label={say('import.label')}
        rows={12}
        isCode
        value={markdown}
        onType={(text) => {
          setMarkdown(text);
          setKind(null);
        }}
      />
    </Dialog>
  );
}
