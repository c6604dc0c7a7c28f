import * as fc from 'fast-check';
import { inheritPlaybook } from '../../../core/src/playbook/inherit';
import { branchOf, builtFrom, merged } from '../../../core/src/playbook/merge';
import { parsePlaybook } from '../../../core/src/playbook/parse';
import { problemLine } from '../../../core/src/problem';
import { runs } from '../../support/runs';

const ORGANISATION = `playbook: 1
team: Harbour group
extends: level-2
workingTime:
  default: { timeZone: Europe/Berlin, holidays: [2026-12-25] }
nudges: { perWeek: 6, digestAt: "10:00" }
notes: [be kind]
waivers: [{ norm: question, project: OLD, reason: being wound down, until: 2026-12-31 }]
`;
const TEAM = `team: Lighthouse
workingTime:
  default: { timeZone: Asia/Tokyo }
  people:
    mika: { weeklyHours: { mon: ["09:00-12:00"] }, card: { bestFor: maps } }
responses:
  - { id: question, within: 1 working day }
  - { id: review, ask: review, within: 2 working days }
without: [hand-off]
nudges: { perWeek: 4 }
`;
const PROJECT = `notes: [we ship on Thursdays]
workingTime: { people: { mika: { card: { notes: write first } } } }
waivers: [{ norm: review, reason: trying out pairs, until: 2026-09-01 }]
responses:
  - { id: review, of: { labels: [risky] } }
`;
const layers = [
  { name: 'organisation', written: ORGANISATION },
  { name: 'team', written: TEAM },
  { name: 'project', written: PROJECT },
];
function inherited(...parts: typeof layers) {
  const read = inheritPlaybook(parts);
  if (read.outcome === 'problems') throw new Error(read.problems.map(problemLine).join('\n'));
  return read;
}

test('the nearer one wins, key by key, norm by norm', () => {
  const { playbook } = inherited(...layers);
  expect(playbook.team).toBe('Lighthouse');
  expect(playbook.workingTime.default).toMatchObject({ timeZone: 'Asia/Tokyo', holidays: ['2026-12-25'] });
  expect(playbook.nudges).toMatchObject({ perWeek: 4, digestAt: '10:00', perDigest: 5 });
  expect(playbook.responses.map(({ id, within }) => [id, within])).toEqual([
    ['first-response', { unit: 'days', days: 2 }],
    ['question', { unit: 'days', days: 1 }],
    ['review', { unit: 'days', days: 2 }],
  ]);
  expect(playbook.responses[2]).toMatchObject({ ask: 'review', of: { labels: ['risky'] } });
  expect(playbook.workingTime.people.mika).toMatchObject({ card: { bestFor: 'maps', notes: 'write first' } });
  expect(playbook.waivers.map(({ norm }) => norm)).toEqual(['question', 'review']);
  expect(playbook.notes).toEqual(['we ship on Thursdays']);
  expect(playbook.without).toEqual(['hand-off']);
});

test.each`
  path                                      | origin
  ${'team'}                                 | ${{ from: 'layer', layer: 'team', path: 'team', place: { line: 1, column: 7 } }}
  ${'workingTime.default.timeZone'}         | ${{ from: 'layer', layer: 'team', path: 'workingTime.default.timeZone', place: { line: 3, column: 24 } }}
  ${'workingTime.default.holidays.0'}       | ${{ from: 'layer', layer: 'organisation', path: 'workingTime.default.holidays' }}
  ${'workingTime.default.weeklyHours'}      | ${{ from: 'default' }}
  ${'nudges.perWeek'}                       | ${{ from: 'layer', layer: 'team' }}
  ${'nudges.digestAt'}                      | ${{ from: 'layer', layer: 'organisation' }}
  ${'nudges.perDigest'}                     | ${{ from: 'default' }}
  ${'responses.first-response.within'}      | ${{ from: 'preset', preset: 'level-2' }}
  ${'responses.question.within'}            | ${{ from: 'layer', layer: 'team', path: 'responses.0.within' }}
  ${'responses.1.within'}                   | ${{ from: 'layer', layer: 'team', path: 'responses.0.within' }}
  ${'responses.question.ask'}               | ${{ from: 'preset', preset: 'level-2' }}
  ${'responses.question.clock'}             | ${{ from: 'default' }}
  ${'responses.review.of'}                  | ${{ from: 'layer', layer: 'project', path: 'responses.0.of' }}
  ${'responses.review.of.labels'}           | ${{ from: 'layer', layer: 'project', path: 'responses.0.of' }}
  ${'workingTime.people.mika.card.notes'}   | ${{ from: 'layer', layer: 'project' }}
  ${'workingTime.people.mika.card.bestFor'} | ${{ from: 'layer', layer: 'team' }}
  ${'waivers.1.norm'}                       | ${{ from: 'layer', layer: 'project', path: 'waivers.0' }}
  ${'privacy.worksCouncil'}                 | ${{ from: 'default' }}
  ${'no.such.thing'}                        | ${{ from: 'default' }}
`('$path comes from $origin', ({ path, origin }) => {
  expect(inherited(...layers).originOf(path)).toMatchObject(origin);
});

