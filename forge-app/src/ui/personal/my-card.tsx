import { Button, Inline } from '@forge/react';
import { useState } from 'react';
import type { MyPageView } from '../resolver-types/personal-types';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { ChoiceField, LineField, TextField } from '../shared/typed-fields';
import { useAct } from '../shared/use-act';
import { useFlag } from '../shared/use-flag';
import { PERSONAL } from '../texts/personal';

const FORMS = ['comment', 'document', 'recording-with-text', 'call-when-stuck'] as const;
type Form = (typeof FORMS)[number];

/** *Working with me*: my own short card, shown to whoever is about to ask me. */
export function MyCard({
  view: { card },
  put,
}: {
  readonly view: MyPageView;
  readonly put: (view: MyPageView) => void;
}) {
  const say = useSay(PERSONAL);
  const flag = useFlag();
  const { act, isBusy, refusal } = useAct();
  const [bestFor, setBestFor] = useState(card?.bestFor ?? '');
  const [form, setForm] = useState<Form | null>(FORMS.find((known) => known === card?.preferredForm) ?? null);
  const [notes, setNotes] = useState(card?.notes ?? '');
  const done = (view: MyPageView) => {
    flag(say('card.saved'));
    put(view);
  };
  return (
    <Section title={say('card.title')} lead={say('card.lead')}>
      {refusal !== null && <Refusal refusal={refusal} />}
      <LineField
        id="card-best"
        label={say('card.bestFor')}
        help={say('card.bestFor.help')}
        value={bestFor}
        onType={setBestFor}
      />
      <ChoiceField
        id="card-form"
        label={say('card.form')}
        value={form}
        choices={FORMS.map((value) => ({ value, label: say(`form.${value}`) }))}
        onChoose={setForm}
      />
      <TextField
        id="card-notes"
        label={say('card.notes')}
        help={say('card.notes.help')}
        value={notes}
        onType={setNotes}
      />
      <Inline space="space.100" shouldWrap>
        <Button
          appearance="primary"
          isDisabled={isBusy}
          onClick={() => act('saveMyCard', { card: { bestFor, preferredForm: form, notes } }, done)}
        >
          {say('card.save')}
        </Button>
        {card !== null && (
          <Button appearance="subtle" isDisabled={isBusy} onClick={() => act('saveMyCard', { card: null }, done)}>
            {say('card.drop')}
          </Button>
        )}
      </Inline>
    </Section>
  );
}
