import type { TextsOf } from '@async-norms/core';
import type { SIGN_IN } from '../messages/sign-in';

export const signIn: TextsOf<typeof SIGN_IN> = {
  'welcome.title': 'Welcome',
  'welcome.headline': 'A team agreement that looks after itself',
  'welcome.lead':
    'Your team writes down how it works when nobody is expected to be online. Async Norms works out whose turn it is, tells that one person kindly and in their own hours, and keeps the decisions where everyone finds them.',
  'welcome.demo': 'Look around as one of the team',
  'welcome.demo.what':
    'This is a demo workspace with a stand-in for Linear on this computer. Nothing leaves it, and nobody is written to.',
  'welcome.admin': 'looks after the workspace',
  'welcome.link': 'Sign in by a link',
  'welcome.link.what': 'Open the link that someone who looks after your workspace gave you. It works once.',
  'welcome.link.first': 'The very first link is on the terminal of the server.',
  'welcome.link.for': 'Hello {name}',
  'welcome.link.once': 'This link signs you in to {workspace}. It works once.',
  'welcome.link.use': 'Sign in',
  'welcome.signIn': 'Sign in',
  'welcome.linear': 'Sign in with Linear',
  'welcome.linear.what': 'Linear tells us who you are, and nothing else is kept of it.',
  'welcome.how': 'How it works',
  'welcome.how.turn': 'Whose turn it is',
  'welcome.how.turn.what':
    'A question, a review, a hand-off: it is clear who is asked, by when, and what would clear it.',
  'welcome.how.hours': 'Everyone’s own hours',
  'welcome.how.hours.what': 'Outside your hours nothing arrives, and no clock runs. You set them yourself.',
  'welcome.how.decisions': 'Decisions in writing',
  'welcome.how.decisions.what': 'Before work is closed, its decision is written down, and found again a year on.',
  'welcome.how.open': 'No scoreboard',
  'welcome.how.open.what': 'Nobody sees how long someone else took. Help goes to what is stuck, not to a manager.',
  'signIn.refused': 'That did not work. Please try once more, or ask whoever looks after your workspace.',
  'signIn.linkOver': 'This link has been used or is too old. Ask for a new one.',
};
