import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@async-norms/core';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { PAGE_CATALOGUES } from '../../../../linear-integration/src/admin/texts/catalogues';
import { PAGE_MESSAGES } from '../../../../linear-integration/src/admin/texts/messages';
import { sourceFiles } from '../../../support/source-files';

type Key = keyof typeof PAGE_MESSAGES;
const KEYS = Object.keys(PAGE_MESSAGES) as Key[];

/** What no text has: tone and typing both. */
const CALM: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['is never empty', /^\s*$/],
  ['shouts at nobody', /[!！¡]/],
  ['blames nobody', /\b(late|overdue|failed|failure|ignored|lazy|slow|must|immediately|asap|urgent)\b/i],
  ['has real apostrophes, as the straight one quotes in ICU', /'/],
  ['has no double spaces', / {2}/],
];

function placeholders(text: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      seen.add((element as { value: string }).value);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(parse(text, { ignoreTag: true }));
  return seen;
}

describe.each(LANGUAGES)('%s', (language) => {
  const catalogue = PAGE_CATALOGUES[language];

  test('has every message and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort());
  });

  test('says each of the values of a message, and no other', () => {
    for (const key of KEYS)
      expect([key, [...placeholders(catalogue[key])].sort()]).toEqual([key, Object.keys(PAGE_MESSAGES[key]).sort()]);
  });

  test('has every case of a choice', () => {
    for (const key of KEYS)
      for (const kind of Object.values(PAGE_MESSAGES[key]) as unknown[])
        if (Array.isArray(kind))
          for (const code of kind as readonly string[])
            expect(`${key}: ${catalogue[key]}`).toContain(`${code.replaceAll('-', '_')} {`);
  });

  test.each(CALM)('%s', (_what, pattern) => {
    expect(KEYS.filter((key) => pattern.test(catalogue[key])).map((key) => `${key}: ${catalogue[key]}`)).toEqual([]);
  });
});

test('every message is said somewhere', () => {
  const sources = sourceFiles('linear-integration/src')
    .filter((path) => !path.includes('/texts/'))
    .map((path) => readFileSync(join(__dirname, '..', '..', '..', '..', path), 'utf8'))
    .join('\n');
  const begun = [...sources.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1]!);
  const isSaid = (key: string) => sources.includes(`'${key}'`) || begun.some((start) => key.startsWith(start));
  expect(KEYS.filter((key) => !isSaid(key))).toEqual([]);
});
