import type { Markup } from '../../../core/src/ask/markup/read-markup';
import { read } from './labelled-asks';

const cases: readonly (readonly [text: string, says: boolean, markup?: Markup])[] = [
  ['', false],
  ['   \n\n ', false],
  ['👍', false],
  ['👍🏽 🎉', false],
  [':+1: :tada:', false],
  ['+1', false],
  ['(y)', false, 'jira-wiki'],
  ['(/) (*)', false, 'jira-wiki'],
  ['...', false],
  ['@ada', false],
  ['cc @ada @ben', false],
  ['/cc @ada', false],
  ['> somebody else wrote this', false],
  ['{quote}somebody else wrote this{quote}', false, 'jira-wiki'],
  ['LGTM', true],
  ['Done', true],
  ['42', true],
  ['はい', true],
  ['https://github.com/acme/shop/pull/12', true],
  ['!screenshot.png!', true, 'jira-wiki'],
  ['```\nstack trace\n```', true],
  ['`npm ci`', true],
];

test.each(cases.map(([text, says, markup = 'markdown' as const]) => ({ text, says, markup })))(
  '$markup $text says something: $says',
  ({ text, says, markup }) => {
    expect(read(text, markup).reading.saysSomething).toBe(says);
  },
);
