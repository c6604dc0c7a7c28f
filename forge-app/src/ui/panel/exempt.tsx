import { Button, Inline, Stack } from '@forge/react';
import { useState } from 'react';
import type { GateView, PanelView } from '../resolver-types/panel-types';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { ChoiceField } from '../shared/typed-fields';
import { useAct } from '../shared/use-act';
import { PANEL } from '../texts/panel';

/** Closing without a record, for a reason that the agreement names; taking that back. */
export function Exempt({ gate, put }: { readonly gate: GateView; readonly put: (view: PanelView) => void }) {
  const say = useSay(PANEL);
  const [code, setCode] = useState<string | null>(null);
  const { act, isBusy, refusal } = useAct();
  if (gate.exemptAs !== null) {
    return (
      <Inline>
        <Button appearance="subtle" isDisabled={isBusy} onClick={() => act('exemptIssue', { code: null }, put)}>
          {say('exempt.back')}
        </Button>
      </Inline>
    );
  }
  if (gate.exemptions.length === 0 || gate.standing === 'not-asked' || gate.standing === 'recorded') return null;
  return (
    <Stack space="space.100">
      {refusal !== null && <Refusal refusal={refusal} />}
      <ChoiceField
        id="exempt-code"
        label={say('exempt.label')}
        help={say('exempt.help')}
        value={code}
        choices={gate.exemptions.map(({ code: value, meaning }) => ({ value, label: `${value}: ${meaning}` }))}
        onChoose={setCode}
      />
      <Inline>
        <Button
          isDisabled={isBusy || code === null}
          onClick={() => (code === null ? undefined : act('exemptIssue', { code }, put))}
        >
          {say('exempt.confirm')}
        </Button>
      </Inline>
    </Stack>
  );
}
