import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { CATALOGUES } from '../../../core/src/text/catalogues';
import { CODE_LISTS } from '../../../core/src/text/codes';
import { LANGUAGES } from '../../../core/src/text/language';
import { MESSAGES, type MessageKey } from '../../../core/src/text/messages';
import { sourceFiles } from '../../support/source-files';

const KEYS = Object.keys(MESSAGES) as MessageKey[];

/** Whose text is the same in another language: names, punctuation, and words that are spelt alike. */
const ALIKE = new Set([
  'quote',
  'sentences',
  'hours.range',
  'hours.days',
  'hours.ofDay',
  'hours.intervals',
  'hours.groups',
  'hours.full',
  'playbook.person.hours',
  'gate.reason',
  'consent.concern',
  'playbook.heading.updates', // de: Updates
]);

describe.each(LANGUAGES)('%s', (language) => {
  const catalogue = CATALOGUES[language];

  test('has every message and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort());
  });

  test.each(KEYS)('%s says each of its values, in every branch that it has', (key) => {
    const kinds = MESSAGES[key] as Record<string, unknown>;
    const seen = new Set<string>();
    visit(parse(catalogue[key], { ignoreTag: true }), (element) => {
      if (element.type === TYPE.literal || element.type === TYPE.pound) return;
      expect([TYPE.argument, TYPE.plural, TYPE.select]).toContain(element.type);
      const name = (element as { value: string }).value;
      expect(Object.keys(kinds)).toContain(name);
      seen.add(name);
      if (element.type === TYPE.plural) expect(kinds[name]).toBe('number');
      if (element.type === TYPE.select) {
        const codes = (kinds[name] as readonly string[]).map((code) => code.replaceAll('-', '_'));
        expect(Object.keys(element.options).sort()).toEqual([...codes, 'other'].sort());
      }
    });
    // Japanese leaves out who is asked where everyone knows.
    expect([...seen].sort()).toEqual(Object.keys(kinds).sort());
  });

  test.each(KEYS)('%s is calm and whole', (key) => {
    const text = catalogue[key];
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/[!！¡]/); // nobody is shouted at
    expect(text).not.toMatch(/\b[A-ZÄÖÜÉ]{4,}\b/);
    expect(text).not.toContain("'"); // an apostrophe quotes in ICU; ’ is meant
    expect(text).not.toMatch(/ {2}/);
    expect(text).not.toMatch(/\b(late|overdue|failed|failure|ignored|lazy|slow|must|immediately|asap|urgent)\b/i);
  });

  if (language !== 'en') {
    test('has no copy of the English text', () => {
      const copies = KEYS.filter((key) => catalogue[key] === CATALOGUES.en[key] && !ALIKE.has(key));
      expect(copies).toEqual([]);
    });
  }
});

test('every message is said somewhere', () => {
  const code = sourceFiles('core/src')
    .filter((file) => !/core\/src\/text\/(languages|messages)\//.test(file))
    .map((file) => readFileSync(join(process.cwd(), file), 'utf8'))
    .join('\n');
  const families = [...code.matchAll(/`((?:[a-z-]+\.)*)\$\{/gi)]
    .map(([, prefix]) => prefix!)
    .filter((prefix) => prefix !== '');
  const byAmount = KEYS.filter((key) => /^(amount|within|every|after)\.(minutes|hours|days)$/.test(key));
  const byCode = Object.entries(CODE_LISTS).flatMap(([list, codes]) => codes.map((it) => `${list}.${it}`));
  const said = (key: string) =>
    code.includes(`'${key}'`) ||
    byAmount.includes(key as MessageKey) ||
    byCode.includes(key) ||
    families.some((it) => key.startsWith(it));
  expect(KEYS.filter((key) => !said(key))).toEqual([]);
});

test('every code of a list has its message', () => {
  for (const [list, codes] of Object.entries(CODE_LISTS)) {
    const messages = KEYS.filter((key) => key.startsWith(`${list}.`));
    expect(messages.sort()).toEqual(codes.map((code) => `${list}.${code}`).sort());
  }
});

function visit(elements: readonly MessageFormatElement[], see: (element: MessageFormatElement) => void): void {
  for (const element of elements) {
    see(element);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options)) visit(value, see);
    }
  }
}
