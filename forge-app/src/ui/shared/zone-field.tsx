import { useMemo } from 'react';
import { ChoiceField } from './typed-fields';

/** A zone by its name. What is set stays to choose, known to this browser or not. */
export function ZoneField({
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
  readonly onChoose: (timeZone: string) => void;
}) {
  const zones = useMemo(() => [...new Set([value, 'UTC', ...Intl.supportedValuesOf('timeZone')])], [value]);
  return (
    <ChoiceField
      id={id}
      label={label}
      {...(help === undefined ? {} : { help })}
      value={value}
      choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      onChoose={onChoose}
    />
  );
}
