import { Button, ButtonGroup, Inline, Stack, Text } from '@forge/react';
import { useState } from 'react';
import { Checked } from '../playbook/checked';
import { Presets } from '../playbook/presets';
import type { AdminView } from '../resolver-types/admin-types';
import type { PlaybookCheck, PlaybookForm } from '../resolver-types/playbook-types';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { Halves } from '../shared/side-by-side';
import { TextField } from '../shared/typed-fields';
import { useAct } from '../shared/use-act';
import { useFlag } from '../shared/use-flag';
import { ADMIN } from '../texts/admin';
import { PlaybookFields } from './playbook-fields';

type Way = 'form' | 'text' | 'presets';

/** The agreement, as a form, as text, or begun from a preset; what it means stands beside it before it is saved. */
export function AgreementEditor({
  view,
  written,
  setWritten,
  put,
}: {
  readonly view: AdminView;
  readonly written: string;
  readonly setWritten: (written: string) => void;
  readonly put: (view: AdminView) => void;
}) {
  const say = useSay(ADMIN);
  const flag = useFlag();
  const { act, isBusy, refusal } = useAct();
  const [way, setWay] = useState<Way>('form');
  const isAsStored = written === view.playbook.written;
  const [check, setCheck] = useState<PlaybookCheck | null>(isAsStored ? view.playbook.check : null);
  const [form, setForm] = useState<PlaybookForm | null>(null);
  const shown = form ?? (check?.outcome === 'playbook' ? check.form : null);
  const take = (next: { readonly written: string; readonly check: PlaybookCheck }) => {
    setWritten(next.written);
    setCheck(next.check);
    setForm(null);
  };
  const preview = () =>
    form === null ? act('checkPlaybook', { written }, setCheck) : act('writeForm', { written, form }, take);
  const team = check?.outcome === 'playbook' ? check.form.team : say('agreement.ourTeam');
  return (
    <Section title={say('agreement.title')} lead={say('agreement.lead')}>
      {refusal !== null && <Refusal refusal={refusal} />}
      <ButtonGroup label={say('agreement.title')}>
        {(['form', 'text', 'presets'] as const).map((value) => (
          <Button key={value} isSelected={way === value} onClick={() => setWay(value)}>
            {say(`way.${value}`)}
          </Button>
        ))}
      </ButtonGroup>
      {way === 'presets' && (
        <Presets
          presets={view.presets}
          isBusy={isBusy}
          onChoose={(preset) =>
            act('templateOf', { preset, team }, (next) => {
              take(next);
              setWay('form');
            })
          }
        />
      )}
      {way !== 'presets' && (
        <Halves
          first={
            <Stack space="space.200">
              {way === 'text' && (
                <TextField
                  id="playbook-text"
                  label={say('agreement.text')}
                  help={say('agreement.text.help')}
                  rows={18}
                  isCode
                  value={written}
                  onType={(text) => {
                    setWritten(text);
                    setCheck(null);
                    setForm(null);
                  }}
                />
              )}
              {way === 'form' &&
                (shown === null ? (
                  <Text>{say('agreement.noForm')}</Text>
                ) : (
                  <PlaybookFields form={shown} presets={view.presets} onChange={setForm} />
                ))}
              <Inline space="space.100" alignBlock="center" shouldWrap>
                <Button isDisabled={isBusy} onClick={preview}>
                  {say('agreement.preview')}
                </Button>
                <Button
                  appearance="primary"
                  isDisabled={
                    isBusy || form !== null || check?.outcome !== 'playbook' || (isAsStored && view.playbook.rev > 0)
                  }
                  onClick={() =>
                    act('savePlaybook', { written, rev: view.playbook.rev }, (next) => {
                      flag(say('agreement.saved'));
                      put(next);
                      take(next.playbook);
                    })
                  }
                >
                  {say('agreement.save')}
                </Button>
                <Text color="color.text.subtle">
                  {form !== null
                    ? say('agreement.previewFirst')
                    : view.playbook.savedAt === null
                      ? say('now.never')
                      : say('agreement.savedAt', { at: view.playbook.savedAt })}
                </Text>
              </Inline>
            </Stack>
          }
          second={check !== null && form === null && <Checked check={check} />}
        />
      )}
    </Section>
  );
}
