import { type Language, listOf } from './language';

/** French. */
export const fr: Language = {
  code: 'fr',
  commonWords: listOf(`
    le | la | les | un | une | des | est | pas | je | tu | nous | vous | il | elle | on | ce | ça | c' | d' | l' |
    j' | n' | s' | qu' | et | à | de | du | en | pour | dans | avec | sur | que | qui | quoi | où | peux | peut |
    pouvez | merci | bonjour | salut | bloqué | selon | comme | ne | plus | demain | résolu | stp | svp |
    pourquoi | quelle | quel | avant | prêt | corrigé | au | mon | ma
  `),
  phrases: {
    lead: listOf(`
      bonjour | salut | coucou | bonsoir | hello | cher | chère | ok | oui | non | et | mais | alors | donc |
      désolé | désolée | super | bien | petite question | question | du coup | sinon | parfait | hey | pardon |
      rebonjour
    `),
    thanks: listOf(`
      merci | merci beaucoup | un grand merci | merci bien | bravo | mille mercis | beau travail | bien vu |
      merci encore
    `),
    fyi: listOf(`
      pour info | pour information | pi | à titre d’information | à titre d'information | copie à | en copie |
      pour ton information | pour votre information | je mets en copie | à noter
    `),
    'subject-after': listOf(`
      a | avait | est | était | va | veut | voulait | dit | disait | pense | demande | demandait | propose |
      proposait | peut | pourra | pourrait | doit | devrait | sera | fera | et moi | ou moi | sait | croit |
      souhaite | travaille | préfère | confirme | voudrait | aimerait | n' | s' | ne
    `),
    'spoken-to': listOf(`
      je | j' | tu | nous | vous | on | ce | c' | ça | cela | le | la | les | l' | un | une | des | mon | ma | mes | ton | ta |
      quel | quelle | quels | quelles | que | qu' | qui | quoi | où | quand | comment | pourquoi | combien | as | es | avez |
      êtes | sais | vois | dans | sur | pour | avec | y a t | il y a | il faut | il nous faut | il me faut | d' | si | en | au |
      merci | as tu | avez vous |
      est ce | est il | est elle | est ce que | a t | va t | peut on | doit on | sera t | était ce | pourrait on |
      devrait on | n'hésite | s'il te | s'il vous | va falloir | n' est ce | n' as tu | n' avez vous | dit moi |
      n'y a t
    `),
    request: listOf(`
      tu pourras | tu veux bien | tu peux | il nous faut ton | il nous faut ta | il me faut ton | il me faut ta | tu regardes | tu me dis | tu relis | tu prends |
      peux tu | pourrais tu | pouvez vous | pourriez vous | tu peux | vous pouvez | veuillez | s'il te plaît |
      s'il vous plaît | stp | svp | merci de | merci d' | voudrais tu | voudriez vous | dis moi | dites moi |
      dis nous | dites nous | peux tu me | tu pourrais | vous pourriez | j'ai besoin de ton | j'ai besoin de ta |
      nous avons besoin de ton | nous avons besoin de ta | nous avons besoin de votre | j'ai besoin de votre |
      besoin de ton avis | besoin de ta | besoin de ton | besoin de votre | tiens moi au courant |
      tenez moi au courant | fais moi signe | prière de | ce serait bien si tu | ce serait super si tu |
      je te laisse vérifier | merci par avance de | aurais tu | auriez vous | veux tu | voulez vous
    `),
    'request-of': listOf(`
      @ peut il | @ peut elle | @ pourrait il | @ pourrait elle | est ce que @ peut | est ce que @ pourrait |
      peut être que @ peut | est ce que @ pourra
    `),
    fragment: listOf(`
      qu'en penses tu | qu'en pensez vous | un avis | des avis | des nouvelles | prêt pour relecture |
      prête pour relecture | prêt pour la relecture | prêt pour revue | prêt à relire | une relecture | stp |
      svp | une objection | des objections | à relire | prêt pour review | prêt pour la revue
    `),
    'second-person': listOf(`
      tu | toi | te | t' | ton | ta | tes | vous | votre | vos | stp | svp | veuillez | dis moi
    `),
    'open-audience': listOf(`
      quelqu'un | qui peut | qui pourrait | tout le monde | tous | quelqu'un d'autre | l'un de vous | qui veut |
      qui saurait | une bonne âme | l'une de vous
    `),
    'no-request': listOf(`
      pas besoin de | pas besoin d' | n'as rien à faire | n'as pas besoin | n'avez pas besoin | n'avez rien à |
      inutile de | inutile d' | n'hésite pas | n'hésitez pas | merci d'avoir | rien à faire |
      si tu as des questions | si vous avez des questions | si besoin | en cas de question |
      ce n'est pas la peine | pas la peine | ne te dérange pas | t'inquiète | ne vous inquiétez pas | n'as rien |
      merci de ne pas | merci de ton | merci de ta | merci de votre | merci d'être | je voulais te demander |
      aucune action | merci de noter | veuillez noter | as pas besoin | si tu as besoin d' | tu peux aussi |
      libre à toi | pas nécessaire
    `),
    condition: listOf(`
      si | s'il | sauf si | à moins | au cas où | dès que | une fois que | à condition | s'ils | s'il n'y
    `),
    'polite-condition': listOf(`
      s'il te plaît | s'il vous plaît | si possible | si tu as le temps | si tu peux | si vous pouvez |
      si vous avez le temps | si tu as un moment | si vous avez un moment | si cela | si ça ne te dérange pas |
      vérifier si | confirmer si | dire si | savoir si | dès que possible | dès que tu peux |
      dès que vous pouvez | bien si tu | super si tu | regarder si | voir si | tester si | si ça te va |
      dès que tu as
    `),
    reported: listOf(`
      a demandé | demande si | demandait si | veut savoir | voulait savoir | a dit | disait | se demande |
      on me demande | le client demande | a voulu savoir | selon | d'après | aimerait savoir
    `),
    rhetorical: listOf(`
      qui sait | pourquoi pas | et alors | à quoi bon | qui aurait cru | n'est ce pas génial |
      que demander de plus | et pourquoi pas | qui ça intéresse | comment dire | tu sais quoi
    `),
    'question-tag': listOf(`
      non | n'est ce pas | hein | c'est ça | pas vrai | si
    `),
    'self-answer': listOf(`
      parce que | parce qu' | car | en fait | la réponse | réponse : | c'est parce | oui, parce | non, parce |
      sans doute parce | tout simplement
    `),
    review: listOf(`
      relire | relis | relecture | revue de code | review | reviewer | la revue | une revue | relisez | revoir |
      repasser dessus
    `),
    'review-look': listOf(`
      regarder | jeter un œil | jeter un oeil | jeter un coup d'œil | coup d'œil | vérifier | valider |
      approuver | un œil | un oeil
    `),
    'review-thing': listOf(`
      la pr | ma pr | cette pr | pull request | merge request | mes changements | le patch | ma branche |
      mes modifications
    `),
    'not-review': listOf(`
      commentaires de revue | commentaires de relecture | en relecture | après la relecture | en revue |
      revue de sprint | après la revue | retours de relecture | au revoir
    `),
    decision: listOf(`
      trancher | tranche | tranches | décider | décide | décides | décidez | décision | valider | valides |
      approuver | approuves | approbation | donner ton accord | ton accord | votre accord | feu vert |
      quelle option | quelle variante | arbitrer | arbitrage | validation | ton aval | d'accord pour lancer |
      autoriser | choisir entre | signer
    `),
    'hand-off': listOf(`
      prendre le relais | prends le relais | reprendre ce ticket | reprendre le ticket | t’en occuper |
      t'en occuper | t'en charger | vous en occuper | vous en charger | prendre la suite | prendre ça en charge |
      prendre en charge | reprendre ça | reprendre la main | prendre la main | prendre ce ticket | t'occuper de |
      te charger de | prenez le relais | prends la suite | récupérer ce ticket
    `),
    'hand-over-to': listOf(`
      je passe la main à @ | passe la main à @ | je passe le relais à @ | passe le relais à @ | je transmets à @ |
      transmis à @ | je confie ça à @ | je confie ceci à @ | je laisse @ prendre | assigné à @ | j'assigne à @ |
      je réassigne à @ | je te passe @ | je laisse la main à @ | je passe ça à @ | je passe ce ticket à @ |
      je transfère à @ | je confie ce ticket à @ | je le passe à @ | je laisse le relais à @
    `),
    'your-turn': listOf(`
      à toi de jouer | à vous de jouer | c'est à toi | c'est à vous | à toi la main | je te passe la main |
      je te passe le relais | je vous passe la main | la balle est dans ton camp | je te laisse la main |
      je te confie ça | je te le confie | je te transmets
    `),
    'blocked-by': listOf(`
      on attend la validation de @ | j'attends la validation de @ | en attente de la validation de @ | on attend la relecture de @ | j'attends la relecture de @ | on attend l'accord de @ | en attente de l'accord de @ | on attend la décision de @ |
      bloqué par @ | bloquée par @ | bloqués par @ | j'attends @ | nous attendons @ | on attend @ |
      en attente de @ | dans l'attente de @ | attends la réponse de @ | j'attends la réponse de @ |
      en attente d'une réponse de @ | en attente d'un retour de @ | j'attends un retour de @ |
      on attend la réponse de @ | dépend de @ | en attente du retour de @ | j'attends le retour de @ |
      on attend le retour de @ | j'attends toujours @ | on attend toujours @ | toujours en attente de @ |
      j'attends encore @ | en attente de la réponse de @ | bloqué sur @ | on attend un retour de @ |
      attend @ pour
    `),
    'blocked-on-you': listOf(`
      j'attends ton | j'attends ta | j'attends tes | nous attendons ton | nous attendons ta | en attente de ton |
      en attente de ta | bloqué par ton | bloqué par ta | bloqué sans ton | bloqué sans ta | bloqué tant que tu |
      bloqué sur ton | bloqué sur ta | on attend ton | on attend ta | j'attends votre | nous attendons votre |
      en attente de votre | bloquée par ton | bloquée par ta | bloquée tant que tu | bloqués par ton |
      bloqués par ta | je suis bloqué jusqu’à ce que tu | bloqué jusqu'à ce que tu | bloqués tant que tu |
      on t'attend | je t'attends
    `),
    'not-so': listOf(`
      plus bloqué | plus bloquée | plus bloqués | n' | ne | pas | était | étais | avait | jamais | sans | serait |
      avais | n'attends plus | plus en attente | étions | j'attendais | serais
    `),
    withdrawal: listOf(`
      oublie mon |
      laisse tomber | laissez tomber | oublie ma question | oubliez ma question | ignore ma | ignore mon |
      ignorez ma | ignorez mon | j'ai trouvé, merci | résolu, merci | plus nécessaire | question résolue |
      je retire ma question | réglé, merci | c'est bon, j'ai trouvé | plus besoin d'aide | oublie ça |
      sans objet | oublie ce que | j'ai trouvé la réponse | problème résolu, merci | ne tenez pas compte |
      ne tiens pas compte | plus la peine
    `),
    done: listOf(`
      résolu | réglé | trouvé | c'est résolu | c'est réglé | j'ai trouvé | problème résolu | problème réglé
    `),
    'update-progress': listOf(`
      mise à jour | avancement | point d’avancement | point d'avancement | état | état d'avancement | statut |
      point hebdo | nouvelles | où en est on | maj | point de la semaine | progrès
    `),
    'update-blocker': listOf(`
      bloqué | bloquée | bloqués | bloquant | blocage | point bloquant | toujours bloqué | points bloquants
    `),
    'update-learning': listOf(`
      appris | ce qu'on a appris | ce que j'ai appris | leçon | enseignement | enseignements | leçons | constat |
      ce que nous avons appris | apprentissage
    `),
    'update-decision': listOf(`
      décision | décidé | décisions | on a décidé | nous avons décidé | conclusion
    `),
    'nothing-changed': listOf(`
      pas de changement | aucun changement | rien de nouveau | rien de neuf | pas de nouvelles |
      aucune nouveauté | inchangé | pas d'avancée | rien à signaler | ras | rien n'a changé |
      toujours pas de changement | pas de nouveauté | statut inchangé | aucun progrès | aucune avancée |
      sans changement
    `),
    'not-nothing-changed': listOf(`
      aucun changement nécessaire | pas de changement nécessaire | aucun changement requis |
      aucun changement dans | pas de changement dans | pas de changement à | aucun changement à |
      aucun changement de
    `),
    commit: listOf(`
      je | j' | nous | je m' | on va | on le | on livre | ce sera fait | ce sera prêt
    `),
    'commit-start': listOf(`
      ce sera fait | prévu | prévu pour | réponse | livraison | ce sera prêt
    `),
    'date-filler': listOf(`
      d'ici | pour | avant | le | la | sans doute | probablement | au plus tard | oui | ok | normalement | à |
      en | fin | vers | plutôt | disons | sûrement | promis
    `),
    'no-promise': listOf(`
      ne | n' | pas | jamais | peut être | si | s'il | congé | congés | vacances | absent | absente | malade |
      férié | étais | était | j'ai | avons | hier | dernier | dernière | a dit | disait | pourrais | pourrait |
      de retour | attends | besoin | selon | avais | en déplacement | attendons | échéance | il fera | elle fera |
      formation | vois | pense que tu | reviens | rentre | te relance | me demande
    `),
    'before-date': ['avant', 'avant le', 'avant la'],
    'not-a-deadline': listOf(`
      après | après le | depuis | à partir de | à partir du | dès | dès le | chaque | du | que | de | tous les |
      pas avant
    `),
    pointer: listOf(`
      voici | voilà | regarde | regardez | ci joint | j'ai enregistré | j'ai fait | vidéo | enregistrement |
      une vidéo | petite vidéo | lien vers | la vidéo | voir
    `),
    'recording-noun': listOf(`
      vidéo | vidéos | enregistrement | enregistré | capture | note vocale | démo | replay | audio
    `),
  },
  dates: {
    months: [
      ['janvier', 'janv'],
      ['février', 'févr'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['août', 'aout'],
      ['septembre', 'sept'],
      ['octobre', 'oct'],
      ['novembre', 'nov'],
      ['décembre', 'déc'],
    ],
    weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
    numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
    units: { hour: ['heure', 'heures', 'h'], day: ['jour', 'jours', 'jours ouvrés'], week: ['semaine', 'semaines'] },
    today: listOf(`
      aujourd'hui | ce jour | fin de journée | en fin de journée | la fin de la journée | ce soir au plus tard |
      cet après midi | dans la journée | fin de la journée | d'ici ce soir
    `),
    tonight: ['ce soir'],
    tomorrow: ['demain', 'demain fin de journée', 'demain en fin de journée'],
    dayAfterTomorrow: ['après demain'],
    endOfThisWeek: listOf(`
      fin de semaine | la fin de la semaine | en fin de semaine | cette semaine | fin de cette semaine |
      fin de la semaine | dans la semaine
    `),
    nextWeek: listOf(`
      la semaine prochaine | semaine prochaine | début de semaine prochaine | fin de semaine prochaine |
      la fin de la semaine prochaine | en début de semaine prochaine
    `),
    endOfThisMonth: ['fin du mois', 'la fin du mois', 'ce mois ci', 'fin de mois'],
    nextMonth: ['le mois prochain', 'mois prochain', 'fin du mois prochain'],
    weekend: listOf(`
      ce week end | le week end | pendant le week end | dans le week end
    `),
    notADate: ['ce matin', "jusqu'à aujourd'hui", 'à ce jour'],
    weekday: listOf(`
      {weekday} | {weekday} prochain | ce {weekday} | {weekday} soir | {weekday} en fin de journée |
      {weekday} au plus tard
    `),
    weekdayOfNextWeek: listOf(`
      {weekday} de la semaine prochaine | {weekday} en huit | la semaine prochaine {weekday}
    `),
    amount: listOf(`
      dans {n} {unit} | sous {n} {unit} | d'ici {n} {unit} | dans les {n} {unit} | dans les {n} prochains {unit} |
      d'ici à {n} {unit} | dans environ {n} {unit}
    `),
    monthAndDay: ['# {month}', '# er {month}', 'le # {month}', 'le # er {month}'],
    dayOfMonth: ['pour le #', 'avant le #', "d'ici le #"],
    numericOrder: 'day-month',
    numericDates: ['le #/#', 'pour le #/#', 'avant le #/#', "d'ici le #/#"],
    morning: ['matin', 'au matin', 'dans la matinée', 'matinée'],
    noon: ['midi', 'à midi', 'avant midi'],
    afternoon: ['après midi', "dans l'après midi"],
    evening: ['soir', 'dans la soirée', 'au soir'],
    time: ['# h', '# h #', '#:#', '# heures'],
    timeAfterNoon: [],
  },
};
