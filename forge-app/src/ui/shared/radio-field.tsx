import { RadioGroup, Stack, Text } from '@forge/react';
import type { Choice } from './typed-fields';

/**
 * One of a few, all in sight. UI Kit gives every `id` a prefix of its own and leaves `aria-labelledby` as it is, so a group
 * can't point at its label; the label stands right before it instead.
 */
export function RadioField<Value extends string>({
  id,
  label,
  value,
  choices,
  isDisabled = false,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly isDisabled?: boolean;
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <Stack space="space.050">
      <Text weight="semibold">{label}</Text>
      <RadioGroup
        name={id}
        value={value}
        isDisabled={isDisabled}
        options={choices.map((choice) => ({ name: id, value: choice.value, label: choice.label }))}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      />
    </Stack>
  );
}
