import type { SHARED_MESSAGES } from '../../messages/shared';
import type { Texts } from '../../say';

export const shared: Texts<typeof SHARED_MESSAGES> = {
  loading: '読み込み中',
  again: 'もう一度試す',
  choose: '選択',
  cancel: 'キャンセル',
  'failed.text': '途中で問題が起きました。何も変更されていません。もう一度試せます。',
  broken: 'こちらの問題で表示できません。何も変更されていません。ページを読み込み直してみてください。',
  problem: '{path}：{problem}（期待：{expected}）',
};
