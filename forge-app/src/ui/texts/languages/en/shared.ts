import type { SHARED_MESSAGES } from '../../messages/shared';
import type { Texts } from '../../say';

export const shared: Texts<typeof SHARED_MESSAGES> = {
  loading: 'Loading',
  again: 'Try again',
  choose: 'Choose',
  cancel: 'Cancel',
  'failed.text': 'Something went wrong on the way. Nothing was changed; you can try again.',
  broken: 'Something is wrong on our side, and this can’t be shown. Nothing was changed. Reloading the page may help.',
  problem: '{path}: {problem}; expected {expected}',
};
