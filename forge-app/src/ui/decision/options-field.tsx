import { Button, Inline, Stack, Text } from '@forge/react';
import type { DecisionDraft } from '../resolver-types/decision-types';
import { Framed } from '../shared/framed';
import { useSay } from '../shared/reader-context';
import { LineField, TextField } from '../shared/typed-fields';
import { DECISIONS } from '../texts/decisions';

type Options = DecisionDraft['options'];

/** What else was possible. None is fine where a reason is given. */
export function OptionsField({
  options,
  onChange,
}: {
  readonly options: Options;
  readonly onChange: (options: Options) => void;
}) {
  const say = useSay(DECISIONS);
  const change = (position: number, part: Partial<Options[number]>) =>
    onChange(options.map((option, i) => (i === position ? { ...option, ...part } : option)));
  return (
    <Stack space="space.100" alignInline="stretch">
      <Text weight="semibold">{say('f.options')}</Text>
      {options.map((option, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option has no name of its own while it is typed.
        <Framed key={i}>
          <Stack space="space.100">
            <LineField
              id={`d-option-${i}`}
              label={say('f.option', { number: i + 1 })}
              value={option.title}
              onType={(title) => change(i, { title })}
            />
            <TextField
              id={`d-option-text-${i}`}
              label={say('f.optionText', { number: i + 1 })}
              rows={2}
              value={option.text}
              onType={(text) => change(i, { text })}
            />
            <Inline>
              <Button appearance="subtle" onClick={() => onChange(options.filter((_, at) => at !== i))}>
                {say('option.remove', { number: i + 1 })}
              </Button>
            </Inline>
          </Stack>
        </Framed>
      ))}
      <Inline>
        <Button onClick={() => onChange([...options, { title: '', text: '', pros: [], cons: [] }])}>
          {say('option.add')}
        </Button>
      </Inline>
    </Stack>
  );
}
