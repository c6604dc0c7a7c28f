import type { Texts } from '../../messages';
import type { PLAYBOOK } from '../../messages/playbook';

export const playbook: Texts<typeof PLAYBOOK> = {
  'playbook.title': 'How {team} works together',
  'playbook.intro':
    'This is what we have agreed on, so that nobody has to be online for somebody else. After each sentence stands the name of its rule.',
  'playbook.calm':
    'Nobody is expected to read or answer outside their own working hours. Time outside them counts for nothing.',
  'playbook.heading.hours': 'Working hours',
  'playbook.heading.responses': 'Answers',
  'playbook.heading.updates': 'Updates',
  'playbook.heading.decisions': 'Decisions',
  'playbook.heading.reminders': 'Reminders',
  'playbook.heading.sharing': 'What we share',
  'playbook.heading.waivers': 'Exceptions',
  'playbook.heading.privacy': 'Privacy',
  'playbook.heading.about': 'About this agreement',
  'playbook.heading.you': 'For you',
  'playbook.hours.team': 'The team’s hours: {hours}.',
  'playbook.hours.dates': 'Other hours on single days: {dateHours}.',
  'playbook.hours.breaks': 'Breaks: {breaks}.',
  'playbook.hours.holidays': 'Days off: {holidays}.',
  'playbook.hours.leave': 'Away: {leave}.',
  'playbook.person.hours': '{name}: {hours}.',
  'playbook.change.hours': 'From {from}: {hours}.',
  'playbook.change.week': 'From {from}, in the same zone: {week}.',
  'playbook.change.zone': 'From {from}, the same week in {timeZone}.',
  'playbook.change.days': 'From {from}, the same week.',
  'playbook.person.standIn': 'While they are away, {standIn} steps in.',
  'playbook.person.language': 'Language: {language}.',
  'playbook.person.bestFor': 'Good to ask about: {bestFor}.',
  'playbook.person.form':
    '{preferredForm, select, comment {Likes to be asked in a comment.} document {Likes to be asked in a document.} recording_with_text {Likes a recording with its text.} call_when_stuck {Likes a call when things are stuck.} other {}}',
  'playbook.person.notes': 'In their own words: {notes}',
  'playbook.applies': 'This goes for issues where {conditions}.',
  'condition.status': 'the status is {status, select, open {open} started {in progress} done {done} other {}}',
  'condition.types': 'the type is {types}',
  'condition.projects': 'the project is {projects}',
  'condition.labels': 'a label is {labels}',
  'condition.withoutLabels': 'no label is {withoutLabels}',
  'condition.priorities': 'the priority is {priorities}',
  'playbook.from': 'In force from {from}.',
  'playbook.until': 'In force up to the day before {until}.',
  'playbook.responses.none': 'We have not agreed on times for answers.',
  'playbook.response':
    '{ask, select, new_issue {A new issue gets its first answer} question {A question gets an answer} review {A review request gets an answer} decision {A request for a decision gets an answer} blocker {Someone who is blocked gets an answer} hand_off {A hand-over gets an answer} other {}} {within}, counted in {clock, select, team {the team’s hours} responder {the hours of the person asked} other {}}.',
  'playbook.response.satisfiedBy':
    'What answers it: {satisfiedBy}. A promise with a date, a hand-over or taking back the ask always does.',
  'playbook.updates.none': 'We have not agreed on regular updates.',
  'playbook.cadence':
    'An issue gets an update {every}, counted in {clock, select, team {the team’s hours} responder {the hours of its owner} other {}}.',
  'playbook.cadence.counts': 'What counts: {counts}. “Nothing changed” is a full answer.',
  'playbook.staleness.none': 'Nobody is asked about issues that lie still.',
  'playbook.staleness':
    'When an issue lies still, its owner gets one question {after}, counted in {clock, select, team {the team’s hours} responder {their own hours} other {}}. Nothing is closed for anyone.',
  'playbook.decisions.none': 'We have not agreed on which decisions are written down.',
  'playbook.decision': 'Before an issue is closed, the decision behind it is written down.',
  'playbook.decision.grace': 'If that is missing, we ask for it {grace}, not sooner.',
  'playbook.decision.exemption': 'No record is needed with the reason {code}: {meaning}.',
  'playbook.decision.noExemptions': 'There are no reasons to close without one.',
  'exemption.no-decision': 'nothing was decided here',
  'exemption.duplicate': 'decided elsewhere, and the other issue is linked',
  'exemption.reverted': 'undone before anyone relied on it',
  'playbook.proposals':
    'A proposal is accepted when nobody names a concern {consentWindow}, counted in the hours of those taking part.',
  'playbook.nudges':
    'Reminders come in your working hours only, in one message a working day at most. Each says why, and what clears it.',
  'playbook.nudges.digestAt': 'That message comes at {digestAt} your time, or at the nearest moment in your hours.',
  'playbook.nudges.perDigest':
    'It names at most {perDigest, plural, one {# thing} other {# things}}; the rest is a number.',
  'playbook.nudges.perWeek': 'In a week you are reminded of at most {perWeek, plural, one {# thing} other {# things}}.',
  'playbook.nudges.remindAfter':
    'If something stays open, a second note comes {remindAfter}. It says that the facilitator will be asked next.',
  'playbook.nudges.escalateAfter':
    'The facilitator is asked {escalateAfter} at the earliest, once you have seen that note. Line managers are never asked.',
  'playbook.facilitator':
    'The facilitator looks after this agreement, {weeksEach, plural, one {a week} other {# weeks}} at a time, in this order: {rota}. The first turn began on {startsOn}.',
  'playbook.facilitator.none':
    'Nobody looks after this agreement yet, so nothing is passed on. Turns would last {weeksEach, plural, one {a week} other {# weeks}}, counted from {startsOn}.',
  'playbook.sharing.none': 'We have not agreed on what we share in the open.',
  'playbook.sharing.inTheOpen': 'In the open: {what}. Where: {where}.',
  'playbook.sharing.everything': 'We have named nothing that stays among us.',
  'playbook.sharing.notShared': 'Not shared: {what}.',
  'playbook.waivers.none': 'There are no exceptions at the moment.',
  'playbook.waiver': 'The rule {norm} is set aside up to the day before {until}.',
  'playbook.waiver.issue': 'For the issue {issue} only.',
  'playbook.waiver.project': 'For the project {project} only.',
  'playbook.waiver.person': 'For {person} only.',
  'playbook.waiver.reason': 'The reason: {reason}.',
  'playbook.privacy.retention':
    'What happened on an issue is kept for {retentionDays, plural, one {# day} other {# days}}, then deleted. The words of messages are not kept.',
  'playbook.privacy.insight':
    '{worksCouncil, select, yes {Figures about the team are switched off for good.} no {Figures about the team appear for eight people or more, rounded, and never about one person.} other {}}',
  'playbook.reviewBy': 'We look at this agreement again by {reviewBy}.',
  'playbook.reviewBy.none': 'We have not set a day to look at this agreement again.',
  'playbook.extends': 'It builds on {preset}.',
  'playbook.without': 'Left out of what it builds on: {norms}.',
  'playbook.notes': 'In our own words: {note}',
  'playbook.language': 'The team’s language is {language}.',
  'playbook.you.hours': 'Your hours: {hours}. Nothing is sent to you outside them, and nothing is expected.',
  'playbook.you.unknown':
    'Your hours are not known, so nothing is sent to you. Set them, and reminders will keep to them.',
  'playbook.you.overlap': 'In the coming week you and {name} are both at work {stretches}, your time.',
  'playbook.you.noOverlap': 'In the coming week you and {name} have no hours in common; write so that it can wait.',
  'playbook.you.example': 'Asked on {askedAt}, your answer would be due on {dueAt}.',

  'diff.title': 'What changes in the agreement of {team}',
  'diff.same': 'Nothing changes.',
  'diff.added': 'New',
  'diff.removed': 'No longer holds',
  'diff.changed': 'Changed',
  'diff.before': 'Before: {text}',
  'diff.after': 'Now: {text}',
  'diff.everyone': 'For everyone on the team.',
  'diff.people': 'For {people}.',
  'diff.notBack': 'What was asked before the change is still judged by the agreement of that time.',
};
