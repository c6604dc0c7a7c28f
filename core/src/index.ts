/**
 * The public surface of `@async-norms/core`, and nothing else. One section a folder, in the order in which they build on
 * each other.
 */

// calendar
export { HORIZON_DAYS } from './calendar/counting';
export { bestHandOff, type HandOff } from './calendar/hand-off';
export type { Holiday, HolidayRange, HolidayReading } from './calendar/holidays';
export { holidaysFromIcs } from './calendar/holidays-from-ics';
export { type DateHolidays, type HolidayPlace, holidaysOfCountry } from './calendar/holidays-of-country';
export { withLeave } from './calendar/leave';
export {
  addDays,
  daysBetween,
  LocalDate,
  LocalTime,
  LocalTimeOr24,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from './calendar/local-time';
export { commonWorkingIntervals, longestOverlap, nextCommonWorkingTime } from './calendar/overlap';
export type { PauseOptions, Pauses } from './calendar/pauses';
export { type CalendarChange, spliceCalendars } from './calendar/splice';
export { timeZoneAt, type WorkingCalendar, workingCalendar } from './calendar/working-calendar';
export {
  AlternatingWeeks,
  Hours,
  Leave,
  LeaveList,
  WeeklyHours,
  WorkingCalendarInput,
} from './calendar/working-calendar-input';
export { addWorkingDays, workingDateAt } from './calendar/working-days';
export { type WorkingInterval, workingIntervalsBetween } from './calendar/working-intervals';
export {
  addWorkingMinutes,
  isWorkingTime,
  nextClosingTime,
  nextWorkingTime,
  previousWorkingTime,
  workingMinutesBetween,
} from './calendar/working-time';
export { instantAt, localDateAt, localTimeAt, TimeZone } from './calendar/zoned-time';
// problems
export { PlaybookError, type Problem, problemLine } from './problem';

// issue

// ask
export type { AskEvidence, AskRule } from './ask/evidence';
export { LANGUAGE_CODES, type LanguageCode } from './ask/languages/language';
export { type NamedPerson, type People, peopleFrom } from './ask/people';
export { type CommentContext, MARKUPS, type Markup, type ReadComment, readComment } from './ask/read-comment';
// playbook
export {
  type Agreement,
  agreementOf,
  type NormsInForce,
  type PeopleLookup,
  type WaiverScope,
} from './playbook/agreement';
export { WorkingAmount, workingAmountText } from './playbook/amount';
export { LANGUAGES, type Language } from './playbook/language';
export {
  Cadence,
  COUNTED,
  type Counted,
  DecisionPolicy,
  IssueFilter,
  ResponseExpectation,
  SATISFIERS,
  type Satisfier,
  Staleness,
} from './playbook/norms';
export { type Card, RosterEntry, rosterEntryOf } from './playbook/roster';
export { NORM_LISTS, type NormList, Playbook, Waiver } from './playbook/schema';
export type { PlaybookVersion } from './playbook/version';

// norm

// turn

// nudge

// delivery

// decision

// history

// backtest
