import type { LinearTexts } from './messages';

export const en: LinearTexts = {
  'card.turn.people': 'Next word: {people}',
  'card.turn.team': 'Next word: anyone on the team',
  'card.turn.nobody': 'Next word: back with whoever asked',
  'card.settled': 'Nothing is waiting here',
  'card.due': 'due {at} ({zone})',
  'card.dueSince': 'was due {at} ({zone})',
  'card.whose': 'Whose turn',
  'card.dueFor': 'Due, for {name}',
  'card.why': 'Why',
  'card.clears': 'What clears it',
  'card.more': '{count, plural, one {and # more thing} other {and # more things}}',
  'gate.asked':
    '{name}, {issue} is closed, and our agreement asks for the decision behind it in writing (rule {norm}).',
  'gate.incomplete': '{name}, {issue} is closed, and its decision record could say a little more (rule {norm}).',
  'gate.reverted': 'It was moved back to {state}, this once and never again. Closing it again is up to you.',
  'gate.how':
    'Either a comment that begins with `/decision` files a record, or `/exempt` and a reason will do without one.',
  'gate.reasons': 'Reasons to do without: {reasons}.',
  'gate.settled': 'That is settled, thank you.',
  'decision.template':
    'Copy this into a comment and fill it in. The parts you leave out are fine, as long as it says what and why.',
  'decision.title': 'What was decided, in a line',
  'decision.heading.question': 'Question',
  'decision.heading.decision': 'Decision',
  'decision.heading.because': 'Because',
  'decision.heading.consequences': 'Consequences',
  'decision.filed': 'Filed as decision {number}: {title}.',
  'decision.incomplete': 'Filed as decision {number}: {title}. It counts once it says a little more:',
  'decision.link': 'Decision {number}: {title}',
  'decision.governs': 'governs this issue',
  'open.decision': 'What is open on {issue} is the decision behind it. Any of these settles it: {ways}.',
  'open.other': 'Something is open on {issue} that this does not clear. Any of these does: {ways}.',
  'past.day': '{on} is in the past. Please name a later date.',
  'exempt.notAsked':
    'No rule of our agreement asks for a decision record of {issue}, so there is nothing to exempt it from.',
  'exempt.noReasons':
    'The agreement names no reason to close {issue} without a decision record: `/decision` files one.',
  'update.how':
    'Write `/update` and a sentence: what moved, what is in the way, what was learned. `/update nothing changed` is a full answer.',
  'label.name': 'Decision missing',
  'label.description':
    'Closed without the decision record that the agreement asks for. Put on and taken off by Async Norms.',
  'view.name': 'Decision missing',
  'view.description': 'Closed issues whose decision is not in writing yet.',
  'mail.page': 'Your page',
  'mail.why': 'You get at most one message like this on a working day, and none outside your hours.',
};
