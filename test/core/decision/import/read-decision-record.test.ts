import { readDecisionRecord } from '../../../../core/src/decision/import/read-decision-record';
import { fixture, fixtures } from '../fixtures';

test.each`
  path                               | kind          | format               | id                              | title                                          | status          | decidedOn
  ${'ours.md'}                       | ${'record'}   | ${'async-norms'}     | ${'0004'}                       | ${'Jobs wait in a table of the main database'} | ${'accepted'}   | ${'2026-03-04'}
  ${'madr-2.md'}                     | ${'record'}   | ${'madr-2'}          | ${'madr-2'}                     | ${'Store sessions in the database'}            | ${'accepted'}   | ${'2021-05-17'}
  ${'madr-3.md'}                     | ${'record'}   | ${'madr-3'}          | ${'madr-3'}                     | ${'Use a message broker for jobs'}             | ${'superseded'} | ${'2022-02-03'}
  ${'madr-4.md'}                     | ${'record'}   | ${'madr-4'}          | ${'madr-4'}                     | ${'Draw charts on the server'}                 | ${'proposed'}   | ${'2025-01-30'}
  ${'structured-madr.md'}            | ${'record'}   | ${'structured-madr'} | ${'0005'}                       | ${'Keep texts in message catalogues'}          | ${'accepted'}   | ${'2026-01-15'}
  ${'20240315-cache-at-the-edge.md'} | ${'record'}   | ${'log4brains'}      | ${'20240315-cache-at-the-edge'} | ${'Cache at the edge'}                         | ${'accepted'}   | ${'2024-03-15'}
  ${'0007-nygard.md'}                | ${'record'}   | ${'nygard'}          | ${'0007'}                       | ${'Write logs as JSON'}                        | ${'accepted'}   | ${'2019-11-05'}
  ${'0009-nygard-superseded.md'}     | ${'record'}   | ${'nygard'}          | ${'0009'}                       | ${'One repository a service'}                  | ${'superseded'} | ${'2019-12-01'}
  ${'y-statement.md'}                | ${'record'}   | ${'y-statement'}     | ${'y-statement'}                | ${'Session state'}                             | ${null}         | ${null}
  ${'plain-prose.md'}                | ${'record'}   | ${'plain'}           | ${'plain-prose'}                | ${'No default exports'}                        | ${'accepted'}   | ${'2023-06-03'}
  ${'bold-labels.md'}                | ${'record'}   | ${'nygard'}          | ${'0018'}                       | ${'Feature flags in the database'}             | ${'accepted'}   | ${'2024-04-12'}
  ${'top-level-headings.md'}         | ${'record'}   | ${'nygard'}          | ${'top-level-headings'}         | ${'top level headings'}                        | ${'deprecated'} | ${null}
  ${'emoji-status.md'}               | ${'record'}   | ${'nygard'}          | ${'emoji-status'}               | ${'Monitoring by probes'}                      | ${'accepted'}   | ${null}
  ${'table-metadata.md'}             | ${'record'}   | ${'nygard'}          | ${'table-metadata'}             | ${'Tabs or spaces'}                            | ${'rejected'}   | ${'2020-02-29'}
  ${'2024-05-06/no-status.md'}       | ${'record'}   | ${'nygard'}          | ${'no-status'}                  | ${'Invoices are made at night'}                | ${null}         | ${'2024-05-06'}
  ${'setext.md'}                     | ${'record'}   | ${'nygard'}          | ${'setext'}                     | ${'Numbers of invoices'}                       | ${'accepted'}   | ${null}
  ${'german.md'}                     | ${'record'}   | ${'nygard'}          | ${'german'}                     | ${'Protokolle werden dreißig Tage aufbewahrt'} | ${'accepted'}   | ${'2024-03-04'}
  ${'french.md'}                     | ${'record'}   | ${'nygard'}          | ${'0003'}                       | ${'Écrire les dates au format ISO'}            | ${'superseded'} | ${null}
  ${'spanish.md'}                    | ${'record'}   | ${'nygard'}          | ${'spanish'}                    | ${'Pruebas antes de publicar'}                 | ${'proposed'}   | ${'2023-05-09'}
  ${'portuguese.md'}                 | ${'record'}   | ${'nygard'}          | ${'portuguese'}                 | ${'Um repositório por equipe'}                 | ${'rejected'}   | ${null}
  ${'japanese.md'}                   | ${'record'}   | ${'nygard'}          | ${'japanese'}                   | ${'通知は一日一回にまとめる'}                  | ${'accepted'}   | ${'2024-04-01'}
  ${'0000-template.md'}              | ${'template'} | ${'madr-2'}          | ${'0000'}                       | ${'{short title}'}                             | ${null}         | ${null}
  ${'template-comments.md'}          | ${'template'} | ${'madr-4'}          | ${'template-comments'}          | ${''}                                          | ${null}         | ${null}
  ${'README.md'}                     | ${'page'}     | ${'plain'}           | ${'README'}                     | ${'Decisions'}                                 | ${null}         | ${null}
`('$path is a $kind in $format, $status, of $decidedOn', ({ path, kind, format, id, title, status, decidedOn }) => {
  const read = readDecisionRecord(fixture(path), { path });
  const { record } = read;
  expect({ kind: read.kind, format: read.format }).toEqual({ kind, format });
  expect({ id: record.id, title: record.title, status: record.status, decidedOn: record.decidedOn }).toEqual({
    id,
    title,
    status,
    decidedOn,
  });
});

