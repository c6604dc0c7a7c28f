import fc from 'fast-check';
import { workingCalendar } from '../../../core/src/calendar/working-calendar';
import { LANGUAGES } from '../../../core/src/playbook/language';
import { COUNTED, SATISFIERS } from '../../../core/src/playbook/norms';
import { renderPlaybook } from '../../../core/src/playbook/render';
import { sentencesOf } from '../../../core/src/playbook/render/sections';
import { Playbook } from '../../../core/src/playbook/schema';
import { CODE_LISTS } from '../../../core/src/text/codes';
import { LANGUAGES as SPOKEN } from '../../../core/src/text/language';
import { at } from '../../support/at';
import { examplePlaybooks } from '../../support/example-playbooks';
import { expectGolden } from '../../support/golden';
import { playbooks } from '../../support/playbook-arbitrary';
import { playbookOfSentences } from '../../support/playbook-of-sentences';
import { aRoster, NINE_TO_FIVE } from '../../support/playbooks';
import { runs } from '../../support/runs';

const berlin = (locale: string) => ({ locale, timeZone: 'Europe/Berlin' });

/** A playbook that has something of everything. */
const harbour = aRoster(
  {
    ada: {
      name: 'Ada',
      timeZone: 'Europe/Berlin',
      weeklyHours: {
        tue: ['09:00-17:00'],
        wed: ['09:00-17:00'],
        thu: ['09:00-12:00', '13:00-17:00'],
        fri: ['09:00-13:00'],
      },
      leave: [{ from: '2026-07-06', to: '2026-07-17' }],
      standIn: 'raj',
      card: { bestFor: 'releases', preferredForm: 'document', notes: 'Fridays are for deep work' },
    },
    raj: {
      name: 'Raj',
      language: 'en',
      timeZone: 'Asia/Kolkata',
      changes: [{ from: '2026-05-04', timeZone: 'Europe/Lisbon' }],
    },
  },
  {
    team: 'Harbour',
    reviewBy: '2026-09-01',
    responses: [
      { id: 'first-response', ask: 'new-issue', within: '8 working hours', clock: 'team' },
      {
        id: 'reviews',
        ask: 'review',
        within: '1 working day',
        of: { types: ['Story', 'Bug'], withoutLabels: ['draft'] },
        satisfiedBy: ['comment', 'review'],
      },
    ],
    updates: [{ id: 'moving-work', of: 'started', every: '5 working days' }],
    staleness: [{ id: 'still', after: '20 working days', from: '2026-04-01' }],
    decisions: [{ id: 'why-closed', of: { types: ['Story'] } }],
    facilitator: { rota: ['ada', 'raj'] },
    waivers: [{ norm: 'moving-work', project: 'Archive', reason: 'we are moving house', until: '2026-06-01' }],
    sharing: { inTheOpen: [{ what: 'plans', where: 'the team space' }], notShared: ['hiring'] },
    notes: ['We write as if someone will read it in a year.'],
  },
);

