import { DatePicker } from '@forge/react';
import { formattingLocale } from '../texts/reader';
import { Field } from './field';
import { useReader } from './reader-context';

/** A calendar date, as `2026-03-09`; empty for none. */
export function DateField({
  id,
  label,
  help,
  value,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly onChoose: (date: string) => void;
}) {
  const { locale } = useReader();
  return (
    <Field id={id} label={label} help={help}>
      <DatePicker
        id={id}
        name={id}
        value={value}
        locale={formattingLocale(locale)}
        weekStartDay={1}
        onChange={(date) => onChoose(date ?? '')}
      />
    </Field>
  );
}
