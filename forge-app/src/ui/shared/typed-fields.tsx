import { Select, TextArea, Textfield } from '@forge/react';
import { SHARED } from '../texts/shared';
import { Field } from './field';
import { useSay } from './reader-context';

interface Named {
  /** Tells the field apart on its surface. */
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly problem?: string | undefined;
}

interface Typed extends Named {
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly placeholder?: string;
}

/** A line to type in. */
export function LineField({ id, label, help, problem, value, onType, placeholder }: Typed) {
  return (
    <Field id={id} label={label} help={help} problem={problem}>
      <Textfield
        id={id}
        name={id}
        value={value}
        placeholder={placeholder ?? ''}
        isInvalid={problem !== undefined}
        onChange={(event) => onType(String(event.target.value ?? ''))}
      />
    </Field>
  );
}

/** Some lines to type in. */
export function TextField({
  id,
  label,
  help,
  problem,
  value,
  onType,
  placeholder,
  rows = 3,
  isCode = false,
}: Typed & { readonly rows?: number; readonly isCode?: boolean }) {
  return (
    <Field id={id} label={label} help={help} problem={problem}>
      <TextArea
        id={id}
        name={id}
        value={value}
        placeholder={placeholder ?? ''}
        minimumRows={rows}
        isMonospaced={isCode}
        resize="vertical"
        isInvalid={problem !== undefined}
        onChange={(event) => onType(String(event.target.value ?? ''))}
      />
    </Field>
  );
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of some. */
export function ChoiceField<Value extends string>({
  id,
  label,
  help,
  problem,
  value,
  choices,
  onChoose,
}: Named & {
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}) {
  const say = useSay(SHARED);
  return (
    <Field id={id} label={label} help={help} problem={problem}>
      <Select
        inputId={id}
        name={id}
        placeholder={say('choose')}
        options={[...choices]}
        value={choices.find((choice) => choice.value === value) ?? null}
        onChange={(chosen: Choice<Value>) => onChoose(chosen.value)}
      />
    </Field>
  );
}

/** Some of many. */
export function ChoicesField<Value extends string>({
  id,
  label,
  help,
  values,
  choices,
  onChoose,
}: Named & {
  readonly values: readonly Value[];
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (values: readonly Value[]) => void;
}) {
  const say = useSay(SHARED);
  return (
    <Field id={id} label={label} help={help}>
      <Select
        inputId={id}
        name={id}
        isMulti
        placeholder={say('choose')}
        options={[...choices]}
        value={choices.filter((choice) => values.includes(choice.value))}
        onChange={(chosen: readonly Choice<Value>[]) => onChoose(chosen.map(({ value }) => value))}
      />
    </Field>
  );
}
