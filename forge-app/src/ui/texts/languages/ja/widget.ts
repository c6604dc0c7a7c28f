import type { WIDGET_MESSAGES } from '../../messages/widget';
import type { Texts } from '../../say';

export const widget: Texts<typeof WIDGET_MESSAGES> = {
  'choose.title': 'プロジェクトが未選択です',
  'choose.text': 'このウィジェットの設定で選んでください。',
  'off.title': '{project}ではまだ使われていません',
  'off.text': 'プロジェクトの管理者が有効にできます。',
  inForce: '{count, plural, other {有効な決定}}',
  openProposals: '{count, plural, other {進行中の提案}}',
  reviewsDue: '{count, plural, other {見直す決定}}',
  debt: '{count, plural, other {決定なしで終了}}',
  people: '決定についての数です。個人についてのものではありません。',
  worksCouncil: '労使協議モードが有効です。チーム全体の集計は行いません。',
  project: 'プロジェクト',
  save: '表示する',
  'noProjects.title': '表示できるプロジェクトがありません',
  'noProjects.text': '見られるプロジェクトの中に、有効なものがありません。',
};
