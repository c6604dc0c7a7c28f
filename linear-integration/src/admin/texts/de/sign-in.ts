import type { TextsOf } from '@async-norms/core';
import type { SIGN_IN } from '../messages/sign-in';

export const signIn: TextsOf<typeof SIGN_IN> = {
  'welcome.title': 'Willkommen',
  'welcome.headline': 'Eine Teamvereinbarung, die für sich selbst sorgt',
  'welcome.lead':
    'Dein Team schreibt auf, wie es arbeitet, wenn niemand online sein muss. Async Norms weiß, wer am Zug ist, sagt es dieser einen Person freundlich und in ihren Zeiten, und hebt Entscheidungen dort auf, wo alle sie finden.',
  'welcome.demo': 'Sieh dich als Teil des Teams um',
  'welcome.demo.what':
    'Das ist ein Demo-Arbeitsbereich mit einem Ersatz für Linear auf diesem Rechner. Nichts verlässt ihn, und niemand wird angeschrieben.',
  'welcome.admin': 'verwaltet den Arbeitsbereich',
  'welcome.link': 'Mit einem Link anmelden',
  'welcome.link.what': 'Öffne den Link, den du von der Administration bekommen hast. Er gilt einmal.',
  'welcome.link.first': 'Der allererste Link steht im Terminal des Servers.',
  'welcome.link.for': 'Hallo {name}',
  'welcome.link.once': 'Dieser Link meldet dich bei {workspace} an. Er gilt einmal.',
  'welcome.link.use': 'Anmelden',
  'welcome.signIn': 'Anmelden',
  'welcome.linear': 'Mit Linear anmelden',
  'welcome.linear.what': 'Linear sagt uns, wer du bist, sonst wird davon nichts aufbewahrt.',
  'welcome.how': 'So funktioniert es',
  'welcome.how.turn': 'Wer am Zug ist',
  'welcome.how.turn.what':
    'Eine Frage, ein Review, eine Übergabe: klar ist, wer gefragt ist, bis wann und was es erledigt.',
  'welcome.how.hours': 'Die Zeiten jeder Person',
  'welcome.how.hours.what': 'Außerhalb deiner Zeiten kommt nichts an und läuft keine Uhr. Du legst sie selbst fest.',
  'welcome.how.decisions': 'Entscheidungen schriftlich',
  'welcome.how.decisions.what':
    'Bevor Arbeit abgeschlossen wird, steht ihre Entscheidung da, und ist nach einem Jahr noch zu finden.',
  'welcome.how.open': 'Keine Rangliste',
  'welcome.how.open.what':
    'Niemand sieht, wie lange jemand anderes gebraucht hat. Hilfe geht dorthin, wo es hakt, nicht zur Führungskraft.',
  'signIn.refused': 'Das hat nicht geklappt. Versuch es noch einmal oder frag die Administration.',
  'signIn.linkOver': 'Dieser Link wurde schon benutzt oder ist zu alt. Bitte um einen neuen.',
};
