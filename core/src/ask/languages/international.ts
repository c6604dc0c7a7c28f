import type { PhraseTag } from './language';

/** What people write in every language. */
export const international: Readonly<Partial<Record<PhraseTag, readonly string[]>>> = {
  fyi: ['cc', 'c.c.', 'ccing', 'fyi', 'f.y.i.', '/cc', 'kopie', 'cc:'],
  thanks: ['thx', 'thanks', 'ty', 'tia'],
  fragment: ['ptal', 'wdyt', 'thoughts'],
  review: ['ptal', 'code review'],
  'review-thing': ['pr', 'prs', 'pull request', 'merge request', 'mr', 'diff', 'patch'],
  withdrawal: ['nvm', 'nevermind'],
  'update-progress': ['update', 'status', 'status update'],
  'update-learning': ['til'],
  'commit-start': ['eta'],
  'recording-noun': ['video', 'loom', 'demo', 'screencast', 'recording', 'vimeo', 'youtube'],
};
