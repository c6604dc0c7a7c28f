import { ASCII } from '../../../cli/src/terminal/glyphs';
import { STYLED } from '../../../cli/src/terminal/style';
import { table } from '../../../cli/src/terminal/table';
import { aTerminal } from '../../support/terminals';

const columns = [{ title: 'who', mayShrink: true }, { title: 'n', align: 'right' as const }, { title: 'note' }];

test('columns line up by their width on the screen, in every script', () => {
  const rows = [
    ['Ada', '1', 'x'],
    ['山田太郎', '1,234', 'x'],
    ['Zoë 👩‍💻', '56', 'x'],
  ];
  const text = table(columns, rows, aTerminal());
  expect(text).toBe(
    [
      'who           n  note',
      '────────  ─────  ────',
      'Ada           1  x',
      '山田太郎  1,234  x',
      'Zoë 👩‍💻       56  x',
    ].join('\n'),
  );
});

test('on a narrow terminal the column that may shrink gives way, and no line is wider than the screen', () => {
  const rows = [
    ['a very long name indeed, longer than the screen', '1', 'all of this stays'],
    ['山田太郎山田太郎山田太郎', '2', 'this too'],
  ];
  const text = table(columns, rows, aTerminal({ columns: 40 }));
  expect(text.split('\n').slice(2)).toEqual([
    'a very long name …  1  all of this stays',
    '山田太郎山田太郎…   2  this too',
  ]);
});

test('in a pipe nothing is cut', () => {
  const long = 'x'.repeat(500);
  expect(table(columns, [[long, '1', '']], aTerminal())).toContain(long);
});

test('styles take no room', () => {
  const plain = table(columns, [['Ada', '1', 'x']], aTerminal());
  const styled = table(columns, [[STYLED.warn('Ada'), '1', 'x']], aTerminal({ style: STYLED }));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of our own styles
  expect(styled.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  expect(styled).not.toBe(plain);
});

test('without Unicode rules and ellipses are plain characters', () => {
  const text = table(
    columns,
    [['a name that is far too long for this', '1', 'a note']],
    aTerminal({ glyphs: ASCII, columns: 40 }),
  );
  expect(text).toMatch(/^[\x20-\x7e\n]*$/);
});
