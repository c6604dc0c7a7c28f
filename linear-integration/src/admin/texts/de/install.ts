import type { TextsOf } from '@async-norms/core';
import type { INSTALL } from '../messages/install';

export const install: TextsOf<typeof INSTALL> = {
  'install.title': 'Einen Linear-Arbeitsbereich verbinden',
  'install.lead':
    'Drei Wege, jeder in wenigen Minuten. Niemand bekommt etwas gesagt, bevor eine Vereinbarung eingeschaltet ist.',
  'install.key':
    'In jedem Fall braucht der Server einen Schlüssel, der Tokens verschlüsselt: openssl rand -base64 32. Er kommt in SECRET_KEY.',
  'install.app': 'Eine private App (empfohlen)',
  'install.app.what':
    'Kommentare kommen von „Async Norms“, Webhooks sofort, und das Token erneuert sich selbst. Wer Linear verwaltet, legt sie einmal an; das Formular ist schon ausgefüllt.',
  'install.app.address': 'Adresse dieses Servers',
  'install.app.address.hint': 'Etwa https://norms.example.com. Linear erreicht nur öffentliche https-Adressen.',
  'install.app.address.wrong': 'Hier wurde eine Adresse erwartet, die mit https:// beginnt.',
  'install.app.show': 'Link erzeugen',
  'install.app.open': 'Linears Formular ausgefüllt öffnen',
  'install.app.then': 'Dort auf „Create“ drücken und den Server mit dem starten, was Linear zeigt:',
  'install.oauth': 'Mit Linear anmelden, für mehrere Arbeitsbereiche',
  'install.oauth.what':
    'Wer einen Arbeitsbereich verwaltet, sieht, worum gebeten wird, und stimmt zu. Jeder hat eigene Tokens und sieht nichts von den anderen.',
  'install.oauth.go': 'In einem Arbeitsbereich installieren',
  'install.oauth.needsApp': 'Dafür braucht es zuerst die App von oben.',
  'install.apiKey': 'Ein persönlicher API-Schlüssel, zum Ausprobieren',
  'install.apiKey.what':
    'Geht ohne öffentliche Adresse: Linear wird alle paar Minuten gefragt. Kommentare sind dann deine; auf Dauer ist die App besser.',
  'install.done': 'Installiert. Personen und Vorgänge werden geholt; das dauert ein, zwei Minuten.',
  'install.refused': 'Nichts wurde installiert: jemand, der den Arbeitsbereich verwaltet, muss zustimmen.',
  'install.late': 'Bei Linear sind mehr als zehn Minuten vergangen. Bitte noch einmal beginnen.',
  'install.unknown': 'Das hat nicht in diesem Browser begonnen, also wurde nichts installiert. Bitte hier beginnen.',
  'install.later': 'Linear hat nicht geantwortet. Nichts wurde installiert; bitte später noch einmal versuchen.',
};
