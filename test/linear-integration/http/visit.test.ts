import { acceptedLocales } from '../../../linear-integration/src/http/visit';

test.each`
  header                            | locales
  ${undefined}                      | ${[]}
  ${''}                             | ${[]}
  ${'de-AT,de;q=0.9,en;q=0.8'}      | ${['de-AT', 'de', 'en']}
  ${'en;q=0.5, fr;q=0.9'}           | ${['fr', 'en']}
  ${'nl, sv'}                       | ${[]}
  ${'nl, pt-BR;q=0.3'}              | ${['pt-BR']}
  ${'ja;q=0, es'}                   | ${['es']}
  ${'dee, *;q=0.1, <script>, de-ü'} | ${['de-ü']}
`('a browser that asks for $header is spoken to in $locales', ({ header, locales }) => {
  expect(acceptedLocales(header)).toEqual(locales);
});
