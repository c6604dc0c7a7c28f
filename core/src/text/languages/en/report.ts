import type { Texts } from '../../messages';
import type { REPORT } from '../../messages/report';

export const report: Texts<typeof REPORT> = {
  'report.backtest.title': 'How the agreement of {team} would have done',
  'report.backtest.lead':
    'The agreement was played over {issues, plural, one {# issue} other {# issues}} with {comments, plural, one {# comment} other {# comments}}, from {from} to {to}, as if it had held all along.',
  'report.backtest.empty': 'There is nothing in this history to play the agreement over.',
  'report.figures': 'In short',
  'report.figure.met': 'answered in time',
  'report.figure.posted': 'updates given when due',
  'report.figure.recorded': 'closed with the decision in writing',
  'report.figure.perDay': 'reminders on half of the days with any, at most',
  'report.ofTotal': '{part, number} of {total, number}',
  'report.none': 'none',
  'report.legend': 'What the colours mean',
  'report.numbers': 'The same in numbers',
  'report.responses.heading': 'Answers',
  'report.responses.sentence':
    '{asked, plural, one {# thing was asked} other {# things were asked}}. {answered, plural, one {# was answered} other {# were answered}}, {met, number} of them in time: {share} of all.',
  'report.responses.none': 'Nothing was asked that a rule speaks of.',
  'report.responses.desc':
    '{norms, plural, one {One bar, for one rule} other {A bar for each of # rules}}: how much was answered in time, later, or not yet.',
  'report.part.met': 'in time',
  'report.part.later': 'later',
  'report.part.unanswered': 'not answered yet',
  'report.times.heading': 'How long answers took',
  'report.times.sentence':
    'Half of the answers came within {half}, nine of ten within {nine}. Time outside working hours is not counted.',
  'report.times.how':
    'The band holds the middle half of the answers, the dot is the middle one, the thin line ends where nine of ten had come. The dark mark is what the agreement allows. Each step to the right is a longer one.',
  'report.times.desc':
    '{norms, plural, one {One line, for one rule} other {A line for each of # rules}}: how many working hours answers took.',
  'report.times.row':
    '{norm}: a quarter within {p25}, half within {p50}, three quarters within {p75}, nine of ten within {p90}.',
  'report.times.axis': 'working hours',
  'report.updates.heading': 'Updates',
  'report.updates.sentence':
    '{due, plural, one {An update was due # time} other {Updates were due # times}}, and {posted, plural, one {# was given} other {# were given}}: {share}.',
  'report.updates.none': 'No update was due.',
  'report.updates.desc':
    '{norms, plural, one {One bar, for one rule} other {A bar for each of # rules}}: how many of the updates that were due were given.',
  'report.part.posted': 'given',
  'report.part.skipped': 'not given',
  'report.decisions.heading': 'Decisions',
  'report.decisions.sentence':
    '{closed, plural, one {# issue was closed} other {# issues were closed}}: {recorded, number} with the decision in writing, {exempt, number} with a reason for none, {held, number} with neither. The last would have been asked for one.',
  'report.decisions.none': 'No issue was closed that a rule speaks of.',
  'report.decisions.desc':
    '{norms, plural, one {One bar, for one rule} other {A bar for each of # rules}}: how issues were closed.',
  'report.part.recorded': 'in writing',
  'report.part.exempt': 'a reason for none',
  'report.part.held': 'neither',
  'report.nudges.heading': 'Reminders',
  'report.nudges.sentence':
    '{total, plural, one {# reminder} other {# reminders}} would have gone out. On half of the days on which someone had any, it was {p50, number} or fewer; on 95 of 100 days {p95, number} or fewer; at most {max, number}.',
  'report.nudges.none': 'No reminder would have gone out.',
  'report.nudges.outside':
    '{count, plural, =0 {None would have come outside the working hours of the person told.} one {# would have come outside the working hours of the person told. That is a fault of ours, please report it.} other {# would have come outside the working hours of the person told. That is a fault of ours, please report it.}}',
  'report.nudges.chart': 'Reminders on one working day of one person',
  'report.nudges.desc':
    'Bars from 1 to {max, number} reminders on one working day, over {days, plural, one {# day} other {# days}} with any.',
  'report.nudges.axis': 'reminders on one day',
  'report.weeks.heading': 'Over time',
  'report.weeks.sentence': '{weeks, plural, one {Each bar is one week.} other {Each bar is # weeks.}}',
  'report.weeks.asked': 'Asked, and answered in time',
  'report.weeks.nudges': 'Reminders',
  'report.weeks.desc':
    '{bars, plural, one {# bar} other {# bars}} from {from} to {to}; the highest stands for {peak, number}.',
  'report.callOuts.heading': 'Rules to look at again',
  'report.callOuts.sentence': 'A rule that often finds fault says more about the rule than about the work.',
  'report.callOuts.item':
    'The rule {norm} found fault with {share} of the {items, plural, one {# thing} other {# things}} it looked at.',
  'report.callOuts.few':
    'The rule {norm} looked at {items, plural, one {# thing} other {# things}} alone and found fault with {fires}.',
  'report.compare.heading': 'Side by side',
  'report.compare.sentence': 'The same history under both agreements.',
  'report.compare.before': 'this agreement',
  'report.compare.after': 'the other one',
  'report.cannotTell.heading': 'What this history cannot tell',
  'report.cannotTell.nothing': 'Nothing that the agreement asks about is missing in it.',
  'report.notJudged': 'The rule {norm} is not judged. {because}',
  'report.footer':
    'This page counts what happened to issues. It says nothing about any one person, and cannot be taken apart by person.',
  'report.audit.title': 'What is open in the agreement of {team}',
  'report.audit.lead':
    'On {at}, {open, plural, one {# issue was open} other {# issues were open}}. This is what the agreement asks for on them.',
  'report.audit.open': 'open issues',
  'report.audit.answers': 'answers past their date',
  'report.audit.updates': 'updates past their date',
  'report.audit.decisions': 'decisions to write down',
  'report.audit.heading': 'By rule',
  'report.audit.sentence':
    '{total, plural, one {# thing is} other {# things are}} awaited, {overdue, number} of them past the date in the agreement.',
  'report.audit.desc':
    '{norms, plural, one {One bar, for one rule} other {A bar for each of # rules}}: how much is awaited, and how much of it is past its date.',
  'report.part.overdue': 'past its date',
  'report.part.inTime': 'still in time',
  'report.audit.promises': 'dates promised',
  'report.audit.items.heading': 'What would help first',
  'report.audit.items.sentence':
    '{shown, plural, one {The one that has waited longest} other {The # that have waited longest}}, of {total, number}. Any one of the things in the last column clears it.',
  'report.audit.items.more': '{more, plural, one {# more is} other {# more are}} in the JSON of the same audit.',
  'report.audit.items.none': 'Nothing is past its date.',
  'report.column.rule': 'Rule',
  'report.column.asked': 'Asked',
  'report.column.answered': 'Answered',
  'report.column.met': 'In time',
  'report.column.share': 'Share',
  'report.column.p25': 'A quarter within',
  'report.column.p50': 'Half within',
  'report.column.p75': 'Three quarters within',
  'report.column.p90': 'Nine of ten within',
  'report.column.limit': 'Agreed',
  'report.column.due': 'Due',
  'report.column.posted': 'Given',
  'report.column.skipped': 'Not given',
  'report.column.closed': 'Closed',
  'report.column.recorded': 'In writing',
  'report.column.exempt': 'A reason for none',
  'report.column.held': 'Neither',
  'report.column.perDay': 'Reminders on a day',
  'report.column.days': 'Days',
  'report.column.from': 'From',
  'report.column.nudges': 'Reminders',
  'report.column.overdue': 'Past its date',
  'report.column.total': 'Awaited',
  'report.column.issue': 'Issue',
  'report.column.since': 'Since',
  'report.column.dueAt': 'Due',
  'report.column.clears': 'What clears it',
  'cannotTell.no-comments':
    '{all, select, yes {The issues come} no {{count, plural, one {# issue comes} other {# issues come}}} other {}} without comments, so nothing that only a comment shows can be judged.',
  'cannotTell.comments-cut':
    '{all, select, yes {The issues come} no {{count, plural, one {# issue comes} other {# issues come}}} other {}} with only some of the comments.',
  'cannotTell.no-comment-text':
    '{all, select, yes {Comments come} no {{count, plural, one {# comment comes} other {# comments come}}} other {}} without text, so whom they ask is not known.',
  'cannotTell.comments-before-creation':
    '{count, plural, one {# comment is older than its issue and was left out.} other {# comments are older than their issues and were left out.}}',
  'cannotTell.no-status-changes':
    '{all, select, yes {The issues come} no {{count, plural, one {# issue comes} other {# issues come}}} other {}} without changes of status: such an issue counts as open until the date it was resolved.',
  'cannotTell.no-assignee-changes':
    '{all, select, yes {The issues come} no {{count, plural, one {# issue comes} other {# issues come}}} other {}} without changes of assignee, type, labels or priority: what stood there at export is taken as from the start.',
  'cannotTell.changelog-cut':
    '{all, select, yes {The issues come} no {{count, plural, one {# issue comes} other {# issues come}}} other {}} with only some of the changes.',
  'cannotTell.assignee-changes-unnamed':
    '{count, plural, one {# change of assignee names nobody and was left out.} other {# changes of assignee name nobody and were left out.}}',
  'cannotTell.status-category-unknown':
    'Whether a status is new, started or done is not said for {detail}; it was taken as started.',
  'cannotTell.zone-assumed': 'Dates carry no time zone; {detail} was assumed.',
  'cannotTell.date-order-assumed': 'Dates can be read in two ways; {detail} was assumed.',
  'cannotTell.people-by-two-names':
    'Reporters go by name and authors of comments by id, so a reporter who comments on their own issue looks like somebody else.',
  'cannotTell.no-time-zones': 'Time zones of people are not said, so only people of the roster have known hours.',
  'cannotTell.no-bot-marks': 'Automations are not marked, so their comments look like those of people.',
  'cannotTell.deactivation-dates':
    '{count, plural, one {# person is} other {# people are}} no longer active; since when is not said, so nobody waits for them at any time.',
  'cannotTell.no-decision-records':
    'Decision records and reasons for none are not in the history of a tracker: every closing counts as one without.',
  'cannotTell.no-reviews': 'Reviews are not in the history of a tracker.',
  'cannotTell.no-reactions': 'Reactions are not in this history.',
  'cannotTell.no-issue-types': 'Linear has no issue types: a rule that names types speaks of none of these issues.',
  'cannotTell.only-followed':
    'It covers {count, plural, one {# issue} other {# issues}}: those that were open when this tool came, and newer ones. What was closed before, or is kept no longer, is not in it.',
};
