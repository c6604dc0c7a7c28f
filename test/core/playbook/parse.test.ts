import { parsePlaybook, readPlaybook } from '../../../core/src/playbook/parse';
import { PlaybookError, problemLine } from '../../../core/src/problem';

/** The playbook of the contract, word for word. */
const TITANIUM = `playbook: 1
team: Titanium
workingTime:
  default: { timeZone: America/Los_Angeles, weeklyHours: { mon: ["09:00-17:00"], tue: ["09:00-17:00"], wed: ["09:00-17:00"], thu: ["09:00-17:00"], fri: ["09:00-17:00"] } }
  people: {}          # per person: zone, hours, leave; falls back to the tracker's zone, then to the default
responses:
  - { id: first-response, ask: new-issue, within: 8 working hours, clock: team, satisfiedBy: [comment] }   # clock: team | responder
updates:
  - { id: moving-work, of: open, every: 10 working days, counts: [comment], clock: team }                  # of: open | started | a filter
decisions:
  - { id: why-closed, of: { types: [Story] }, before: done }
`;

const problemsOf = (text: unknown) => {
  const read = readPlaybook(text);
  return read.outcome === 'problems' ? read.problems : [];
};

describe('what is read', () => {
  test('the playbook of the contract as it stands', () => {
    const playbook = parsePlaybook(TITANIUM);
    expect(playbook.workingTime.default.timeZone).toBe('America/Los_Angeles');
    expect(playbook.responses).toEqual([
      {
        id: 'first-response',
        ask: 'new-issue',
        of: {},
        within: { unit: 'minutes', minutes: 480 },
        clock: 'team',
        satisfiedBy: ['comment'],
      },
    ]);
    expect(playbook.updates[0]).toMatchObject({ every: { unit: 'days', days: 10 }, of: { status: 'open' } });
    expect(playbook.decisions[0]).toMatchObject({ of: { types: ['Story'] }, before: 'done', grace: { days: 1 } });
  });

  test('the same agreement as JSON, as a value, and as what was read before', () => {
    const playbook = parsePlaybook(TITANIUM);
    const value: unknown = JSON.parse(
      JSON.stringify({
        playbook: 1,
        team: 'Titanium',
        workingTime: playbook.workingTime,
        responses: playbook.responses,
        updates: playbook.updates,
        decisions: playbook.decisions,
      }),
    );
    expect(parsePlaybook(value)).toEqual(playbook);
    expect(parsePlaybook(JSON.stringify(value, null, '\t'))).toEqual(playbook);
    expect(parsePlaybook(playbook)).toEqual(playbook);
    expect(parsePlaybook(JSON.parse(JSON.stringify(playbook)))).toEqual(playbook);
  });

  test('two lines are a playbook: everything else has a default', () => {
    const playbook = parsePlaybook('playbook: 1\nteam: Harbour\n');
    expect(playbook).toMatchObject({
      language: 'en',
      nudges: { digestAt: '09:30', perDigest: 5, perWeek: 10, remindAfter: { days: 2 }, escalateAfter: { days: 1 } },
      facilitator: { rota: [], weeksEach: 1 },
      privacy: { retentionDays: 90, worksCouncil: false },
      proposals: { consentWindow: { days: 3 } },
      workingTime: { default: { timeZone: 'UTC', weeklyHours: { mon: [['09:00', '17:00']] } }, people: {} },
    });
  });

  test('keys left empty are keys left out, and account ids of digits stay as they are written', () => {
    const text = `playbook: 1\nteam: Harbour\nreviewBy:\nresponses:\nfacilitator:\n  rota:\nworkingTime:\n  people:\n    0557058:\n      name: Ada\n      leave:\n    "712020:8c1f": { timeZone: Asia/Tokyo }\n`;
    const playbook = parsePlaybook(text);
    expect(Object.keys(playbook.workingTime.people).sort()).toEqual(['0557058', '712020:8c1f']);
    expect(playbook.workingTime.people['0557058']).toMatchObject({ name: 'Ada', leave: [] });
    expect(playbook).not.toHaveProperty('reviewBy');
  });

  test('dates stay dates, whatever YAML of old made of them', () => {
    expect(parsePlaybook('playbook: 1\nteam: Harbour\nreviewBy: 2026-09-01').reviewBy).toBe('2026-09-01');
  });
});

const HEAD = 'playbook: 1\nteam: Harbour\n';

