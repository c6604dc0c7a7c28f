import { drawsProgress, hasColours, hasUnicode } from '../../../cli/src/terminal/terminal';

test.each`
  when                              | isTTY    | env                                    | colours
  ${'a terminal'}                   | ${true}  | ${{ TERM: 'xterm' }}                   | ${true}
  ${'a pipe'}                       | ${false} | ${{ TERM: 'xterm' }}                   | ${false}
  ${'NO_COLOR is set'}              | ${true}  | ${{ NO_COLOR: '1' }}                   | ${false}
  ${'NO_COLOR is empty'}            | ${true}  | ${{ NO_COLOR: '' }}                    | ${true}
  ${'a terminal without colours'}   | ${true}  | ${{ TERM: 'dumb' }}                    | ${false}
  ${'they are asked for in a pipe'} | ${false} | ${{ FORCE_COLOR: '1' }}                | ${true}
  ${'they are turned off by force'} | ${true}  | ${{ FORCE_COLOR: '0' }}                | ${false}
  ${'both are said'}                | ${true}  | ${{ FORCE_COLOR: '1', NO_COLOR: '1' }} | ${false}
`('colours, $when: $colours', ({ isTTY, env, colours }) => {
  expect(hasColours({ isTTY }, env)).toBe(colours);
});

test.each`
  env                                         | unicode
  ${{}}                                       | ${true}
  ${{ LANG: 'en_US.UTF-8' }}                  | ${true}
  ${{ LANG: 'de_DE.utf8' }}                   | ${true}
  ${{ LANG: 'C' }}                            | ${false}
  ${{ LANG: 'en_US.UTF-8', LC_ALL: 'POSIX' }} | ${false}
  ${{ LANG: 'C', LC_CTYPE: 'C.UTF-8' }}       | ${true}
  ${{ LANG: 'C.UTF-8', TERM: 'linux' }}       | ${false}
`('Unicode charts with $env: $unicode', ({ env, unicode }) => {
  expect(hasUnicode(env)).toBe(unicode);
});

test.each`
  when                 | isTTY        | env                 | draws
  ${'a terminal'}      | ${true}      | ${{}}               | ${true}
  ${'a pipe'}          | ${undefined} | ${{}}               | ${false}
  ${'a build server'}  | ${true}      | ${{ CI: 'true' }}   | ${false}
  ${'a dumb terminal'} | ${true}      | ${{ TERM: 'dumb' }} | ${false}
`('a progress bar on $when: $draws', ({ isTTY, env, draws }) => {
  expect(drawsProgress({ isTTY }, env)).toBe(draws);
});
