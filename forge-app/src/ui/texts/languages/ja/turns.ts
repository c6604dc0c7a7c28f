import type { TURNS_MESSAGES } from '../../messages/turns';
import type { Texts } from '../../say';

export const turns: Texts<typeof TURNS_MESSAGES> = {
  turn: '順番',
  waiting: '待つ人',
  since: '開始',
  due: '期限',
  'due.was': '期限（過ぎています）',
  clears: '済む方法',
  'clears.ways': '{ways}',
  'due.calm': '勤務時間外の返事は求めていません。',
  'due.calmTheirs': '相手の勤務時間外の返事は求めていません。',
  'due.resting': '時計は止まっています。その後、勤務時間はまだ過ぎていません。',
  'of.team': 'チーム（特定の人ではありません）',
  'of.nobody': 'いません（聞かれた人はもう対応できません）',
  ask: '{ask, select, new_issue {最初の返事} question {返事} review {レビュー} decision {決定} blocker {作業が止まっている件への助け} hand_off {引き継ぎについての一言} other {返事}}',
  'kind.promise': '約束した日付',
  'kind.update': '書面での近況',
  'kind.stale': 'まだ必要かどうかの一言',
  'kind.decision': '決定の記録',
  mine: 'あなたの番',
  'mine.over': 'あなたの番（期限を過ぎています）',
  over: '期限を過ぎています',
  others: '期限内',
  board: 'ボード上',
};
