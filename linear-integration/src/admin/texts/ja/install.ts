import type { TextsOf } from '@async-norms/core';
import type { INSTALL } from '../messages/install';

export const install: TextsOf<typeof INSTALL> = {
  'install.title': 'Linear のワークスペースをつなぐ',
  'install.lead': '方法は三つ、どれも数分で済みます。合意を有効にするまで、誰にも何も届きません。',
  'install.key':
    'どの方法でも、トークンを暗号化する鍵が必要です：openssl rand -base64 32。SECRET_KEY に入れてください。',
  'install.app': 'プライベートアプリ（おすすめ）',
  'install.app.what':
    'コメントは「Async Norms」の名前で書かれ、Webhook はすぐに届き、トークンは自動で更新されます。Linear の管理者が一度だけ作ります。フォームは記入済みです。',
  'install.app.address': 'このサーバーのアドレス',
  'install.app.address.hint': '例：https://norms.example.com。Linear が届くのは公開された https のアドレスだけです。',
  'install.app.address.wrong': 'https:// で始まるアドレスを入れてください。',
  'install.app.show': 'リンクを作る',
  'install.app.open': '記入済みの Linear のフォームを開く',
  'install.app.then': 'そこで「Create」を押し、Linear が示す値でサーバーを起動します：',
  'install.oauth': 'Linear でログイン（複数のワークスペース向け）',
  'install.oauth.what':
    '各ワークスペースの管理者が、求められる権限を確かめて承認します。トークンはワークスペースごとに別で、互いに何も見えません。',
  'install.oauth.go': 'ワークスペースに入れる',
  'install.oauth.needsApp': '先に上のアプリが必要です。',
  'install.apiKey': '個人の API キー（お試し用）',
  'install.apiKey.what':
    '公開アドレスがなくても動きます。数分ごとに Linear に問い合わせます。コメントはあなたの名前になるので、本番ではアプリを使ってください。',
  'install.done': '入りました。メンバーと課題を読み込んでいます。一、二分かかります。',
  'install.refused': '何も入っていません。ワークスペースの管理者の承認が必要です。',
  'install.late': 'Linear で十分以上たちました。もう一度始めてください。',
  'install.unknown': 'このブラウザーで始まった手続きではないので、何も入っていません。ここから始めてください。',
  'install.later': 'Linear が応答しませんでした。何も入っていません。しばらくしてからもう一度試してください。',
};
