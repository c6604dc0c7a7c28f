import { readFileName } from '../../../../core/src/decision/import/file-name';
import { roleOfHeading } from '../../../../core/src/decision/import/headings';
import { readMetadata } from '../../../../core/src/decision/import/metadata';
import { splitOutcome } from '../../../../core/src/decision/import/outcome';
import { outline } from '../../../../core/src/decision/import/outline';
import { issueKeysIn, readPeople, readTags } from '../../../../core/src/decision/import/people';
import { readReferences } from '../../../../core/src/decision/import/references';
import { readTitle } from '../../../../core/src/decision/import/title';

test.each`
  path                             | id                         | words                  | isTemplate | isPage
  ${'docs/adr/0012-use-sqlite.md'} | ${'0012'}                  | ${'use sqlite'}        | ${false}   | ${false}
  ${'ADR-7_use_sqlite.MD'}         | ${'7'}                     | ${'use sqlite'}        | ${false}   | ${false}
  ${'adr012.md'}                   | ${'012'}                   | ${''}                  | ${false}   | ${false}
  ${'20200924-use-sqlite.md'}      | ${'20200924-use-sqlite'}   | ${'use sqlite'}        | ${false}   | ${false}
  ${'2020-09-24-use-sqlite.md'}    | ${'2020-09-24-use-sqlite'} | ${'use sqlite'}        | ${false}   | ${false}
  ${'use-madr-2-format.md'}        | ${'use-madr-2-format'}     | ${'use madr 2 format'} | ${false}   | ${false}
  ${'C:\\docs\\0000-template.md'}  | ${'0000'}                  | ${'template'}          | ${true}    | ${false}
  ${'README.md'}                   | ${'README'}                | ${'README'}            | ${false}   | ${true}
`('$path is $id', ({ path, id, words, isTemplate, isPage }) => {
  expect(readFileName(path)).toMatchObject({ id, words, isTemplate, isPage });
});

test.each`
  heading                   | id        | title
  ${'1. Record decisions'}  | ${'1'}    | ${'Record decisions'}
  ${'ADR-0012: Use SQLite'} | ${'0012'} | ${'Use SQLite'}
  ${'ADR 12 — Use SQLite'}  | ${'12'}   | ${'Use SQLite'}
  ${'Use SQLite'}           | ${''}     | ${'Use SQLite'}
  ${'2 phase commits'}      | ${''}     | ${'2 phase commits'}
  ${'Decision: use SQLite'} | ${''}     | ${'use SQLite'}
  ${'Adroit naming: why'}   | ${''}     | ${'Adroit naming: why'}
  ${'<!-- short title -->'} | ${''}     | ${''}
`('the title "$heading" is "$title"', ({ heading, id, title }) => {
  expect(readTitle(heading)).toEqual({ id, title });
});

test.each`
  line                                                        | ids
  ${'Superseded by [x](0015-x.md)'}                           | ${['0015']}
  ${'see [a](./20200101-first.md) and [b](../p/0002-b.md#x)'} | ${['20200101-first', '0002']}
  ${'ADR-0012 and adr 7'}                                     | ${['0012', '7']}
  ${'by 12'}                                                  | ${['12']}
  ${'[MADR](https://adr.github.io/madr/12)'}                  | ${[]}
  ${'nothing'}                                                | ${[]}
`('"$line" points to $ids', ({ line, ids }) => {
  expect(readReferences(line)).toEqual(ids);
});

test.each`
  text                                                      | decision                 | because
  ${'Chosen option: "A", because it is small.'}             | ${'A'}                   | ${'it is small.'}
  ${'Chosen option: "A".\nBecause it is small.'}            | ${'A'}                   | ${'it is small.'}
  ${'Chosen option: "A", because\n\n- one\n- two\n\nMore.'} | ${'A'}                   | ${'- one\n- two\n\nMore.'}
  ${'Chosen option: "B: an "inner" quote", because x'}      | ${'B: an "inner" quote'} | ${'x'}
  ${'Chosen option: A'}                                     | ${'A'}                   | ${''}
  ${'Chosen option: "", because'}                           | ${''}                    | ${''}
  ${'Gewählte Option: "A", weil es klein ist.'}             | ${'A'}                   | ${'es klein ist.'}
  ${'Option choisie : "A", parce que c’est petit'}          | ${'A'}                   | ${'c’est petit'}
  ${'We use A because B.'}                                  | ${'We use A because B.'} | ${''}
`('"$text" decides "$decision"', ({ text, decision, because }) => {
  expect(splitOutcome(text)).toEqual({ decision, because });
});

test.each`
  heading                              | role
  ${'Context and Problem Statement'}   | ${'context'}
  ${'  3. CONTEXT:'}                   | ${'context'}
  ${'🧭 Context'}                      | ${'context'}
  ${'**Considered Options**'}          | ${'options'}
  ${'Vor- und Nachteile der Optionen'} | ${'prosAndCons'}
  ${'Résultat de la décision'}         | ${'decision'}
  ${'Consecuencias'}                   | ${'consequences'}
  ${'背景'}                            | ${'context'}
  ${'Decisions'}                       | ${null}
  ${'Contexts we looked at'}           | ${null}
  ${''}                                | ${null}
`('"$heading" is about $role', ({ heading, role }) => {
  expect(roleOfHeading(heading)).toBe(role);
});

test('headings are found where Markdown has them, and nowhere else', () => {
  const text =
    '# One #\n\n```\n# code\n```\n\n<!--\n# comment\n-->\nTwo\n===\nthree\n---\n\nFour\n----\n#five\n    # six\n- item\n---\n####### seven';
  expect(outline(text.split('\n')).map(({ level, heading }) => [level, heading])).toEqual([
    [0, ''],
    [1, 'One'],
    [2, 'Four'],
  ]);
});

test('metadata lines are taken, prose stays', () => {
  const text =
    'An intro: with a colon.\n\n- Status: accepted\n- Source: <https://x.org> <!-- todo -->\n\nTechnical Story: ENG-1\n\nNote: prose.';
  expect(readMetadata(text.split('\n'))).toEqual({
    metadata: [
      { key: 'Status', value: 'accepted' },
      { key: 'Source', value: '<https://x.org>' },
      { key: 'Technical Story', value: 'ENG-1' },
    ],
    prose: 'An intro: with a colon.\n\n\n\nNote: prose.',
  });
});

test('people, tags and issues', () => {
  expect(readPeople('Ada Moreau, Tom Birk and Mei')).toEqual(['Ada Moreau', 'Tom Birk', 'Mei']);
  expect(readPeople('- @ada\n- @tom')).toEqual(['@ada', '@tom']);
  expect(readPeople('[list everyone involved]')).toEqual([]);
  expect(readPeople(['Ada', '{who}'])).toEqual(['Ada']);
  expect(readTags('front end')).toEqual(['front', 'end']);
  expect(readTags('front end, search')).toEqual(['front end', 'search']);
  expect(issueKeysIn('see ENG-12, ADR-3 and https://github.com/a/b/issues/7')).toEqual(['ENG-12', 'a/b#7']);
  expect(issueKeysIn('closes #12')).toEqual(['#12']);
});
