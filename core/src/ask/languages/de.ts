import { type Language, listOf } from './language';

/** German. */
export const de: Language = {
  code: 'de',
  commonWords: listOf(`
    der | die | das | und | ist | nicht | ich | du | wir | ihr | sie | ein | eine | den | dem | mit | auf | für |
    von | zu | im | bitte | danke | kannst | könntest | könnten | wie | was | warum | wer | hat | habe | haben |
    hier | noch | schon | auch | mal | ob | wenn | falls | bis | mach | mache | hallo | kein | keine | wird |
    wurde | laut | zum | zur | bereit | erledigt | warte | am | in
  `),
  phrases: {
    lead: listOf(`
      hallo | hi | hey | moin | guten morgen | guten tag | servus | liebe | lieber | sehr geehrter |
      sehr geehrte | ok | also | und | aber | ja | nein | sorry | entschuldige | super | gut | kurze frage |
      frage | so | dann | ach | nochmal | morgen
    `),
    thanks: listOf(`
      danke | vielen dank | danke dir | danke schön | dankeschön | besten dank | merci | gute arbeit |
      guter fund | herzlichen dank
    `),
    fyi: listOf(`
      zur info | zur information | zur kenntnis | zk | z. k. | zkn | info an | nur zur info | zur kenntnisnahme |
      in kopie
    `),
    'subject-after': listOf(`
      hat | hatte | ist | war | wird | will | wollte | sagt | sagte | meint | meinte | fragt | fragte | schrieb |
      kann | konnte | sollte | soll | würde | könnte | muss | müsste | macht | schlägt | findet | glaubt | weiß |
      braucht | und ich | oder ich | übernimmt | arbeitet | kümmert | bestätigt | hätte | möchte | darf | schaut
    `),
    'spoken-to': listOf(`
      ich | du | ihr | sie | wir | es | das | die | der | den | dem | ein | eine | mein | meine | dein | deine | was | wie |
      warum | wieso | weshalb | wann | wo | welche | welcher | welches | wer | bist | hast | kannst | könntest | weißt |
      siehst | bin | sind | habt | in | auf | für | mit | bei | zu | im | am | zum | wenn | falls | bitte | gibt es | klappt |
      läuft | funktioniert | passt | geht das | geht es | reicht | stimmt | hier | da | noch | nur | kein | keine | dieser |
      diese | dieses | habe ich | haben wir | müssen wir | sollen wir | wollen wir | können wir | können sie |
      ist das | ist es | ist die | ist der | ist dein | ist deine | ist da | war das | war es | wird das |
      wird es | kann das | kann ich | kann es | kann man | kann der | kann die | soll ich | soll das | soll es |
      sollte das | sollte ich | könnte das | könnte es | könnte ich | hat das | hat es | hat der | hat die |
      hat sich | muss das | muss ich | darf ich | würde das | wird der | wird die | braucht es | braucht das |
      macht das | wäre
    `),
    request: listOf(`
      übernimmst du | schaust du | prüfst du | testest du | machst du das | gibst du | schickst du | kümmerst du | sagst du | hilfst du | ergänzt du | reviewst du | guckst du | entscheidest du | brauche dich |
      kannst du | könntest du | können sie | könnten sie | könnt ihr | könntet ihr | würdest du | würden sie |
      magst du | bitte | wärst du so | sag mir | sag uns | sagt mir | gib mir | gib uns | gib bescheid |
      schau mal | schau dir | schaut euch | ich bräuchte von dir | brauche dein | brauche deine | brauchen dein |
      brauchen deine | brauche von dir | kannste | wäre super, wenn du | wäre toll, wenn du | wäre gut, wenn du |
      wäre nett, wenn du | würdet ihr | möchtest du | kannst du dir | kannst du bitte | lass mich wissen |
      lass uns wissen | würdest du bitte | brauche noch dein | brauche noch deine | wäre klasse, wenn du |
      wäre super wenn du | wäre toll wenn du | wäre gut wenn du | freue mich über dein | freue mich über deine |
      wäre super, wenn ihr | brauchen noch deine
    `),
    'request-of': listOf(`
      kann @ | könnte @ | würde @ | vielleicht kann @ | kann bitte @ | könnte bitte @ | mag @
    `),
    fragment: listOf(`
      was meinst du | was meint ihr | bitte | irgendwelche einwände | gibt es was neues | bereit zum review |
      bereit fürs review | review bitte | bitte review | meinungen | wartet auf review | fertig zum review |
      einwände
    `),
    'second-person': listOf(`
      du | dir | dich | dein | deine | deinem | deinen | deiner | ihr | euch | euer | eure | ihnen | ihre |
      bitte | nutzt
    `),
    'open-audience': listOf(`
      jemand | irgendjemand | irgendwer | wer kann | wer könnte | alle | sonst jemand | jemanden | wer von euch |
      einer von euch | noch wer | sonst noch jemand | wer hat lust
    `),
    'no-request': listOf(`
      musst nichts | musst du nichts | musst du nicht | musst nicht | brauchst nicht | brauchst du nicht |
      brauchst nichts | nicht nötig | kein review nötig | nicht notwendig | kein handlungsbedarf |
      falls du fragen | wenn du fragen | bei fragen | falls du hilfe | wenn du hilfe | keine sorge | bitte nicht |
      nichts zu tun | bitte beachten | bitte beachte | musst hier nichts | brauchst hier nichts |
      braucht ihr nicht | kein review erforderlich | falls ihr fragen | wenn ihr fragen | nicht erforderlich |
      kein stress damit | bitte schön | bitteschön | bitte gern | gern geschehen | bitte, gern |
      falls noch etwas | wenn du möchtest | kannst du gerne | kannst du ruhig | kannst gerne | darfst gerne |
      wollte dich fragen | kannst du dir sparen
    `),
    condition: listOf(`
      falls | wenn | sofern | sobald | außer | es sei denn | vorausgesetzt | sollte jemand | sollte niemand
    `),
    'polite-condition': listOf(`
      wenn du zeit hast | wenn du kannst | wenn möglich | falls möglich | wenn du magst | wenn du dazu kommst |
      wenn du mal zeit hast | wenn es geht | wenn's geht | falls du zeit hast | wenn ihr zeit habt |
      wenn du einen moment hast | wäre super, wenn | wäre toll, wenn | wäre gut, wenn | wäre nett, wenn |
      wäre super wenn | wäre toll wenn | wäre gut wenn | wenn du so weit bist | wenn du soweit bist |
      sobald du kannst | sobald du zeit hast | wäre klasse, wenn | falls du dazu kommst
    `),
    reported: listOf(`
      hat gefragt | gefragt, ob | gefragt ob | fragte, ob | fragte ob | fragt, ob | fragt ob | möchte wissen |
      will wissen | wollte wissen | sagte | meinte | fragen uns | fragen sich | kunde fragt | wurde gefragt |
      laut | gefragt, wann | hat gemeint | hat gesagt
    `),
    rhetorical: listOf(`
      wer weiß | warum nicht | warum auch nicht | was soll schon | wen interessiert | wer braucht | na und |
      ist das nicht toll | ist das nicht super | wer hätte das gedacht | weißt du was | wie cool ist das |
      was will man mehr
    `),
    'question-tag': listOf(`
      oder | oder nicht | nicht wahr | richtig | ne | gell | stimmts | nicht | korrekt
    `),
    'self-answer': listOf(`
      weil | da der | da die | da das | stellt sich heraus | die antwort | antwort : | ja, weil | nein, weil |
      wohl weil | vermutlich weil | einfach weil | es liegt daran | liegt daran
    `),
    review: listOf(`
      review | reviewen | reviewst | gegenlesen | code review | durchsehen | begutachten | korrekturlesen |
      abnehmen | drüberlesen
    `),
    'review-look': listOf(`
      anschauen | ansehen | schau | schauen | prüfen | prüfst | draufschauen | blick | freigeben | drüberschauen |
      gucken | angucken | anschaust
    `),
    'review-thing': listOf(`
      änderungen | den patch | branch | entwurf | merge request | die änderung
    `),
    'not-review': listOf(`
      review kommentare | review anmerkungen | reviewkommentare | im review | nach dem review | review termin |
      sprint review | branch aktualisieren | den review kommentaren | review app
    `),
    decision: listOf(`
      entscheiden | entscheide | entscheidest | entscheidung | freigeben | freigabe | genehmigen | genehmigst |
      genehmigung | absegnen | welche variante | welche option | grünes licht | zustimmen | stimmst du zu |
      zustimmung | dein ok | festlegen | abzeichnen | unterschreiben | welche lösung nehmen
    `),
    'hand-off': listOf(`
      das übernehmen | übernehmen | übernimm | übernimmst | übernehmt | dich darum kümmern | dich drum kümmern |
      weitermachen | dich kümmern | kümmere dich | kümmer dich | das ticket nehmen | das fertig machen |
      an dich nehmen
    `),
    'hand-over-to': listOf(`
      ich übergebe das an @ | übergebe an @ | übergebe das an @ | gebe das an @ | gebe ab an @ |
      gebe weiter an @ | gebe das weiter an @ | weitergabe an @ | übergabe an @ | an @ übergeben | weise das @ |
      zugewiesen an @ | reiche das an @ | ich gebe an @ | geht an @ | übergebe es an @ | gebe es an @ |
      ich weise das @ zu | @ übernimmt ab hier | ich übergebe @
    `),
    'your-turn': listOf(`
      du bist dran | du bist am zug | ihr seid dran | gehört dir | jetzt bist du dran | übergebe an dich |
      ist jetzt deins | der ball liegt bei dir | liegt jetzt bei dir | ich gebe an dich ab | gebe an dich ab |
      übergebe dir das | übergebe dir | sie sind dran
    `),
    'blocked-by': listOf(`
      blockiert durch @ | blockiert von @ | warte auf @ | warte noch auf @ | warten auf @ | warten noch auf @ |
      wartet auf @ | wartet noch auf @ | hängt an @ | hängt bei @ | liegt bei @ | steht und fällt mit @ |
      hängt von @ ab | warte auf rückmeldung von @ | warten auf rückmeldung von @ | warte auf antwort von @ |
      warten auf antwort von @ | warte auf die antwort von @ | geblockt von @ | geblockt durch @ |
      warte immer noch auf @ | warten immer noch auf @ | brauche @ für | wartet auf eine antwort von @ |
      warten auf eine antwort von @ | warten auf die freigabe von @ | warte auf die freigabe von @
    `),
    'blocked-on-you': listOf(`
      blockiert, bis dein | blockiert, bis du | blockiert, bis deine | warte auf dein | warte auf deine |
      warten auf dein | warten auf deine | warte auf dich | warten auf dich | komme nicht weiter ohne dein |
      ohne dein | ohne deine | blockiert durch dein | blockiert durch deine | komme ohne dich nicht weiter |
      warte noch auf dein | warte noch auf deine | warte noch auf dich | blockiert bis du | blockiert bis dein |
      warten noch auf deine | warten noch auf dein
    `),
    'not-so': listOf(`
      nicht mehr | nicht länger | nicht | war | waren | wurde | nie | kein | keine | hatte | wäre | bisher |
      früher | dachte | habe gewartet | könnte | wollte
    `),
    withdrawal: listOf(`
      ignoriert meinen | ignoriere meinen | ignorier meinen | ignorieren sie meinen |
      hat sich erledigt | habe es gefunden | hab's gefunden | vergiss es | vergiss meine frage | ignoriere meine |
      ignorier meine | bitte ignorieren | ignoriert meine | frage zurückgezogen | ich ziehe meine frage zurück |
      nicht mehr nötig | schon gut | gelöst, danke | erledigt, danke | nicht mehr relevant | hat sich geklärt |
      schon geklärt | meine frage ist hinfällig | selbst gelöst | problem gelöst, danke | ignorieren sie bitte |
      frage hat sich geklärt | geklärt, danke | bitte ignorier
    `),
    done: listOf(`
      gelöst | erledigt | geklärt | gefunden | problem gelöst | habe es gelöst
    `),
    'update-progress': listOf(`
      stand | aktueller stand | zwischenstand | fortschritt | statusupdate | wochenupdate | neuigkeiten |
      stand der dinge | aktualisierung | statusbericht | kurzes update | wochenstand
    `),
    'update-blocker': listOf(`
      blockiert | blocker | hindernis | hindernisse | weiterhin blockiert | immer noch blockiert | blockade |
      noch blockiert
    `),
    'update-learning': listOf(`
      gelernt | erkenntnis | erkenntnisse | was wir gelernt haben | was ich gelernt habe | gelerntes | learnings
    `),
    'update-decision': listOf(`
      entscheidung | entschieden | beschluss | beschlossen | wir haben entschieden | ergebnis
    `),
    'nothing-changed': listOf(`
      keine änderung | keine änderungen | nichts neues | keine neuigkeiten | unverändert | kein fortschritt |
      stand unverändert | nichts geändert | hat sich nichts geändert | es hat sich nichts geändert |
      weiterhin unverändert | status unverändert | kein neuer stand | nichts neues zu berichten | nix neues
    `),
    'not-nothing-changed': listOf(`
      keine änderung nötig | keine änderungen nötig | keine änderung an | keine änderungen an |
      keine änderung erforderlich | keine änderungen erforderlich | keine änderung am | keine änderungen am |
      keine änderung im | unverändert übernehmen | unverändert in
    `),
    commit: listOf(`
      ich | mach ich | wir | erledige ich | kümmere mich | melde mich | schaue ich | schicke ich
    `),
    'commit-start': listOf(`
      mache | erledige | melde mich | wird erledigt | sollte fertig sein | schaue | schau | liefere | kommt |
      kümmere mich | mach ich | bin fertig | reviewe | antworte | schicke | eta
    `),
    'date-filler': listOf(`
      bis | am | spätestens | wahrscheinlich | hoffentlich | gegen | um | zum | zur | der | ja | ok | klar | vor |
      dann | fertig | vermutlich | denke ich
    `),
    'no-promise': listOf(`
      nicht | kein | keine | nie | vielleicht | eventuell | evtl | falls | wenn | urlaub | krank | abwesend |
      weg | frei | elternzeit | feiertag | war | hatte | hatten | habe | haben | gestern | letzte | letzten |
      wurde | sagte | meinte | fragte | könnte | würde | müsste | er wird | sie wird | unterwegs | wieder da |
      zurück im | brauche | brauchen | warte | warten | sehe | frist | außer haus | auf reisen | vermute |
      bis dahin nicht | kannst du | auf dienstreise | im büro
    `),
    'before-date': ['vor', 'vor dem'],
    'not-a-deadline': listOf(`
      nach | nach dem | seit | ab | von | vom | letzten | letzte | jeden | als | ab dem | seit dem | frühestens |
      frühestens am | nicht vor | vergangenen
    `),
    pointer: listOf(`
      hier ist | hier das | hier die | hier ein | hier eine | aufnahme | video | siehe | habe ein | habe eine |
      ich habe ein | ich habe eine | kurzes | kurze | schau dir | schaut euch | anbei | im anhang | aufzeichnung |
      link zum | link zur
    `),
    'recording-noun': listOf(`
      aufnahme | aufzeichnung | mitschnitt | videos | bildschirmaufnahme | sprachnachricht | aufgenommen | clip
    `),
  },
  dates: {
    months: [
      ['januar', 'jan', 'jänner'],
      ['februar', 'feb'],
      ['märz', 'mär'],
      ['april', 'apr'],
      ['mai'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['dezember', 'dez'],
    ],
    weekdays: [
      ['montag'],
      ['dienstag'],
      ['mittwoch'],
      ['donnerstag'],
      ['freitag'],
      ['samstag', 'sonnabend'],
      ['sonntag'],
    ],
    numbers: {
      einem: 1,
      einer: 1,
      eine: 1,
      einen: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
    },
    units: {
      hour: ['stunde', 'stunden', 'std'],
      day: listOf(`
        tag | tagen | tage | arbeitstagen | arbeitstage | werktagen
      `),
      week: ['woche', 'wochen'],
    },
    today: listOf(`
      heute | feierabend | tagesende | ende des tages | heute nachmittag | im laufe des tages | heute noch |
      noch heute | zum feierabend | eod
    `),
    tonight: ['heute abend'],
    tomorrow: ['morgen', 'morgen bis feierabend', 'morgen im laufe des tages'],
    dayAfterTomorrow: ['übermorgen', 'uebermorgen'],
    endOfThisWeek: listOf(`
      ende der woche | wochenende hin | diese woche | ende dieser woche | wochenschluss | im laufe der woche |
      dieser woche | zum ende der woche
    `),
    nextWeek: listOf(`
      nächste woche | nächster woche | kommende woche | kommender woche | ende nächster woche |
      anfang nächster woche | ende kommender woche | im laufe der nächsten woche | mitte nächster woche
    `),
    endOfThisMonth: listOf(`
      monatsende | ende des monats | diesen monat | ende dieses monats | zum monatsende
    `),
    nextMonth: ['nächsten monat', 'ende nächsten monats', 'kommenden monat'],
    weekend: ['am wochenende', 'wochenende', 'übers wochenende'],
    notADate: listOf(`
      heute morgen | heute früh | guten morgen | so | do | di | mi | mo | am morgen | jeden morgen | bis heute |
      seit heute | heutige
    `),
    weekday: listOf(`
      {weekday} | diesen {weekday} | kommenden {weekday} | am {weekday} | {weekday} abend | bis {weekday} abend |
      {weekday} diese woche
    `),
    weekdayOfNextWeek: listOf(`
      nächsten {weekday} | nächste woche {weekday} | {weekday} nächste woche | nächste woche am {weekday} |
      {weekday} nächster woche | am {weekday} nächster woche
    `),
    amount: listOf(`
      in {n} {unit} | innerhalb von {n} {unit} | in den nächsten {n} {unit} | in etwa {n} {unit} |
      binnen {n} {unit} | in ca {n} {unit}
    `),
    monthAndDay: ['# . {month}', '# {month}', '#ten {month}'],
    dayOfMonth: ['am # .', 'zum # .', 'bis # .', 'den # .'],
    numericOrder: 'day-month',
    numericDates: listOf(`
      am #.# | bis #.# | zum #.# | bis zum #.# | den #.# | vom #.# | am #.#. | bis #.#. | spätestens #.#
    `),
    morning: listOf(`
      früh | vormittag | vormittags | am vormittag | morgen | am morgen
    `),
    noon: ['mittag', 'zum mittag', 'mittags', 'bis mittag'],
    afternoon: ['nachmittag', 'nachmittags', 'am nachmittag'],
    evening: ['abend', 'abends', 'am abend'],
    time: listOf(`
      # uhr | #:# | #:# uhr | # . # uhr | # h
    `),
    timeAfterNoon: [],
  },
};
