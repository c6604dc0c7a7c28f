import { Button, Inline } from '@forge/react';
import { useState } from 'react';
import type { TextFile } from '../resolver-types/answer';
import { FileText } from '../shared/file-text';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { ChoiceField } from '../shared/typed-fields';
import { useAct } from '../shared/use-act';
import { PROJECT } from '../texts/project';

const FORMATS = ['markdown', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** All decisions to keep elsewhere. UI Kit can't hand over files, so the text stands here to be copied. */
export function DecisionsExport() {
  const say = useSay(PROJECT);
  const [format, setFormat] = useState<Format>('markdown');
  const [file, setFile] = useState<TextFile | null>(null);
  const { act, isBusy, refusal } = useAct();
  return (
    <Section title={say('export.title')} lead={say('export.lead')}>
      {refusal !== null && <Refusal refusal={refusal} />}
      <ChoiceField
        id="export-format"
        label={say('export.format')}
        value={format}
        choices={FORMATS.map((value) => ({ value, label: say(`export.${value}`) }))}
        onChoose={setFormat}
      />
      <Inline>
        <Button isDisabled={isBusy} onClick={() => act('exportDecisions', { format }, setFile)}>
          {say('export.make')}
        </Button>
      </Inline>
      {file !== null && <FileText file={file} lead={say('export.file', { name: file.fileName })} />}
    </Section>
  );
}
