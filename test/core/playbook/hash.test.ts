import { formatPlaybook } from '../../../core/src/playbook/format';
import { playbookHash } from '../../../core/src/playbook/hash';
import { parsePlaybook } from '../../../core/src/playbook/parse';
import { PRESETS } from '../../../core/src/playbook/presets/presets';

const TEXT = `playbook: 1
team: Harbour
workingTime:
  default: { timeZone: Europe/Berlin, weeklyHours: { mon: ["09:00-17:00"], tue: ["09:00-17:00"] }, holidays: [2026-12-25, 2026-12-26] }
  people:
    ada: { timeZone: Asia/Tokyo, leave: [{ from: 2026-07-06, to: 2026-07-17 }] }
facilitator: { rota: [ada, ben] }
responses:
  - { id: reply, ask: question, within: 1 working day, satisfiedBy: [comment, reaction] }
  - { id: review, ask: review, within: 2 working days }
`;
const hashOf = (text: string) => playbookHash(parsePlaybook(text));
const changed = (from: string, to: string) => {
  expect(TEXT).toContain(from);
  return TEXT.replace(from, to);
};

test('it is a digest', () => expect(hashOf(TEXT)).toMatch(/^[0-9a-f]{64}$/));

test.each([
  ['comments and empty lines', `# our agreement\n\n${TEXT}`],
  ['the order of keys', changed('playbook: 1\nteam: Harbour', 'team: Harbour\nplaybook: 1')],
  ['the order of keys in a norm', changed('id: review, ask: review', 'ask: review, id: review')],
  [
    'the order of norms',
    changed('  - { id: reply, ask: question, within: 1 working day, satisfiedBy: [comment, reaction] }\n', '').concat(
      '  - { id: reply, ask: question, within: 1 working day, satisfiedBy: [comment, reaction] }\n',
    ),
  ],
  ['the order of holidays', changed('2026-12-25, 2026-12-26', '2026-12-26, 2026-12-25')],
  ['the order of what answers an ask', changed('[comment, reaction]', '[reaction, comment, comment]')],
  ['hours as a pair', changed('mon: ["09:00-17:00"]', 'mon: [["09:00", "17:00"]]')],
  ['a default written out', changed('within: 2 working days', 'within: 2 working days, clock: responder, of: {}')],
  ['an amount in other words', changed('2 working days', '2  working  days')],
  ['the name of the team', changed('Harbour', 'Lighthouse')],
  [
    'names, cards and languages',
    changed('timeZone: Asia/Tokyo', 'timeZone: Asia/Tokyo, name: Ada, language: ja, card: { bestFor: nets }'),
  ],
  [
    'notes, what is shared, the review date',
    `${TEXT}notes: [be kind]\nsharing: { notShared: [salaries] }\nreviewBy: 2027-01-01\n`,
  ],
  ['the text it is written as', formatPlaybook(parsePlaybook(TEXT), 'yaml')],
  ['JSON', formatPlaybook(parsePlaybook(TEXT), 'json')],
])('%s do not change it', (_, text) => expect(hashOf(text)).toBe(hashOf(TEXT)));

test.each([
  ['an amount', changed('1 working day,', '2 working days,')],
  ['hours that are a minute longer', changed('tue: ["09:00-17:00"]', 'tue: ["09:00-17:01"]')],
  ['a holiday', changed(', 2026-12-26', '')],
  ['a person’s zone', changed('Asia/Tokyo', 'Asia/Seoul')],
  ['leave', changed('2026-07-17', '2026-07-18')],
  ['whose turn is next', changed('[ada, ben]', '[ben, ada]')],
  ['what answers an ask', changed('[comment, reaction]', '[comment]')],
  ['a norm less', changed('  - { id: review, ask: review, within: 2 working days }\n', '')],
  ['dates of a norm', changed('2 working days', '2 working days, until: 2027-01-01')],
  ['the works council', `${TEXT}privacy: { worksCouncil: true }\n`],
  ['retention', `${TEXT}privacy: { retentionDays: 30 }\n`],
  ['a cap', `${TEXT}nudges: { perWeek: 9 }\n`],
  ['a waiver', `${TEXT}waivers: [{ norm: reply, reason: holidays, until: 2026-09-01 }]\n`],
  ['a preset', `${TEXT}extends: rust\n`],
])('%s changes it', (_, text) => expect(hashOf(text)).not.toBe(hashOf(TEXT)));

test('a published preset stays as it is: a better one gets a new name', () => {
  const hashes = PRESETS.map(({ name }) => [name, hashOf(`playbook: 1\nteam: x\nextends: ${name}`).slice(0, 12)]);
  expect(Object.fromEntries(hashes)).toMatchInlineSnapshot(`
{
  "37signals": "2360b35e83c3",
  "apache": "4f940c432670",
  "gerrit": "adf1c6ec7a42",
  "gitlab": "2899c1e880d6",
  "level-1": "7461959d5f47",
  "level-2": "69bb6867a13a",
  "level-3": "4cdfaf6181fc",
  "level-4": "c9414eeabccb",
  "open-source": "099c2baed5b6",
  "rust": "8cb324a7b4b7",
  "w3c": "791141af000f",
}
`);
});