test('an empty key takes out what it inherits', () => {
  const base = { name: 'organisation', written: ORGANISATION };
  const over = (written: string) => inherited(base, { name: 'team', written }).playbook;
  expect(over('updates:\n').updates).toEqual([]);
  expect(over('updates:\n').without).toEqual(['weekly-update']);
  expect(over('nudges:\n').nudges.perWeek).toBe(10);
  expect(over('nudges: { perWeek: }').nudges).toMatchObject({ perWeek: 10, digestAt: '10:00' });
  expect(over('waivers:\n').waivers).toEqual([]);
  expect(over('workingTime: { default: { holidays: } }').workingTime.default.holidays).toEqual([]);
  expect(over('without: [question]\nwaivers:\n').responses.map(({ id }) => id)).not.toContain('question');
});

test('a norm taken out can be written anew, whole', () => {
  const text = `playbook: 1\nteam: x\nextends: gerrit\nwithout: [review]\n`;
  expect(parsePlaybook(text).responses).toEqual([]);
  const anew = inheritPlaybook([
    { name: 'team', written: text },
    { name: 'project', written: 'responses: [{ id: review, ask: review, within: 5 working days }]' },
  ]);
  expect(anew).toMatchObject({
    playbook: { responses: [{ id: 'review', within: { days: 5 }, satisfiedBy: ['comment'] }] },
  });
});

test('problems stand in the layer that wrote them', () => {
  const read = inheritPlaybook([
    { name: 'organisation', written: 'playbook: 1\nteam: x\nextends: level-9\nnudges: { perWeek: 99 }' },
    { name: 'team', written: 'nudges: { perDay: 3 }\nresponses:\n  - { id: a, ask: question }\n' },
    { name: 'project', written: { responses: [{ id: 'a', within: 5 }], without: ['b'] } },
  ]);
  expect(read.outcome === 'problems' ? read.problems.map((one) => `${one.layer} ${problemLine(one)}`) : []).toEqual([
    expect.stringMatching(/^organisation extends \(line 3, column 10\): got "level-9"; expected level-1, or one of /),
    'organisation nudges.perWeek (line 4, column 20): got 99; expected at most 25',
    expect.stringMatching(/^team nudges\.perDay \(line 1, column 11\): unknown key "perDay"; expected /),
    expect.stringMatching(/^project without\.0: got "b"; expected one of a$/),
    expect.stringMatching(/^project responses\.0\.within: got 5; expected an amount/),
  ]);
});

test('a layer that is no mapping, or no YAML, is told by its name', () => {
  const read = inheritPlaybook([
    { name: 'organisation', written: '- 1' },
    { name: 'team', written: '' },
  ]);
  expect(read).toMatchObject({ problems: [{ layer: 'organisation' }, { layer: 'team' }] });
  expect(
    inheritPlaybook([
      { name: 'organisation', written: ORGANISATION },
      { name: 'team', written: 'a: *b' },
    ]),
  ).toMatchObject({
    problems: [{ layer: 'team', line: 1, column: 4 }],
  });
});

describe('laws of merging', () => {
  const scalar = fc.constantFrom<unknown>(1, 'a', 'b', true);
  const section = fc.dictionary(fc.constantFrom('perWeek', 'digestAt', 'rota'), scalar, { maxKeys: 3 });
  const norms = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('x', 'y', 'z'), within: scalar, of: scalar }, { requiredKeys: ['id'] }),
    { selector: ({ id }) => id, maxLength: 3 },
  );
  const layer = fc.record(
    {
      team: scalar,
      nudges: section,
      facilitator: section,
      responses: norms,
      updates: norms,
      without: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }),
      waivers: fc.uniqueArray(fc.record({ norm: scalar }), { maxLength: 2, selector: (one) => JSON.stringify(one) }),
      workingTime: fc.record(
        {
          default: section,
          people: fc.dictionary(
            fc.constantFrom('ada', 'ben'),
            fc.record({ card: section, name: scalar }, { requiredKeys: [] }),
          ),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  const branch = layer.map((value) => branchOf(value, 0));
  const plain = (one: ReturnType<typeof branchOf>) => builtFrom(one, () => {});

  test('two by two in any order is the same', () => {
    fc.assert(
      fc.property(branch, branch, branch, (a, b, c) => {
        expect(plain(merged(merged(a, b), c))).toEqual(plain(merged(a, merged(b, c))));
      }),
      runs(1000),
    );
  });

  test('an empty layer changes nothing; the same layer twice is once, where it takes nothing out', () => {
    fc.assert(
      fc.property(layer, (value) => {
        const { without: _, ...kept } = value;
        const one = branchOf(kept, 0);
        expect(plain(merged(one, branchOf({}, 1)))).toEqual(kept);
        expect(plain(merged(branchOf({}, 1), one))).toEqual(kept);
        expect(plain(merged(one, one))).toEqual(kept);
      }),
      runs(300),
    );
  });
});
