import { printable } from '../../../cli/src/terminal/printable';

test.each`
  what                            | text                        | shown
  ${'letters of any script'}      | ${'Ada 山田 é 👩‍💻'}          | ${'Ada 山田 é 👩‍💻'}
  ${'a colour'}                   | ${'\u001b[31mred\u001b[0m'} | ${'[31mred[0m'}
  ${'a new title for the window'} | ${'\u001b]0;gotcha\u0007x'} | ${']0;gotchax'}
  ${'lines'}                      | ${'one\r\ntwo\tthree'}      | ${'one two three'}
  ${'a change of direction'}      | ${'safe\u202Egnp.exe'}      | ${'safegnp.exe'}
  ${'C1 controls'}                | ${'a\u009b2Jb'}             | ${'a2Jb'}
`('$what', ({ text, shown }) => {
  expect(printable(text)).toBe(shown);
});