test('every fixture has a row', () => {
  expect([...fixtures.keys()]).toHaveLength(24);
});

test('MADR: options, arguments, outcome, consequences and links', () => {
  const { record } = readDecisionRecord(fixture('madr-2.md'));
  expect(record).toMatchObject({
    deciders: ['Ada Moreau', 'Tom Birk'],
    issues: ['example/shop#41'],
    drivers: '* people stay signed in during a release',
    decision: 'In the database',
    because: 'it survives a restart and needs nothing new.',
    amendedBy: ['0014'],
    extra: { 'Technical Story': 'https://github.com/example/shop/issues/41' },
  });
  expect(record.options).toEqual([
    { title: 'In memory', text: '', pros: ['nothing to do'], neutral: [], cons: ['lost at every restart'] },
    {
      title: 'In the database',
      text: 'Rows are removed after a day.',
      pros: ['it survives'],
      neutral: [],
      cons: ['a query a request'],
    },
    { title: 'In a cookie', text: '', pros: [], neutral: [], cons: [] },
  ]);
  expect(record.consequences).toBe(
    '### Positive Consequences\n\n* releases in the daytime\n\n### Negative Consequences\n\n* one more query a request',
  );
});

test('Structured MADR: advantages and disadvantages are arguments, the rest of an option its text', () => {
  const { record } = readDecisionRecord(fixture('structured-madr.md'));
  expect(record.options[0]).toEqual({
    title: 'Option 1: ICU messages',
    text: '**Description**: One file a language.\n\n**Risk Assessment**:\n- **Technical Risk**: Low.',
    pros: ['Plurals in every language', 'Tools exist'],
    neutral: [],
    cons: ['One more syntax'],
  });
  expect(record).toMatchObject({ owner: 'Core Team', related: ['0002'], tags: ['texts', 'languages'] });
  expect(record.sections.map(({ heading }) => heading)).toEqual(['Related Decisions', 'Audit']);
  expect(record.extra).toMatchObject({ description: 'Where the words live.', technologies: ['icu'] });
});

test('a Y-statement is taken apart, and what was rejected is an option', () => {
  const { record } = readDecisionRecord(fixture('y-statement.md'));
  expect(record).toMatchObject({
    context: 'the web shop',
    drivers: 'the need to keep carts across servers',
    decision: 'database sessions',
    because: 'consistent carts',
    consequences: 'the database needs to be designed and run',
  });
  expect(record.options.map(({ title }) => title)).toEqual(['database sessions', 'client sessions or server sessions']);
});

