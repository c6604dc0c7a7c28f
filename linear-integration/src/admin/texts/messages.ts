import { ACTIVITY } from './messages/activity';
import { DECISIONS } from './messages/decisions';
import { FRAME } from './messages/frame';
import { INSTALL } from './messages/install';
import { PEOPLE } from './messages/people';
import { PLAYBOOK } from './messages/playbook';
import { PRIVACY } from './messages/privacy';
import { PROPOSALS } from './messages/proposals';
import { SETTINGS } from './messages/settings';
import { SIGN_IN } from './messages/sign-in';
import { YOURS } from './messages/yours';

/** Every message of the pages, with what its placeholders take. A language that lacks one does not compile. */
export const PAGE_MESSAGES = {
  ...FRAME,
  ...SIGN_IN,
  ...YOURS,
  ...PLAYBOOK,
  ...DECISIONS,
  ...PROPOSALS,
  ...PEOPLE,
  ...SETTINGS,
  ...ACTIVITY,
  ...PRIVACY,
  ...INSTALL,
} as const;
