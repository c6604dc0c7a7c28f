import { LANGUAGE_CODES, type LanguageCode } from '../../../core/src/ask/languages/language';
import { de } from './labelled/de';
import { en } from './labelled/en';
import { es } from './labelled/es';
import { fr } from './labelled/fr';
import { heldOut } from './labelled/held-out';
import { ja } from './labelled/ja';
import type { LabelledCase } from './labelled/labelled-case';
import { onceHeldOut } from './labelled/once-held-out';
import { pt } from './labelled/pt';
import { meaningOf, read, type Score, scoreOf } from './labelled-asks';

const labelled: Readonly<Record<LanguageCode, readonly LabelledCase[]>> = { en, de, fr, es, pt, ja };
const rows: string[] = [];

afterAll(() => {
  console.info(['| table | texts | asks labelled | found | right | precision | recall |', ...rows].join('\n'));
});

function report(name: string, texts: number, { labelled, found, right }: Score): void {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
  rows.push(
    `| ${name} | ${texts} | ${labelled} | ${found} | ${right} | ${share(right, found)} | ${share(right, labelled)} |`,
  );
}

describe.each(LANGUAGE_CODES)('whose turn, in %s', (language) => {
  test('person and kind are right in at least 95 of 100 asks found in the tables', () => {
    const cases = [...labelled[language], ...onceHeldOut[language]];
    const score = scoreOf(cases);
    report(language, cases.length, score);
    expect(labelled[language].length).toBeGreaterThanOrEqual(40);
    expect({ precise: score.right / score.found >= 0.95, wrong: score.wrong }).toMatchObject({ precise: true });
    expect(score.right / score.labelled).toBeGreaterThanOrEqual(0.9);
    expect(score.withdrawals.right).toBe(score.withdrawals.found);
  });

  test('and on texts that the rules were not made with', () => {
    const score = scoreOf(heldOut[language]);
    report(`${language}, held out`, heldOut[language].length, score);
    expect(heldOut[language].length).toBeGreaterThanOrEqual(10);
    expect({ precise: score.right / score.found >= 0.95, wrong: score.wrong }).toMatchObject({ precise: true });
    expect(score.right / score.labelled).toBeGreaterThanOrEqual(0.8);
  });
});

test.each`
  what                                           | text                                                    | meaning
  ${'the speaker is never asked by themselves'}  | ${'@sam can you check this?'}                           | ${'nobody'}
  ${'only others beside the speaker'}            | ${'@sam @ada can you check this?'}                      | ${'question: ada'}
  ${'a stranger is nobody'}                      | ${'@stranger can you check this?'}                      | ${'nobody'}
  ${'a stranger beside somebody known'}          | ${'@stranger and @ada can you check this?'}             | ${'question: ada'}
  ${'a question for a stranger stays theirs'}    | ${'@ada thanks! @stranger can you check this?'}         | ${'nobody'}
  ${'a name with a blank'}                       | ${'@Dan Brown, can you check this?'}                    | ${'question: dan'}
  ${'a mention by profile address'}              | ${'https://linear.app/acme/profiles/ada can you look?'} | ${'question: ada'}
  ${'an e-mail address names nobody'}            | ${'Can you write to help@ada.example?'}                 | ${'nobody'}
  ${'one ask for what is asked twice'}           | ${'@ada can you check? Could you also test it?'}        | ${'question: ada'}
  ${'a question beside its review adds nothing'} | ${'@ada please review. Does it look right?'}            | ${'review: ada'}
  ${'two languages in one comment'}              | ${'@ada kannst du das prüfen? @ben can you test it?'}   | ${'question: ada; question: ben'}
  ${'a mention and a question mark'}             | ${'@ada?'}                                              | ${'nobody'}
  ${'words in quotation marks are not ours'}     | ${'The mail says "@ada can you check this?" again.'}    | ${'nobody'}
  ${'nothing'}                                   | ${''}                                                   | ${'nobody'}
`('$what: $text → $meaning', ({ text, meaning }) => {
  expect(meaningOf(read(text))).toBe(meaning);
});

test('a hand-over names who gets what the speaker owes', () => {
  expect(read('@ben can you take this over?').reading.handsOverTo).toEqual(['ben']);
  expect(read('Over to you, @chi.').reading.handsOverTo).toEqual(['chi']);
  expect(read('@ben can you check this?').reading.handsOverTo).toEqual([]);
});

test('evidence says which sentence and which rule, by position alone', () => {
  const text = 'Fixed the import.\n\n@ada could you test it? I will be back by Friday.';
  const { evidence } = read(text.replace('be back', 'add the rest'));
  const source = text.replace('be back', 'add the rest');
  expect(evidence.map(({ rule, start, end }) => [rule, source.slice(start, end)])).toEqual([
    ['request', '@ada could you test it?'],
    ['promise', 'I will add the rest by Friday.'],
  ]);
});

test('a body that is not what its markup calls for asks nothing', () => {
  for (const body of [null, undefined, 7, {}, [], { type: 'doc', content: 'x' }]) {
    for (const markup of ['adf', 'markdown', 'jira-wiki', 'plain'] as const) {
      expect(meaningOf(read(body, markup))).toBe('nobody');
    }
  }
});
