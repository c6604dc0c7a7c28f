import { Button, Inline, Label, Stack, Text, Toggle } from '@forge/react';
import { useState } from 'react';
import type { TextFile } from '../resolver-types/answer';
import type { MyPageView } from '../resolver-types/personal-types';
import { Dialog } from '../shared/dialog';
import { FileText } from '../shared/file-text';
import { Lines } from '../shared/lines';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { useAct } from '../shared/use-act';
import { useFlag } from '../shared/use-flag';
import { PERSONAL } from '../texts/personal';

/** How I am reached, what is kept about me, and getting or erasing it. */
export function MyData({
  view: { email, kept },
  put,
  again,
}: {
  readonly view: MyPageView;
  readonly put: (view: MyPageView) => void;
  readonly again: () => void;
}) {
  const say = useSay(PERSONAL);
  const flag = useFlag();
  const { act, isBusy, refusal } = useAct();
  const erasing = useAct();
  const [file, setFile] = useState<TextFile | null>(null);
  const [isErasing, setErasing] = useState(false);
  return (
    <Stack space="space.400" grow="fill">
      {refusal !== null && <Refusal refusal={refusal} />}
      <Section title={say('email.title')} lead={say('email.lead')}>
        <Inline space="space.100" alignBlock="center">
          <Toggle
            id="my-email"
            isChecked={email}
            isDisabled={isBusy}
            onChange={(event) => act('saveMyChannels', { email: event.target.checked === true }, put)}
          />
          <Label labelFor="my-email">{say('email.label')}</Label>
        </Inline>
      </Section>
      <Section title={say('kept.title')} lead={say('kept.lead')}>
        <Lines lines={kept} />
        <Inline space="space.100" shouldWrap>
          <Button isDisabled={isBusy} onClick={() => act('exportMyData', {}, setFile)}>
            {say('kept.export')}
          </Button>
          <Button appearance="subtle" onClick={() => setErasing(true)}>
            {say('kept.erase')}
          </Button>
        </Inline>
        {file !== null && <FileText file={file} lead={say('kept.file', { name: file.fileName })} />}
      </Section>
      {isErasing && (
        <Dialog
          title={say('erase.title')}
          confirm={say('erase.confirm')}
          isDanger
          width="small"
          doing={erasing}
          onClose={() => setErasing(false)}
          onConfirm={() =>
            erasing.act('eraseMyData', { confirm: 'erase' }, ({ erased }) => {
              setErasing(false);
              setFile(null);
              flag(say('erase.done', { count: erased }));
              again();
            })
          }
        >
          <Text>{say('erase.text')}</Text>
          <Text>{say('erase.stays')}</Text>
        </Dialog>
      )}
    </Stack>
  );
}
