import type { Messages, TextsOf } from '@async-norms/core';

/** What is said in Linear beside the nudges, the gate and the answers that core has words for; and around an e-mail. */
export const LINEAR_MESSAGES = {
  'card.turn.people': { people: 'allOf' },
  'card.turn.team': {},
  'card.turn.nobody': {},
  'card.settled': {},
  'card.due': { at: 'instant', zone: 'text' },
  'card.dueSince': { at: 'instant', zone: 'text' },
  'card.whose': {},
  'card.dueFor': { name: 'text' },
  'card.why': {},
  'card.clears': {},
  'card.more': { count: 'number' },
  'gate.asked': { name: 'text', issue: 'text', norm: 'text' },
  'gate.incomplete': { name: 'text', issue: 'text', norm: 'text' },
  'gate.reverted': { state: 'text' },
  'gate.how': {},
  'gate.settled': {},
  'decision.template': {},
  'decision.title': {},
  'decision.heading.question': {},
  'decision.heading.decision': {},
  'decision.heading.because': {},
  'decision.heading.consequences': {},
  'decision.filed': { number: 'text', title: 'text' },
  'decision.incomplete': { number: 'text', title: 'text' },
  'decision.link': { number: 'text', title: 'text' },
  'decision.governs': {},
  'update.how': {},
  'label.name': {},
  'label.description': {},
  'view.name': {},
  'view.description': {},
  'mail.page': {},
  'mail.why': {},
} as const satisfies Messages;

/** One language of it. */
export type LinearTexts = TextsOf<typeof LINEAR_MESSAGES>;