describe('what is refused', () => {
  // Every row: the text after the head, with ▸ where the problem is said to stand; then its path, what came, what was expected.
  test.each`
    text                                                                                                                     | path                                               | problem                                 | expected
    ${'▸respones: []'}                                                                                                       | ${'respones'}                                      | ${'unknown key "respones"'}             | ${/^responses, or one of /}
    ${'▸zzz: 1'}                                                                                                             | ${'zzz'}                                           | ${'unknown key "zzz"'}                  | ${/^one of playbook, team, /}
    ${'▸respones:'}                                                                                                          | ${'respones'}                                      | ${'unknown key "respones"'}             | ${/^responses, /}
    ${'language: ▸nl'}                                                                                                       | ${'language'}                                      | ${'got "nl"'}                           | ${/^one of en, de, fr, es, pt, ja$/}
    ${'reviewBy: ▸2026-02-30'}                                                                                               | ${'reviewBy'}                                      | ${'got "2026-02-30"'}                   | ${/a date that exists/}
    ${'extends: ▸open-sauce'}                                                                                                | ${'extends'}                                       | ${'got "open-sauce"'}                   | ${/^open-source, or one of level-1, /}
    ${'extends: ▸7'}                                                                                                         | ${'extends'}                                       | ${'got 7'}                              | ${/a short name/}
    ${'without: [▸reply]'}                                                                                                   | ${'without.0'}                                     | ${'got "reply"'}                        | ${/nothing here, as no norms are inherited/}
    ${'extends: gerrit\nwithout: [▸reviews]'}                                                                                | ${'without.0'}                                     | ${'got "reviews"'}                      | ${/^one of review$/}
    ${'responses: ▸reply'}                                                                                                   | ${'responses'}                                     | ${'got "reply"'}                        | ${/^a list$/}
    ${'responses:\n  - { id: a, ask: question, within: ▸15 }'}                                                               | ${'responses.0.within'}                            | ${'got 15'}                             | ${/"8 working hours"/}
    ${'responses:\n  - { id: a, ask: question, within: ▸8 hours }'}                                                          | ${'responses.0.within'}                            | ${'got "8 hours"'}                      | ${/"8 working hours"/}
    ${'responses:\n  - { id: a, ask: question, within: ▸0 working days }'}                                                   | ${'responses.0.within'}                            | ${'got "0 working days"'}               | ${/"8 working hours"/}
    ${'responses:\n  - { id: a, ask: question, within: ▸1.5 working days }'}                                                 | ${'responses.0.within'}                            | ${'got "1.5 working days"'}             | ${/"8 working hours"/}
    ${'responses:\n  - ▸{ id: a, ask: question }'}                                                                           | ${'responses.0.within'}                            | ${'got nothing'}                        | ${/"8 working hours"/}
    ${'responses:\n  - { id: a, ask: ▸request, within: 1 working day }'}                                                     | ${'responses.0.ask'}                               | ${'got "request"'}                      | ${/^one of new-issue, question, /}
    ${'responses:\n  - { id: ▸A b, ask: question, within: 1 working day }'}                                                  | ${'responses.0.id'}                                | ${'got "A b"'}                          | ${/a short name in small letters/}
    ${'responses:\n  - { id: a, ask: question, within: 1 working day, clock: ▸me }'}                                         | ${'responses.0.clock'}                             | ${'got "me"'}                           | ${/^one of team, responder$/}
    ${'responses:\n  - { id: a, ask: question, within: 1 working day, satisfiedBy: ▸[] }'}                                   | ${'responses.0.satisfiedBy'}                       | ${'got an empty list'}                  | ${/^a list of at least 1$/}
    ${'responses:\n  - { id: a, ask: question, within: 1 working day, of: ▸done }'}                                          | ${'responses.0.of'}                                | ${'got "done"'}                         | ${/open, started, or a filter/}
    ${'responses:\n  - { id: a, ask: question, within: 1 working day, of: { ▸type: [Bug] } }'}                               | ${'responses.0.of.type'}                           | ${'unknown key "type"'}                 | ${/^types, or one of /}
    ${'responses:\n  - { id: a, ask: question, within: 1 working day, from: 2026-05-01, until: ▸2026-05-01 }'}               | ${'responses.0.until'}                             | ${'got "2026-05-01"'}                   | ${/^a date after 2026-05-01$/}
    ${'updates:\n  - { id: a, of: { status: ▸done }, every: 1 working week }'}                                               | ${'updates.0.of.status'}                           | ${'got "done"'}                         | ${/^one of open, started$/}
    ${'updates:\n  - { id: a, every: 1 working week, counts: [▸likes] }'}                                                    | ${'updates.0.counts.0'}                            | ${'got "likes"'}                        | ${/^one of comment, update, /}
    ${'decisions:\n  - { id: a, of: { ▸status: open } }'}                                                                    | ${'decisions.0.of.status'}                         | ${'unknown key "status"'}               | ${/^one of projects, types, /}
    ${'decisions:\n  - { id: a, before: ▸review }'}                                                                          | ${'decisions.0.before'}                            | ${'got "review"'}                       | ${/^done$/}
    ${'decisions:\n  - { id: a, exemptions: [{ code: x, meaning: y }, { code: ▸x, meaning: z }] }'}                          | ${'decisions.0.exemptions.1.code'}                 | ${'got "x"'}                            | ${/no other exemption/}
    ${'updates:\n  - { id: a, every: 1 working week }\nstaleness:\n  - { id: ▸a, after: 1 working week }'}                   | ${'staleness.0.id'}                                | ${'got "a"'}                            | ${/no other norm has \(updates.0 is called "a"\)/}
    ${'waivers:\n  - { norm: ▸x, reason: y, until: 2026-05-01 }'}                                                            | ${'waivers.0.norm'}                                | ${'got "x"'}                            | ${/a norm of this playbook, which has none/}
    ${'updates:\n  - { id: a, every: 1 working week }\nwaivers:\n  - { norm: ▸x, reason: y, until: 2026-05-01 }'}            | ${'waivers.0.norm'}                                | ${'got "x"'}                            | ${/^a norm of this playbook: a$/}
    ${'updates:\n  - { id: a, every: 1 working week }\nwaivers:\n  - ▸{ norm: a, until: 2026-05-01 }'}                       | ${'waivers.0.reason'}                              | ${'got nothing'}                        | ${/a text/}
    ${'nudges: { perWeek: ▸26 }'}                                                                                            | ${'nudges.perWeek'}                                | ${'got 26'}                             | ${/^at most 25$/}
    ${'nudges: { perDigest: ▸6 }'}                                                                                           | ${'nudges.perDigest'}                              | ${'got 6'}                              | ${/^at most 5$/}
    ${'nudges: { digestAt: ▸9:30 }'}                                                                                         | ${'nudges.digestAt'}                               | ${'got "9:30"'}                         | ${/^a time of day such as 09:00$/}
    ${'nudges: { escalateAfter: ▸4 working hours }'}                                                                         | ${'nudges.escalateAfter'}                          | ${'got "4 working hours"'}              | ${/^whole working days/}
    ${'facilitator: { startsOn: ▸2026-03-03 }'}                                                                              | ${'facilitator.startsOn'}                          | ${'got "2026-03-03"'}                   | ${/a Monday/}
    ${'privacy: { worksCouncil: ▸yes }'}                                                                                     | ${'privacy.worksCouncil'}                          | ${'got "yes"'}                          | ${/^true or false$/}
    ${'privacy: { retentionDays: ▸3 }'}                                                                                      | ${'privacy.retentionDays'}                         | ${'got 3'}                              | ${/^at least 7$/}
    ${'workingTime:\n  default: { timeZone: ▸Europe/Berlim }'}                                                               | ${'workingTime.default.timeZone'}                  | ${'got "Europe/Berlim"'}                | ${/an IANA time zone/}
    ${'workingTime:\n  default: { weeklyHours: { mon: [▸"9-17"] } }'}                                                        | ${'workingTime.default.weeklyHours.mon.0'}         | ${'got "9-17"'}                         | ${/hours such as "09:00-17:00"/}
    ${'workingTime:\n  default: { weeklyHours: { ▸monday: ["09:00-17:00"] } }'}                                              | ${'workingTime.default.weeklyHours.monday'}        | ${'unknown key "monday"'}               | ${/^mon, or one of tue, /}
    ${'workingTime:\n  people:\n    ada: { leave: [{ from: 2026-05-02, to: ▸2026-05-01 }] }'}                                | ${'workingTime.people.ada.leave.0.to'}             | ${'got "2026-05-01"'}                   | ${/a date not before its from/}
    ${'workingTime:\n  people:\n    ada: { ▸hours: 9 }'}                                                                     | ${'workingTime.people.ada.hours'}                  | ${'unknown key "hours"'}                | ${/^weeklyHours, or one of name, /}
    ${'workingTime:\n  people:\n    ada@harbour.example: { ▸zone: 9 }'}                                                      | ${'workingTime.people."ada@harbour.example".zone'} | ${'unknown key "zone"'}                 | ${/^timeZone, or one of /}
    ${'workingTime:\n  people:\n    ada: { changes: [{ from: 2026-05-02 }, { from: ▸2026-05-02 }] }'}                        | ${'workingTime.people.ada.changes.1.from'}         | ${'got "2026-05-02"'}                   | ${/^a date after 2026-05-02$/}
    ${'workingTime:\n  people:\n    ada: { weeklyHours: {}, alternatingWeeks: ▸{ startsOn: 2026-01-05, weeks: [{}, {}] } }'} | ${'workingTime.people.ada.alternatingWeeks'}       | ${'got an object with startsOn, weeks'} | ${/nothing here/}
    ${'workingTime:\n  people:\n    ada: { card: { preferredForm: ▸fax } }'}                                                 | ${'workingTime.people.ada.card.preferredForm'}     | ${'got "fax"'}                          | ${/^one of comment, document, /}
    ${'sharing: { inTheOpen: [▸decisions] }'}                                                                                | ${'sharing.inTheOpen.0'}                           | ${'got "decisions"'}                    | ${/^keys with values$/}
  `('$text', ({ text, path, problem, expected }) => {
    const [before, after] = (HEAD + text).split('▸') as [string, string];
    const lines = before.split('\n');
    const place = { line: lines.length, column: lines.at(-1)!.length + 1 };
    expect(problemsOf(before + after)).toEqual([
      { path, problem, expected: expect.stringMatching(expected), ...place },
    ]);
  });

  test('every problem at once, those between keys too', () => {
    const problems = problemsOf(`playbook: 2
respones: []
responses:
  - { id: a, ask: question, within: soon }
  - { id: a, ask: question, within: 1 working day }
waivers:
  - { norm: b, reason: holiday, until: 2026-05-01 }
`);
    expect(problems.map(({ path, line }) => `${line} ${path}`)).toEqual([
      '1 team',
      '1 playbook',
      '2 respones',
      '4 responses.0.within',
      '5 responses.1.id',
      '7 waivers.0.norm',
    ]);
  });

  test('it throws them all as one error, a line each', () => {
    expect(() => parsePlaybook('playbook: 1')).toThrow(PlaybookError);
    expect(() => parsePlaybook('playbook: 1')).toThrow(
      'team (line 1, column 1): got nothing; expected the name of the team',
    );
  });

  test('a value has no line', () => {
    expect(problemsOf({ playbook: 1, team: '' })).toEqual([
      { path: 'team', problem: 'got ""', expected: 'the name of the team' },
    ]);
  });
});

