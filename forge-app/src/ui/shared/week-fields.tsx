import type { WeekForm } from '../resolver-types/personal-types';
import { weekdayText } from '../texts/dates';
import { useReader } from './reader-context';
import { SideBySide } from './side-by-side';
import { LineField } from './typed-fields';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A week of hours, a line a day: `09:00-12:00, 13:00-17:00`; empty for a day off. */
export function WeekFields({
  id,
  week,
  onChange,
}: {
  readonly id: string;
  readonly week: WeekForm;
  readonly onChange: (week: WeekForm) => void;
}) {
  const reader = useReader();
  return (
    <SideBySide>
      {DAYS.map((day, i) => (
        <LineField
          key={day}
          id={`${id}-${day}`}
          label={weekdayText(reader, i)}
          value={week[day]}
          placeholder="–"
          onType={(text) => onChange({ ...week, [day]: text })}
        />
      ))}
    </SideBySide>
  );
}
