import type { TextsOf } from '@async-norms/core';
import type { INSTALL } from '../messages/install';

export const install: TextsOf<typeof INSTALL> = {
  'install.title': 'Relier un espace de travail Linear',
  'install.lead':
    'Trois façons de faire, chacune en quelques minutes. Personne n’est sollicité avant que vous n’activiez un accord.',
  'install.key':
    'Dans tous les cas, le serveur a besoin d’une clé qui chiffre les jetons : openssl rand -base64 32. Elle va dans SECRET_KEY.',
  'install.app': 'Une application privée (recommandé)',
  'install.app.what':
    'Les commentaires viennent d’« Async Norms », les webhooks arrivent aussitôt et le jeton se renouvelle seul. Un administrateur de Linear la crée une fois ; son formulaire est déjà rempli.',
  'install.app.address': 'Adresse de ce serveur',
  'install.app.address.hint':
    'Par exemple https://norms.example.com. Linear n’atteint que des adresses https publiques.',
  'install.app.address.wrong': 'Une adresse commençant par https:// était attendue ici.',
  'install.app.show': 'Créer le lien',
  'install.app.open': 'Ouvrir le formulaire de Linear, déjà rempli',
  'install.app.then': 'Appuyez-y sur « Create », puis démarrez le serveur avec ce que Linear affiche :',
  'install.oauth': 'Se connecter avec Linear, pour plusieurs espaces',
  'install.oauth.what':
    'Un administrateur de chaque espace voit ce qui est demandé et accepte. Chaque espace a ses propres jetons et ne voit rien des autres.',
  'install.oauth.go': 'Installer dans un espace',
  'install.oauth.needsApp': 'Il faut d’abord l’application ci-dessus.',
  'install.apiKey': 'Une clé d’API personnelle, pour essayer',
  'install.apiKey.what':
    'Fonctionne sans adresse publique : Linear est interrogé toutes les quelques minutes. Les commentaires sont les vôtres ; pour de bon, prenez l’application.',
  'install.done': 'Installé. Les personnes et les tickets sont récupérés ; cela prend une minute ou deux.',
  'install.refused': 'Rien n’a été installé : un administrateur de l’espace doit accepter.',
  'install.late': 'Plus de dix minutes ont passé chez Linear. Veuillez recommencer.',
  'install.unknown': 'Cela n’a pas commencé dans ce navigateur, rien n’a donc été installé. Veuillez commencer ici.',
  'install.later': 'Linear n’a pas répondu. Rien n’a été installé ; veuillez réessayer plus tard.',
};