describe('what is no playbook at all is refused in one line', () => {
  const circular: Record<string, unknown> = { playbook: 1 };
  circular.team = circular;
  const wide = { playbook: 1, team: Array.from({ length: 300_000 }, () => 1) };
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghij'.split('').map((key, i) => `${key}: &${key} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`),
  ].join('\n');

  test.each([
    [
      'nothing',
      '',
      'input (line 1, column 1): got nothing; expected a playbook, such as { playbook: 1, team: Harbour }',
    ],
    ['a comment', '# hello', /got nothing/],
    ['a word', 'hello', /got "hello"/],
    ['a list', '- 1', /got a list of 1/],
    ['undefined', undefined, /^input: got nothing/],
    ['null', null, /^input: got nothing/],
    ['a number', 7, /^input: got 7/],
    ['a date', new Date(0), /^input: got a Date; expected what JSON can hold/],
    ['a function', () => 1, /^input: got a function/],
    ['a big number', { playbook: 10n }, /^playbook: got 10; expected what JSON can hold/],
    ['a cycle', circular, /nested too deep; expected at most 16 levels/],
    ['a very wide value', wide, /got over 200000 values/],
    ['too long a text', 'x'.repeat(500_001), 'input: got 500001 characters; expected a playbook of at most 500000'],
    [
      'a tab',
      'team:\n\tx: 1',
      'input (line 2, column 1): tabs are not allowed as indentation; expected spaces at the start of a line',
    ],
    [
      'a key twice',
      'playbook: 1\nteam: a\nteam: b',
      'team (line 3, column 1): a key written twice; expected each key once',
    ],
    [
      'a key twice in JSON',
      '{"playbook":1,"playbook":1}',
      'playbook (line 1, column 15): a key written twice; expected each key once',
    ],
    [
      'an open quote',
      'team: "a',
      /^input \(line 1, column 9\): missing closing "quote; expected well-formed YAML or JSON/,
    ],
    ['an open bracket', 'team: [a', /^input \(line 1, column 9\)/],
    [
      'an anchor',
      'team: &t x',
      'team (line 1, column 10): the anchor "t"; expected the value written out where it is used',
    ],
    ['an alias', 'team: *t', 'team (line 1, column 7): the alias "t"; expected the value written out where it is used'],
    ['a bomb of aliases', bomb, /^a \(line 1, column \d+\): the anchor "a"/],
    ['a merge key', 'playbook: 1\nteam: x\n<<: {a: 1}', /^"<<" \(line 3, column 1\): unknown key "<<"/],
    [
      'a tag',
      'team: !!str x',
      'team (line 1, column 13): the tag "tag:yaml.org,2002:str"; expected a value without a tag',
    ],
    ['a tag of its own', 'team: !js x', /the tag "!js"/],
    [
      'a directive',
      '%YAML 1.1\n---\nteam: x',
      'input (line 1, column 1): a directive; expected plain YAML 1.2 or JSON',
    ],
    [
      'two documents',
      'team: x\n---\nteam: y',
      /^input \(line 2, column \d\): a second document; expected one playbook a file/,
    ],
    [
      'a key that is a list',
      '? [a]\n: 1',
      'input (line 1, column 3): a key that is no plain text; expected a plain key',
    ],
    ['__proto__', '__proto__: { x: 1 }', '__proto__ (line 1, column 1): a key that is no name; expected another key'],
    [
      '__proto__ in JSON',
      '{"workingTime":{"people":{"__proto__":{}}}}',
      /^workingTime.people.__proto__ \(line 1, column 27\)/,
    ],
    ['__proto__ in a value', JSON.parse('{"__proto__":{"team":"x"}}'), /^__proto__: a key that is no name/],
    ['deep brackets', '['.repeat(100_000), /nested too deep; expected at most 16 levels/],
    ['deep dashes', '- '.repeat(100_000), /nested too deep/],
    ['deep questions', '? '.repeat(100_000), /nested too deep/],
    ['deep keys', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), /nested too deep/],
    ['a null character', 'te\u0000am: x', /./],
    ['two lines of text', 'playbook: 1\nteam: x\n"a\\nb": 1', /^"a\\nb" \(line 3, column 1\): unknown key "a\\nb"/],
  ])('%s', (_, input, expected) => {
    const problems = problemsOf(input);
    expect(problems.length).toBeGreaterThan(0);
    const line = problemLine(problems[0]!);
    expect(problems.map(problemLine).join('')).not.toMatch(/[\n\r]/);
    if (typeof expected === 'string') expect(problems.map(problemLine)).toEqual([expected]);
    else expect(line).toMatch(expected);
  });

  test('nothing leaks into other objects', () => {
    readPlaybook('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each([
    ['keys', () => Array.from({ length: 50_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['keys in brackets', () => `{${Array.from({ length: 50_000 }, (_, i) => `k${i}`).join(',')}}`],
    ['comments', () => '#\n'.repeat(240_000)],
    ['quotes', () => '"'.repeat(100_000)],
    ['anchors', () => '&a '.repeat(100_000)],
    ['documents', () => '---\n'.repeat(100_000)],
    ['empty items', () => '-\n'.repeat(200_000)],
    ['exclamation marks', () => '!'.repeat(200_000)],
    ['colons', () => ':'.repeat(200_000)],
    ['wrong norms', () => `responses:\n${'- { id: 1 }\n'.repeat(20_000)}`],
    [
      'norms of one id',
      () => `playbook: 1\nteam: x\nupdates:\n${'- { id: a, every: 1 working day }\n'.repeat(10_000)}`,
    ],
  ])(
    'a great many %s take seconds at most',
    (_, text) => {
      expect(problemsOf(text()).length).toBeGreaterThan(0);
    },
    8_000,
  );
});