describe('every rule has its sentence, and every sentence its rule', () => {
  const checked = [['harbour', harbour] as const, ...examplePlaybooks()];

  test.each(checked)('%s', (_name, playbook) => holdsBothWays(playbook));

  test('playbooks of all kinds', () => {
    fc.assert(fc.property(playbooks, holdsBothWays), runs(60));
  });

  function holdsBothWays(playbook: Playbook): void {
    for (const locale of LANGUAGES) {
      const sentences = sentencesOf(playbook, berlin(locale));
      expect(new Set(sentences.map(({ rule }) => rule)).size).toBe(sentences.length);
      for (const { path, text } of sentences) {
        expect(text.trim()).not.toBe('');
        expect(isThere(playbook, path)).toBe(true);
      }
      const paths = sentences.map(({ path }) => path.join('\0'));
      for (const rule of rulesOf(playbook)) expect(paths).toContain(rule.join('\0'));
    }
  }

  /** Where a playbook says something: each key, and each thing of a list. */
  function rulesOf(playbook: Playbook): string[][] {
    const { responses, updates, staleness, decisions } = playbook;
    const lists = { responses, updates, staleness, decisions };
    const norms = Object.entries(lists).flatMap(([list, all]) =>
      all.length === 0 ? [[list]] : all.map(({ id }) => [list, id]),
    );
    const indexed = (path: string[], all: readonly unknown[]) =>
      all.length === 0 ? [path] : all.map((_, i) => [...path, String(i)]);
    return [
      ...norms,
      ...decisions.flatMap(({ id, exemptions }) => exemptions.map(({ code }) => ['decisions', id, 'exemptions', code])),
      ...Object.keys(playbook.workingTime.people).map((key) => ['workingTime', 'people', key]),
      ...indexed(['waivers'], playbook.waivers),
      ...playbook.notes.map((_, i) => ['notes', String(i)]),
      ...(playbook.extends === undefined ? [] : [['extends']]),
      ...(playbook.without.length === 0 ? [] : [['without']]),
      ...indexed(['sharing', 'inTheOpen'], playbook.sharing.inTheOpen),
      ...indexed(['sharing', 'notShared'], playbook.sharing.notShared),
      ...Object.keys(playbook.nudges).map((key) => ['nudges', key]),
      ...Object.keys(playbook.privacy).map((key) => ['privacy', key]),
      ['team'],
      ['language'],
      ['reviewBy'],
      ['facilitator'],
      ['proposals'],
      ['workingTime', 'default'],
    ];
  }

  function isThere(playbook: Playbook, path: readonly string[]): boolean {
    const said = ['team', 'language', 'reviewBy'];
    if (path.length === 1 && said.includes(path[0]!)) return true;
    let value: unknown = playbook;
    for (const name of path) {
      const list = Array.isArray(value) ? (value as { id?: string; code?: string }[]) : null;
      value =
        list === null
          ? (value as Record<string, unknown>)[name]
          : (list.find(({ id, code }) => id === name || code === name) ?? list[Number(name)]);
      if (value === undefined) return false;
    }
    return true;
  }
});

describe('nothing is left unsaid', () => {
  test('the norms can be put together again from the sentences', () => {
    fc.assert(
      fc.property(playbooks, (playbook) => {
        const again = playbookOfSentences(sentencesOf(playbook, berlin('en')));
        expect(Playbook.parse(JSON.parse(JSON.stringify(again)))).toEqual(playbook);
      }),
      runs(150),
    );
  });

  test.each(LANGUAGES)('playbooks that mean different things read differently: %s', (locale) => {
    const said = (playbook: Playbook) =>
      sentencesOf(playbook, berlin(locale)).map(({ rule, text }) => `${rule}: ${text}`);
    fc.assert(
      fc.property(
        playbooks,
        playbooks,
        fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
        (playbook, other, steps) => {
          const changed = transplanted(playbook, other, steps) as Playbook;
          fc.pre(meaning(changed) !== meaning(playbook));
          expect(said(changed)).not.toEqual(said(playbook));
        },
      ),
      runs(250),
    );
  });

  /** `into` with one part of it, at some depth, taken from `from`. */
  function transplanted(into: unknown, from: unknown, [step, ...rest]: readonly number[]): unknown {
    if (step === undefined || !isTree(into) || !isTree(from) || Array.isArray(into) !== Array.isArray(from))
      return from;
    const keys = Object.keys(into).filter((key) => key in from && !['id', 'playbook'].includes(key));
    if (keys.length === 0) return from;
    const key = keys[step % keys.length]!;
    const copy: Record<string, unknown> = Array.isArray(into) ? ([...into] as never) : { ...into };
    copy[key] = transplanted(into[key], from[key], rest);
    return copy;
  }

  const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

  /** What a playbook says, without what makes no difference: the order of keys, and empty exceptions. */
  function meaning(playbook: unknown): string {
    const canonical = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(canonical);
      if (!isTree(value)) return value;
      const entries = Object.entries(value).map(([key, it]) => [key, canonical(it)] as const);
      const optional = ['dateHours', 'breaks', 'holidays', 'card', 'leave', 'changes'];
      const kept = entries.filter(
        ([key, it]) => it !== undefined && !(optional.includes(key) && JSON.stringify(it).length === 2),
      );
      return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
    };
    return JSON.stringify(canonical(playbook));
  }
});

describe('Markdown', () => {
  test.each(LANGUAGES)('reads as agreed: %s', (locale) => {
    expectGolden(
      `texts/agreement.${locale}.md`,
      renderPlaybook(harbour, { locale, format: 'markdown', reader: ada() }),
    );
  });

  test('what people wrote stays what they wrote', () => {
    const playbook = aRoster(
      {},
      { team: '*Harbour* <script>', notes: ['# no heading', '[link](javascript:x) `code`'] },
    );
    const markdown = renderPlaybook(playbook, { locale: 'en', format: 'markdown' });
    expect(markdown).toContain('# How \\*Harbour\\* \\<script\\> works together');
    expect(markdown).toContain('“\\# no heading”');
    expect(markdown).toContain('\\[link\\](javascript:x) \\`code\\`');
  });
});

