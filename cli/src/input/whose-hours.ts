import { type WorkingCalendar, workingCalendar } from '@async-norms/core';
import { Refusal } from '../outcome';
import { readAgreement } from './agreement';
import { hoursText, type WeeklyHoursText } from './hours-text';
import { reading } from './problems';

/** Options that say whose hours a sum is about. */
export interface WhoseHours {
  readonly zone?: string;
  readonly hours?: WeeklyHoursText;
  readonly holiday?: readonly string[];
  readonly playbook?: string;
  readonly person?: string;
}

export const USUAL_HOURS = hoursText('mon-fri 09:00-17:00');

/**
 * The calendar that the options name: by hand, or out of a playbook.
 *
 * @throws Refusal where they name none or two, or a person whose hours nobody has written down.
 */
export async function calendarOf(options: WhoseHours): Promise<WorkingCalendar> {
  const byHand = options.zone ?? options.hours ?? options.holiday;
  if (options.playbook !== undefined) {
    if (byHand !== undefined)
      throw new Refusal('--playbook says the hours already; expected no --zone, --hours or --holiday');
    return calendarOfPlaybook(options.playbook, options.person);
  }
  if (options.person !== undefined) throw new Refusal('--person is one of a roster; expected --playbook with it');
  if (options.zone === undefined) throw new Refusal('no hours given; expected --zone (with --hours) or --playbook');
  return handWritten(options.zone, options.hours ?? USUAL_HOURS, options.holiday);
}

/** A calendar from a zone and hours as they were typed. */
export function handWritten(
  timeZone: string,
  weeklyHours: WeeklyHoursText,
  holidays: readonly string[] = [],
): WorkingCalendar {
  return reading('--zone and --hours', () => workingCalendar({ timeZone, weeklyHours, holidays: [...holidays] }));
}

async function calendarOfPlaybook(file: string, person: string | undefined): Promise<WorkingCalendar> {
  const { agreement, playbook } = await readAgreement(file);
  if (person === undefined) return agreement.teamCalendar;
  const known = Object.keys(playbook.workingTime.people);
  if (!known.includes(person)) {
    const names = known.length === 0 ? 'an empty roster' : `one of ${known.join(', ')}`;
    throw new Refusal(`--person ${person}: is not in the roster of ${file}; expected ${names}`);
  }
  return agreement.clockOf(person);
}
