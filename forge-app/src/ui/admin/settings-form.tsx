import { Button, Inline, Label, Stack, Text, Toggle } from '@forge/react';
import { useState } from 'react';
import type { AdminView, SiteSettings } from '../resolver-types/admin-types';
import { RadioField } from '../shared/radio-field';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { useAct } from '../shared/use-act';
import { useFlag } from '../shared/use-flag';
import { ADMIN } from '../texts/admin';

const SWITCHES = ['email', 'comments', 'projectAdmins'] as const;

/** What holds for the whole site beside the agreement. */
export function SettingsForm({ view, put }: { readonly view: AdminView; readonly put: (view: AdminView) => void }) {
  const say = useSay(ADMIN);
  const flag = useFlag();
  const { act, isBusy, refusal } = useAct();
  const [settings, setSettings] = useState<SiteSettings>(view.settings);
  return (
    <Stack space="space.300" grow="fill">
      {refusal !== null && <Refusal refusal={refusal} />}
      <Section title={say('settings.channels')} lead={say('settings.channels.lead')}>
        {SWITCHES.map((name) => (
          <Stack key={name} space="space.025">
            <Inline space="space.100" alignBlock="center">
              <Toggle
                id={`site-${name}`}
                isChecked={settings[name]}
                onChange={(event) => setSettings({ ...settings, [name]: event.target.checked === true })}
              />
              <Label labelFor={`site-${name}`}>{say(`settings.${name}`)}</Label>
            </Inline>
            <Text size="small" color="color.text.subtle">
              {say(`settings.${name}.text`)}
            </Text>
          </Stack>
        ))}
      </Section>
      <Section title={say('settings.gate')} lead={say('settings.gate.lead')}>
        <RadioField
          id="gate-unsure"
          label={say('settings.gate.label')}
          value={settings.gateWhenUnsure}
          choices={(['let-through', 'hold'] as const).map((value) => ({ value, label: say(`settings.${value}`) }))}
          onChoose={(gateWhenUnsure) => setSettings({ ...settings, gateWhenUnsure })}
        />
      </Section>
      <Inline>
        <Button
          appearance="primary"
          isDisabled={isBusy}
          onClick={() =>
            act('saveSettings', { settings, rev: view.settingsRev }, (next) => {
              flag(say('settings.saved'));
              put(next);
            })
          }
        >
          {say('settings.save')}
        </Button>
      </Inline>
    </Stack>
  );
}
