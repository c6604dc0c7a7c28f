import type { WorkingCalendar } from '@async-norms/core';
import { Refusal } from '../outcome';
import { readAgreement } from './agreement';
import { hoursText, type WeeklyHoursText } from './hours-text';
import { handWritten, USUAL_HOURS } from './whose-hours';

/** Somebody with hours, under the name that was typed or that the roster says. */
export interface NamedHours {
  readonly name: string;
  readonly calendar: WorkingCalendar;
}

export interface NamedHoursOptions {
  readonly hours?: WeeklyHoursText;
  readonly playbook?: string;
  readonly person?: readonly string[];
}

/**
 * The people that `calendar overlap` is about: typed as `NAME=ZONE` or `NAME=ZONE HOURS`, or of a playbook's roster.
 *
 * @throws Refusal where they can't be read, or are fewer than two.
 */
export async function namedHours(
  people: readonly string[],
  options: NamedHoursOptions,
): Promise<readonly NamedHours[]> {
  if (options.playbook !== undefined && people.length > 0) {
    throw new Refusal('--playbook says who the people are; expected no NAME=ZONE beside it');
  }
  const named =
    options.playbook === undefined
      ? people.map((text) => typed(text, options.hours ?? USUAL_HOURS))
      : await ofRoster(options.playbook, options.person);
  if (named.length < 2) {
    throw new Refusal(
      `${named.length === 0 ? 'nobody' : 'one person'} to compare; expected two or more NAME=ZONE, or --playbook`,
    );
  }
  return named;
}

function typed(text: string, usual: WeeklyHoursText): NamedHours {
  const [, name, zone, hours] = /^([^=]+)=(\S+)(?:\s+(.+))?$/.exec(text.trim()) ?? [];
  if (name === undefined || zone === undefined) {
    throw new Refusal(`${JSON.stringify(text)}: names no zone; expected NAME=ZONE such as ada=Europe/Berlin`);
  }
  return { name, calendar: handWritten(zone, hours === undefined ? usual : hoursText(hours)) };
}

async function ofRoster(file: string, wanted: readonly string[] | undefined): Promise<readonly NamedHours[]> {
  const { agreement, playbook } = await readAgreement(file);
  const roster = playbook.workingTime.people;
  const known = Object.keys(roster);
  const stranger = wanted?.find((person) => !known.includes(person));
  if (stranger !== undefined) {
    throw new Refusal(`--person ${stranger}: is not in the roster of ${file}; expected one of ${known.join(', ')}`);
  }
  return (wanted ?? known).flatMap((person) => {
    const calendar = agreement.hoursOf(person);
    return calendar === null ? [] : [{ name: roster[person]?.name ?? person, calendar }];
  });
}