test('what replaces and amends is read from status lines, links and front matter', () => {
  const of = (path: string) => readDecisionRecord(fixture(path), { path }).record;
  expect(of('madr-3.md').supersededBy).toEqual(['0021']);
  expect(of('0009-nygard-superseded.md').supersededBy).toEqual(['0012']);
  expect(of('0007-nygard.md').amends).toEqual(['0003']);
  expect(of('20240315-cache-at-the-edge.md').supersedes).toEqual(['20230101-one-region']);
  expect(of('20240315-cache-at-the-edge.md').related).toEqual(['20220510-pages-without-cookies']);
  expect(of('french.md').supersededBy).toEqual(['0011']);
});

test('a record without any section is its decision', () => {
  expect(readDecisionRecord(fixture('plain-prose.md')).record.decision).toMatch(/^We name what we export.*braces\.$/s);
});

test('the date of the text wins over the date of the path', () => {
  const { record } = readDecisionRecord('# A\n\nDate: 2020-01-02\n\n## Decision\n\nx', { path: '2024-05-06/a.md' });
  expect(record.decidedOn).toBe('2020-01-02');
});

test('a date and a status that cannot be told are kept and named, not guessed', () => {
  const { record, problems } = readDecisionRecord('# A\n\n- Status: on hold\n- Date: 03/04/2020\n\n## Decision\n\nx');
  expect(record).toMatchObject({ status: null, statusNote: 'on hold', decidedOn: null, extra: { Date: '03/04/2020' } });
  expect(problems.map(({ path, problem }) => `${path}: ${problem}`)).toEqual([
    'status: got "on hold"',
    'date: got "03/04/2020"',
  ]);
});

test('in our format, what does not fit is kept and told with its place', () => {
  const { record, problems } = readDecisionRecord(
    '---\ndecisionRecord: 1\nstatus: done\ndecided-on: 2026-03-04\nreviewBy: [soon]\nno key\n---\n\n# A',
  );
  expect(record.extra).toEqual({
    'status (as written)': 'done',
    'decided-on': '2026-03-04',
    'reviewBy (as written)': ['soon'],
  });
  expect(problems).toEqual([
    { path: 'front matter', problem: 'could not read "no key"', expected: 'key: value', line: 6, column: 1 },
    { path: 'status', problem: 'got "done"', expected: expect.stringContaining('accepted') },
    { path: 'decided-on', problem: 'unknown key "decided-on"', expected: 'decidedOn' },
    { path: 'reviewBy', problem: expect.stringContaining('got'), expected: 'one text, not a list' },
  ]);
});

/** Headings, keys and lead-ins that became structure; everything else a person wrote has to be somewhere. */
const STRUCTURE = new Set(
  `status date deciders decision makers consulted informed tags title type author created adr context and problem statement
  considered options outcome chosen option because good bad neutral pros cons of the consequences positive negative drivers
  accepted proposed superseded rejected deprecated decision question advantages disadvantages optional these are metadata
  elements number rationale field value owner statut contexte décision conséquences datum entscheider kontext und
  problemstellung betrachtete optionen entscheidung gewählte weil konsequenzen angenommen estado fecha contexto y problema
  opciones consideradas decisión decisão consequências decisionrecord in facing we decided for against to achieve accepting
  that background alternatives problem it structured märz june mayo ステータス 日付 背景 決定 理由`.split(/\s+/),
);

test.each([...fixtures.keys()])('nothing that %s says is lost', (path) => {
  const text = fixture(path).replace(/<!--[\s\S]*?-->/g, '');
  const record = readDecisionRecord(text, { path }).record;
  const kept = JSON.stringify(record, (_key, value) => value).toLowerCase();
  const words = text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  expect(words.filter((word) => !STRUCTURE.has(word) && !kept.includes(word))).toEqual([]);
});
