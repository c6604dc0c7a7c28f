import type { Command } from 'commander';
import { hoursText } from '../input/hours-text';
import { instant } from '../input/instant';
import type { Start } from '../program';
import { examples } from './examples';
import { required } from './required';
import { several } from './several';

/** `calendar due|between|overlap`: working-time sums by hand. */
export function declareCalendar(program: Command, start: Start): void {
  const calendar = program.command('calendar').description('working-time sums by hand');
  const due = withHours(calendar.command('due'));
  required(due, '--start <instant>', 'from when, with its offset', instant);
  required(due, '--within <amount>', 'such as "8 working hours" or "10 working days"')
    .description('the instant by which an amount of working time has passed')
    .addHelpText(
      'after',
      examples(
        'async-norms calendar due --zone Europe/Berlin --hours "mon-fri 09:00-17:00" \\\n      --start 2026-03-06T16:00+01:00 --within "8 working hours"',
        'async-norms calendar due --playbook playbook.yaml --person ada --start 2026-03-06T15:00Z --within "2 working days"',
      ),
    )
    .action((options) =>
      start(async (terminal) => (await import('../commands/calendar-due')).calendarDue(options, terminal)),
    );
  const between = withHours(calendar.command('between'));
  required(between, '--start <instant>', 'from when, with its offset', instant);
  required(between, '--end <instant>', 'until when, with its offset', instant)
    .description('how much working time lies between two instants')
    .addHelpText(
      'after',
      examples(
        'async-norms calendar between --zone Europe/Berlin --start 2026-03-06T16:00+01:00 --end 2026-03-09T10:00+01:00',
        'async-norms calendar between --playbook playbook.yaml --start 2026-03-06T15:00Z --end 2026-03-13T15:00Z --json',
      ),
    )
    .action((options) =>
      start(async (terminal) => (await import('../commands/calendar-between')).calendarBetween(options, terminal)),
    );
  const overlap = calendar.command('overlap');
  required(overlap, '--from <instant>', 'look from here, with its offset', instant)
    .description('when several people work at once, and the best time to hand over')
    .argument('[people...]', 'each NAME=ZONE, or "NAME=ZONE HOURS" where the hours differ')
    .option('--hours <hours>', 'hours of those without their own', hoursText)
    .option('--playbook <file>', 'take the people of a roster instead')
    .option('--person <id>', 'of the roster only these; may be repeated', several)
    .option('--to <instant>', 'until here (default: a week later)', instant)
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      examples(
        'async-norms calendar overlap ada=Europe/Berlin tom=America/New_York --from 2026-03-02T00:00Z',
        'async-norms calendar overlap "ada=Europe/Berlin mon-thu 08:00-16:00" kei=Asia/Tokyo --from 2026-03-02T00:00Z',
        'async-norms calendar overlap --playbook playbook.yaml --person ada --person kei --from 2026-03-02T00:00Z',
      ),
    )
    .action((people, options) =>
      start(async (terminal) =>
        (await import('../commands/calendar-overlap')).calendarOverlap(people, options, terminal),
      ),
    );
}

/** Whose hours: said by hand, or by a playbook. */
function withHours(command: Command): Command {
  return command
    .option('--zone <zone>', 'time zone, such as Europe/Berlin')
    .option('--hours <hours>', 'weekly hours (default: "mon-fri 09:00-17:00")', hoursText)
    .option('--holiday <date>', 'a day off, such as 2026-12-25; may be repeated', several)
    .option('--playbook <file>', "the hours of a playbook's team instead")
    .option('--person <id>', 'of its roster this person')
    .option('--json', 'print one JSON document');
}
