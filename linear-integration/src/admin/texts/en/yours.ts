import type { TextsOf } from '@async-norms/core';
import type { YOURS } from '../messages/yours';

export const yours: TextsOf<typeof YOURS> = {
  'yours.title': 'Hello {name}',
  'yours.working': 'You are in your hours until {at}.',
  'yours.resting': 'You are outside your hours. Nothing reaches you before {at}.',
  'yours.noHours': 'Your hours are empty, so nothing reaches you.',
  'yours.hoursUnknown': 'Your hours are not known, so nothing is delivered to you.',
  'yours.setHours': 'Set your hours',
  'yours.noAgreement': 'The team has not agreed on anything yet, so nobody is asked for anything.',
  'yours.toPlaybook': 'To the agreement',
  'yours.waiting':
    '{count, plural, =0 {Nothing waits for you} one {One thing waits for you} other {# things wait for you}}',
  'yours.coming': 'Coming up',
  'yours.nothing': 'You are free to do your own work.',
  'yours.proposals': 'Proposals that ask for your word',
  'yours.board': 'On the board',
  'yours.board.what': 'What is nobody’s turn in particular. Whoever has a moment may take it.',
  'yours.board.more': 'And {count} more.',
  'yours.said': 'What you were told',
  'yours.tour': 'Have a look around',
  'yours.tour.playbook':
    'What the team agreed on, in plain sentences, and what it means for you. Change it, and try the change on weeks of history first.',
  'yours.tour.decisions': 'Why things are as they are. Search as you would ask a colleague.',
  'yours.tour.proposals': 'Agree without meeting: silence is consent once everyone had their own working days.',
  'yours.tour.people': 'Who works when, and how best to reach each of them.',
  'yours.tour.privacy': 'Exactly what is kept, for how long, and who sees it.',
  'owed.response.by':
    '{ask, select, question {{waiting} asked you something} new_issue {{waiting} opened this, and it is with you} review {{waiting} asked for your review} decision {{waiting} asked for your decision} blocker {{waiting} is blocked and asked for your help} hand_off {{waiting} handed this to you} other {}}',
  'owed.response':
    '{ask, select, question {You were asked something} new_issue {New, and it is with you} review {Your review is asked for} decision {Your decision is asked for} blocker {Someone is blocked and asks for help} hand_off {This was handed over} other {}}',
  'owed.promise': 'You said you would come back to this',
  'owed.decision': 'Closed, and its decision is not in writing yet',
  'owed.update': 'A short update would help',
  'owed.stale': 'It has been quiet. Is it still wanted?',
  'owed.due': 'by {at}',
  'owed.wasDue': 'was due {at}',
  'owed.why': 'Why this is here',
  'issue.lead': 'Whose turn it is, and what would clear it. The same for everyone who looks.',
  'issue.inLinear': 'Open in Linear',
  'issue.turn': 'Whose turn',
  'issue.nothing': 'Nothing is open here.',
  'issue.turnOf':
    '{name}: {what, select, question {a question} new_issue {a new issue} review {a review} decision {a decision} blocker {a blocker} hand_off {a hand-off} promise {a promise} update {an update} stale {a word on whether it is still wanted} record {the decision in writing} other {}}',
  'issue.turnOfTeam':
    'Anyone of the team: {what, select, question {a question} new_issue {a new issue} review {a review} decision {a decision} blocker {a blocker} hand_off {a hand-off} promise {a promise} update {an update} stale {a word on whether it is still wanted} record {the decision in writing} other {}}',
  'issue.turnOfNobody':
    'Nobody can act, so it is on the board: {what, select, question {a question} new_issue {a new issue} review {a review} decision {a decision} blocker {a blocker} hand_off {a hand-off} promise {a promise} update {an update} stale {a word on whether it is still wanted} record {the decision in writing} other {}}',
  'issue.forThem': '{at} for {name}',
  'issue.workingWith': 'Working with {name}',
  'issue.decisions': 'Decisions behind it',
  'issue.noDecisions': 'None is filed for this issue.',
  'issue.activity': 'What the tool did here',
  'handOff.together': 'You and {name} both work from {from} to {to}: good for a short call, if writing does not do.',
  'handOff.theirs': 'On {name}’s clock: {from} to {to}.',
  'handOff.inWriting':
    'You and {name} do not work at the same time. What you write by {leavesAt} is read from {picksUpAt} on.',
  'handOff.never': 'When you and {name} meet can’t be said: hours of one of you are not known.',
  'card.bestFor': 'Best for',
  'card.form': 'Preferred form',
  'card.form.comment': 'a comment',
  'card.form.document': 'a document',
  'card.form.recording-with-text': 'a recording with its text',
  'card.form.call-when-stuck': 'a call when stuck',
  'card.notes': 'Notes',
  'card.none': 'No card yet.',
};
