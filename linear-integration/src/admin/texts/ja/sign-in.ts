import type { TextsOf } from '@async-norms/core';
import type { SIGN_IN } from '../messages/sign-in';

export const signIn: TextsOf<typeof SIGN_IN> = {
  'welcome.title': 'ようこそ',
  'welcome.headline': '自分で続いていくチームの取り決め',
  'welcome.lead':
    '誰もオンラインでいなくてよいとき、チームがどう働くかを書き残します。Async Normsは誰の番かを確かめ、その人だけに、その人の勤務時間にやさしく知らせ、決定を誰でも見つけられる場所に残します。',
  'welcome.demo': 'チームの一員として見てみる',
  'welcome.demo.what': 'このパソコンの中のLinearの代役を使ったデモです。外へは何も出ず、誰にも連絡しません。',
  'welcome.admin': '管理者',
  'welcome.link': 'リンクでサインイン',
  'welcome.link.what': '管理者から受け取ったリンクを開いてください。一度だけ使えます。',
  'welcome.link.first': '最初のリンクはサーバーの端末に表示されています。',
  'welcome.link.for': '{name}さん、こんにちは',
  'welcome.link.once': 'このリンクで{workspace}にサインインします。一度だけ使えます。',
  'welcome.link.use': 'サインイン',
  'welcome.signIn': 'サインイン',
  'welcome.linear': 'Linearでサインイン',
  'welcome.linear.what': 'Linearから本人確認だけを受け取り、ほかは保存しません。',
  'welcome.how': 'しくみ',
  'welcome.how.turn': '誰の番か',
  'welcome.how.turn.what': '質問、レビュー、引き継ぎ。誰が、いつまでに、何をすれば済むかがわかります。',
  'welcome.how.hours': '一人ひとりの時間',
  'welcome.how.hours.what': '勤務時間外には何も届かず、期限も進みません。時間は自分で決めます。',
  'welcome.how.decisions': '決定を書き残す',
  'welcome.how.decisions.what': '仕事を閉じる前に決定を書き残し、一年後でも見つけられます。',
  'welcome.how.open': '順位表はありません',
  'welcome.how.open.what':
    'ほかの人がかけた時間は誰にも見えません。助けは上司ではなく、止まっているところへ向かいます。',
  'signIn.refused': 'サインインできませんでした。もう一度試すか、管理者にお尋ねください。',
  'signIn.linkOver': 'このリンクは使用済みか、期限が過ぎています。新しいものを依頼してください。',
};
