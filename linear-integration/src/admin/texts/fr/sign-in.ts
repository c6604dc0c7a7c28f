import type { TextsOf } from '@async-norms/core';
import type { SIGN_IN } from '../messages/sign-in';

export const signIn: TextsOf<typeof SIGN_IN> = {
  'welcome.title': 'Bienvenue',
  'welcome.headline': 'Un accord d’équipe qui veille sur lui-même',
  'welcome.lead':
    'Votre équipe écrit comment elle travaille quand personne n’a à être en ligne. Async Norms voit à qui c’est le tour, le dit gentiment à cette seule personne, dans ses horaires, et garde les décisions là où chacun les trouve.',
  'welcome.demo': 'Faites le tour comme membre de l’équipe',
  'welcome.demo.what':
    'C’est un espace de démonstration, avec une doublure de Linear sur cet ordinateur. Rien n’en sort et personne ne reçoit de message.',
  'welcome.admin': 'administre l’espace',
  'welcome.link': 'Se connecter par un lien',
  'welcome.link.what': 'Ouvrez le lien que l’administration vous a donné. Il sert une fois.',
  'welcome.link.first': 'Le tout premier lien est dans le terminal du serveur.',
  'welcome.link.for': 'Bonjour {name}',
  'welcome.link.once': 'Ce lien vous connecte à {workspace}. Il sert une fois.',
  'welcome.link.use': 'Se connecter',
  'welcome.signIn': 'Connexion',
  'welcome.linear': 'Se connecter avec Linear',
  'welcome.linear.what': 'Linear nous dit qui vous êtes, et rien d’autre n’en est conservé.',
  'welcome.how': 'Comment cela marche',
  'welcome.how.turn': 'À qui c’est le tour',
  'welcome.how.turn.what':
    'Une question, une relecture, un relais\u00a0: on voit qui est sollicité, pour quand, et ce qui règle la chose.',
  'welcome.how.hours': 'Les horaires de chacun',
  'welcome.how.hours.what':
    'En dehors de vos horaires, rien n’arrive et aucun délai ne court. Vous les fixez vous-même.',
  'welcome.how.decisions': 'Des décisions écrites',
  'welcome.how.decisions.what': 'Avant de clore un travail, sa décision est écrite, et se retrouve un an plus tard.',
  'welcome.how.open': 'Pas de classement',
  'welcome.how.open.what':
    'Personne ne voit le temps mis par quelqu’un d’autre. L’aide va à ce qui bloque, pas à la hiérarchie.',
  'signIn.refused': 'Cela n’a pas fonctionné. Réessayez ou demandez à l’administration.',
  'signIn.linkOver': 'Ce lien a déjà servi ou est trop ancien. Demandez-en un nouveau.',
};