describe('HTML', () => {
  test('a sentence names its rule once as an id, wherever it stands', () => {
    fc.assert(
      fc.property(playbooks, (playbook) => {
        const html = renderPlaybook(playbook, { locale: 'de', format: 'html' });
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(sentencesOf(playbook, berlin('de')).length);
        expect(html.match(/ data-rule="/g)?.length).toBe(ids.length);
      }),
      runs(60),
    );
  });

  test('what people wrote is text, never markup', () => {
    const playbook = aRoster(
      { '"><img src=x>': { name: '<b>Ada</b>' } },
      { team: '</title><script>alert(1)</script>' },
    );
    const html = renderPlaybook(playbook, { locale: 'en', format: 'html' });
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toContain('&lt;b&gt;Ada&lt;/b&gt;');
  });

  test('the page says its language and fetches nothing', () => {
    const html = renderPlaybook(harbour, { locale: 'ja', format: 'html' });
    expect(html).toContain('<html lang="ja-JP">');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:|<script|@import|url\(/);
  });

  test('the fragment is an article for a page of somebody else', () => {
    const html = renderPlaybook(harbour, { locale: 'fr', format: 'html-fragment' });
    expect(html).toMatch(/^<article lang="fr-FR">[\s\S]*<\/article>$/);
    expect(html).not.toContain('<style');
  });
});

describe('what it means for the reader', () => {
  test('own hours, hours in common and an example, in the reader’s time', () => {
    const markdown = renderPlaybook(harbour, { locale: 'en', format: 'markdown', reader: ada() });
    const [, forYou] = markdown.split('## For you')[1]!.match(/\n\n([\s\S]*?)\n\n##/)!;
    expect(forYou!.split('\n')).toEqual([
      '- Your hours: Tue–Wed 09:00–17:00; Thu 09:00–12:00, 13:00–17:00; Fri 09:00–13:00 (Europe/Berlin). Nothing is sent to you outside them, and nothing is expected. `workingTime.people.ada`',
      '- In the coming week you and Harbour are both at work Tue 10 Mar 09:00–17:00, Wed 11 Mar 09:00–17:00, Thu 12 Mar 09:00–12:00, Thu 12 Mar 13:00–17:00 and Fri 13 Mar 09:00–13:00, your time. `workingTime.default`',
      '- Asked on Mon 9 Mar, 14:00, your answer would be due on Tue 10 Mar, 14:00. `responses.first-response`',
      '- Asked on Mon 9 Mar, 14:00, your answer would be due on Wed 11 Mar, 09:00. `responses.reviews`',
    ]);
  });

  test('someone whose hours are not known is told that nothing is sent', () => {
    const reader = { ...ada(), person: 'kim', hours: null };
    expect(renderPlaybook(harbour, { locale: 'en', format: 'markdown', reader })).toContain('Your hours are not known');
  });

  test('no hours in common', () => {
    const night = workingCalendar({ timeZone: 'Europe/Berlin', weeklyHours: { mon: ['22:00-06:00'] } });
    const reader = { ...ada(), person: 'kim', hours: night };
    expect(renderPlaybook(harbour, { locale: 'en', format: 'markdown', reader })).toContain('have no hours in common');
  });
});

function ada() {
  return {
    person: 'ada',
    hours: workingCalendar({
      timeZone: 'Europe/Berlin',
      weeklyHours: {
        tue: ['09:00-17:00'],
        wed: ['09:00-17:00'],
        thu: ['09:00-12:00', '13:00-17:00'],
        fri: ['09:00-13:00'],
      },
    }),
    teamHours: workingCalendar({ timeZone: 'Europe/Berlin', weeklyHours: NINE_TO_FIVE }),
    now: at('2026-03-09 14:00 +01:00'),
  };
}

test('the texts speak the languages and the codes of the playbook', () => {
  expect(SPOKEN).toEqual(LANGUAGES);
  expect(CODE_LISTS).toEqual({ satisfier: SATISFIERS, counted: COUNTED });
});
