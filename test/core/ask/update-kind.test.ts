import type { UpdateKind } from '../../../core/src/issue/timeline';
import { read } from './labelled-asks';

const cases: readonly (readonly [text: string, kind: UpdateKind | null])[] = [
  ['Update: the import reads empty rows now.', 'progress'],
  ['**Status**\n\nThe import reads empty rows now.', 'progress'],
  ['## Weekly update\n\n- import done', 'progress'],
  ['Blocked: the staging keys have expired.', 'blocker'],
  ['Blocked by @dan: the staging keys have expired.', 'blocker'],
  ['Update: blocked on the staging keys.', 'blocker'],
  ['Decision: we keep option A because it needs no migration.', 'decision'],
  ['Learned: rows are read twice when the cache is cold.', 'learning'],
  ['TIL: rows are read twice when the cache is cold.', 'learning'],
  ['No change since last week.', 'nothing-changed'],
  ['Update: no changes this week.', 'nothing-changed'],
  ['Still no progress, sorry.', 'nothing-changed'],
  ['Stand: der Import läuft.', 'progress'],
  ['Nichts Neues.', 'nothing-changed'],
  ['Entscheidung: wir nehmen Variante A.', 'decision'],
  ['Avancement : l’import marche.', 'progress'],
  ['Rien de nouveau cette semaine.', 'nothing-changed'],
  ['Bloqué : les clés ont expiré.', 'blocker'],
  ['Actualización: la importación funciona.', 'progress'],
  ['Sin cambios desde la semana pasada.', 'nothing-changed'],
  ['Atualização: a importação funciona.', 'progress'],
  ['Sem novidades.', 'nothing-changed'],
  ['進捗：インポートは完了しました。', 'progress'],
  ['特に変わりありません。', 'nothing-changed'],
  ['決定：A案にします。', 'decision'],

  ['Update the docs, please.', null],
  ['Please update: the docs are old.', null],
  ['No change needed here.', null],
  ['There is no change in the output when I run it.', null],
  ['Any update?', null],
  ['Blocked?', null],
  ['Update:', null],
  ['> Update: done\n\nReally?', null],
  ['The decision was wrong.', null],
  ['I fixed the import.', null],
];

test.each(cases)('%j is an update of kind %s', (text, kind) => {
  expect(read(text).reading.updateKind).toBe(kind);
});
