import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { LANGUAGES as OF_CORE } from '../../../../core/src/text/language';
import { ADMIN } from '../../../../forge-app/src/ui/texts/admin';
import { DECISIONS } from '../../../../forge-app/src/ui/texts/decisions';
import { PANEL } from '../../../../forge-app/src/ui/texts/panel';
import { PERSONAL } from '../../../../forge-app/src/ui/texts/personal';
import { PLAYBOOK } from '../../../../forge-app/src/ui/texts/playbook';
import { PROJECT } from '../../../../forge-app/src/ui/texts/project';
import { PROPOSALS } from '../../../../forge-app/src/ui/texts/proposals';
import { LANGUAGES, type Language } from '../../../../forge-app/src/ui/texts/reader';
import type { Messages, Subject } from '../../../../forge-app/src/ui/texts/say';
import { SHARED } from '../../../../forge-app/src/ui/texts/shared';
import { TURNS } from '../../../../forge-app/src/ui/texts/turns';
import { WIDGET } from '../../../../forge-app/src/ui/texts/widget';
import { expectGolden } from '../../../support/golden';

const SUBJECTS: Readonly<Record<string, Subject<Messages>>> = {
  shared: SHARED,
  turns: TURNS,
  panel: PANEL,
  decisions: DECISIONS,
  proposals: PROPOSALS,
  project: PROJECT,
  playbook: PLAYBOOK,
  personal: PERSONAL,
  widget: WIDGET,
  admin: ADMIN,
};

/** What no text of ours has: tone and typing both. */
const CALM: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['is never empty', /^\s*$/],
  ['shouts at nobody', /[!！¡]|\b[A-ZÄÖÜÉ]{5,}\b/],
  ['blames nobody', /\b(late|overdue|failed|failure|ignored|lazy|slow|must|immediately|asap|urgent)\b/i],
  ['has real apostrophes, as the straight one quotes in ICU', /'/],
  ['has no double spaces', / {2}/],
];

const messagesOf = (language: Language) =>
  Object.entries(SUBJECTS).flatMap(([subject, { messages, languages }]) =>
    Object.keys(messages).map((key) => ({
      name: `${subject} ${key}`,
      text: (languages[language] as Readonly<Record<string, string>>)[key] ?? '',
      kinds: (messages[key] ?? {}) as Readonly<Record<string, unknown>>,
    })),
  );

test('the surfaces speak the languages of core', () => {
  expect(LANGUAGES).toEqual(OF_CORE);
});

describe.each(LANGUAGES)('%s', (language) => {
  const all = messagesOf(language);

  test('says each of the values of a message, and every case of it', () => {
    for (const { name, text, kinds } of all) {
      const seen = new Set<string>();
      visit(parse(text, { ignoreTag: true }), (element) => {
        if (element.type === TYPE.literal || element.type === TYPE.pound) return;
        expect([TYPE.argument, TYPE.number, TYPE.plural, TYPE.select]).toContain(element.type);
        const value = (element as { value: string }).value;
        seen.add(value);
        if (element.type === TYPE.plural || element.type === TYPE.number)
          expect([name, kinds[value]]).toEqual([name, 'number']);
        if (element.type === TYPE.select) {
          const codes = (kinds[value] as readonly string[]).map((code) => code.replaceAll('-', '_'));
          expect(codes).toEqual(
            expect.arrayContaining(Object.keys(element.options).filter((code) => code !== 'other')),
          );
          expect(Object.keys(element.options)).toContain('other');
        }
      });
      expect([name, ...[...seen].sort()]).toEqual([name, ...Object.keys(kinds).sort()]);
    }
  });

  test.each(CALM)('%s', (_what, pattern) => {
    expect(all.filter(({ text }) => pattern.test(text.replaceAll(/\{\w+/g, '{'))).map(({ name }) => name)).toEqual([]);
  });

  test('stands on a page that can be read', () => {
    const page = Object.keys(SUBJECTS).map((subject) => {
      const lines = all.filter(({ name }) => name.startsWith(`${subject} `));
      return `## ${subject}\n\n${lines.map(({ name, text }) => `- \`${name.slice(subject.length + 1)}\` ${text}`).join('\n')}\n`;
    });
    expectGolden(`texts/surfaces.${language}.md`, `# Surfaces in Jira (${language})\n\n${page.join('\n')}`);
  });
});

/** Words that are spelt alike, and an amount of working time, which is written in the playbook's own words everywhere. */
const ALIKE = new Set(['admin form.anAmount', 'decisions f.option', 'decisions revision']);

/** Nothing but numbers, marks and a value. */
const IS_ALIKE = /^[\p{P}\p{S}\d\s]*$|^\{\w+\}[^a-z]*$/u;

test('no language has a copy of an English sentence', () => {
  const english = new Map(messagesOf('en').map(({ name, text }) => [name, text]));
  const copies = LANGUAGES.filter((language) => language !== 'en').flatMap((language) =>
    messagesOf(language)
      .filter(({ name, text }) => text === english.get(name) && text.includes(' ') && !IS_ALIKE.test(text))
      .map(({ name }) => `${language} ${name}`),
  );
  expect(copies.filter((name) => !ALIKE.has(name.slice(3)))).toEqual([]);
});

function visit(elements: readonly MessageFormatElement[], see: (element: MessageFormatElement) => void): void {
  for (const element of elements) {
    see(element);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options)) visit(value, see);
    }
  }
}
