import { lintPlaybook } from '../../../core/src/playbook/lint';
import { WARNING_CODES } from '../../../core/src/playbook/lint/warning';
import { at } from '../../support/at';
import { aPlaybook, aRoster, aTracker, aTrackerPerson, NINE_TO_FIVE } from '../../support/playbooks';

const NOW = at('2026-03-04 12:00 +01:00');
const question = { id: 'question', ask: 'question', within: '2 working days' };
const weekly = { id: 'weekly', every: '5 working days' };
const TOKYO = { name: 'Mika', timeZone: 'Asia/Tokyo' };
const SAO_PAULO = { name: 'Ana', timeZone: 'America/Sao_Paulo' };
const BERLIN = { name: 'Ben', timeZone: 'Europe/Berlin' };
const NEW_YORK = { name: 'Joe', timeZone: 'America/New_York' };

const codes = (playbook: ReturnType<typeof aPlaybook>, people: Parameters<typeof lintPlaybook>[2] = null) =>
  lintPlaybook(playbook, NOW, people).map(({ code, path }) => `${code} ${path}`);
const inZone = (timeZone: string, people: object, parts: object) =>
  aPlaybook({ workingTime: { default: { timeZone, weeklyHours: NINE_TO_FIVE }, people }, ...parts });

test('a sound agreement has no warnings', () => {
  expect(
    codes(aRoster({ ada: BERLIN }, { responses: [question], updates: [weekly], facilitator: { rota: ['ada'] } })),
  ).toEqual([]);
});

describe('always on', () => {
  test.each`
    within                  | warned
    ${'15 working minutes'} | ${true}
    ${'2 working hours'}    | ${true}
    ${'2.99 working hours'} | ${true}
    ${'3 working hours'}    | ${false}
    ${'1 working day'}      | ${false}
  `('an answer within $within: $warned', ({ within, warned }) => {
    expect(codes(aPlaybook({ responses: [{ ...question, within }] }))).toEqual(
      warned ? ['always-on-response responses.0.within'] : [],
    );
  });

  test('it says why, with its source', () => {
    const [warning] = lintPlaybook(aPlaybook({ responses: [{ ...question, within: '15 working minutes' }] }), NOW);
    expect(warning?.what).toBe('question expects an answer within 15 working minutes.');
    expect(warning?.why).toContain('doi:10.1016/j.chb.2014.11.005');
  });

  test.each`
    parts                                                     | warned
    ${{ updates: [{ id: 'a', every: '4 working hours' }] }}   | ${'always-on-cadence updates.0.every'}
    ${{ updates: [{ id: 'a', every: '8 working hours' }] }}   | ${null}
    ${{ updates: [{ id: 'a', every: '1 working day' }] }}     | ${null}
    ${{ staleness: [{ id: 'a', after: '2 working hours' }] }} | ${'always-on-cadence staleness.0.after'}
  `('$parts', ({ parts, warned }) => expect(codes(aPlaybook(parts))).toEqual(warned === null ? [] : [warned]));

  test('weeks of over 48 hours, a person’s and the team’s', () => {
    const long = {
      mon: ['08:00-20:00'],
      tue: ['08:00-20:00'],
      wed: ['08:00-20:00'],
      thu: ['08:00-20:00'],
      fri: ['20:00-08:00'],
    };
    const parts = { responses: [question] };
    expect(codes(aRoster({ ada: { weeklyHours: long } }, parts))).toEqual([
      'always-on-hours workingTime.people.ada.weeklyHours',
    ]);
    const team = { workingTime: { default: { timeZone: 'Europe/Berlin', weeklyHours: long } } };
    expect(codes(aPlaybook({ ...parts, ...team }))).toEqual(['always-on-hours workingTime.default.weeklyHours']);
    const even = { ...long, fri: [] };
    expect(codes(aRoster({ ada: { weeklyHours: even } }, parts))).toEqual([]);
  });
});

describe('norms that cannot be met, on real calendars', () => {
  const day = { responses: [{ ...question, within: '1 working day' }] };
  const teamDay = (within: string, ask = 'question') => ({ responses: [{ id: 'a', ask, within, clock: 'team' }] });

  test('a one-day norm between São Paulo and Tokyo takes two', () => {
    const playbook = inZone('America/Sao_Paulo', { ana: SAO_PAULO, mika: TOKYO }, day);
    expect(codes(playbook)).toEqual(['takes-longer-than-it-says responses.0.within']);
    const [warning] = lintPlaybook(playbook, NOW);
    expect(warning?.what).toMatch(
      /^question says 1 working day, but from .* it takes up to 16 working hours of whoever asks\.$/,
    );
    expect(warning?.whatToDo).toMatch(/^Say 2 working days/);
  });

  test.each`
    what                                            | zone                   | people                                                                          | parts                                                                | warned
    ${'two days between them is what it takes'}     | ${'America/Sao_Paulo'} | ${{ ana: SAO_PAULO, mika: TOKYO }}                                              | ${{ responses: [question] }}                                         | ${[]}
    ${'a day between Berlin and New York'}          | ${'Europe/Berlin'}     | ${{ ben: BERLIN, joe: NEW_YORK }}                                               | ${day}                                                               | ${[]}
    ${'eight hours of São Paulo’s clock in Tokyo'}  | ${'America/Sao_Paulo'} | ${{ ana: SAO_PAULO, mika: TOKYO }}                                              | ${teamDay('8 working hours')}                                        | ${['cannot-be-met responses.0.within']}
    ${'a day of São Paulo’s clock in Tokyo'}        | ${'America/Sao_Paulo'} | ${{ ana: SAO_PAULO, mika: TOKYO }}                                              | ${teamDay('1 working day')}                                          | ${[]}
    ${'new issues, where somebody is always there'} | ${'America/Sao_Paulo'} | ${{ ana: SAO_PAULO, mika: TOKYO }}                                              | ${teamDay('8 working hours', 'new-issue')}                           | ${[]}
    ${'new issues, where all are in Tokyo'}         | ${'America/Sao_Paulo'} | ${{ mika: TOKYO }}                                                              | ${teamDay('8 working hours', 'new-issue')}                           | ${['cannot-be-met responses.0.within']}
    ${'daily updates of who works two days'}        | ${'Europe/Berlin'}     | ${{ ben: { weeklyHours: { mon: ['09:00-17:00'], tue: ['09:00-17:00'] } } }}     | ${{ updates: [{ id: 'a', every: '1 working day', clock: 'team' }] }} | ${['cannot-be-met updates.0.every']}
    ${'the same on their own clock'}                | ${'Europe/Berlin'}     | ${{ ben: { weeklyHours: { mon: ['09:00-17:00'], tue: ['09:00-17:00'] } } }}     | ${{ updates: [{ id: 'a', every: '1 working day' }] }}                | ${[]}
    ${'a day on leave is nobody’s mistake'}         | ${'Europe/Berlin'}     | ${{ ben: { ...BERLIN, leave: [{ from: '2026-01-12', to: '2026-01-23' }] } }}    | ${teamDay('8 working hours')}                                        | ${[]}
    ${'a few hours a week'}                         | ${'Europe/Berlin'}     | ${{ ben: BERLIN, joe: { ...NEW_YORK, weeklyHours: { sat: ['10:00-12:00'] } } }} | ${day}                                                               | ${[]}
    ${'hours that nobody knows'}                    | ${'America/Sao_Paulo'} | ${{ ana: {}, mika: {} }}                                                        | ${teamDay('8 working hours')}                                        | ${[]}
  `('$what', ({ zone, people, parts, warned }) => expect(codes(inZone(zone, people, parts))).toEqual(warned));

  test('the tracker’s zones count where the roster has none', () => {
    const playbook = inZone('America/Sao_Paulo', { mika: { name: 'Mika' } }, teamDay('8 working hours'));
    expect(codes(playbook)).toEqual([]);
    const tracker = aTracker(aTrackerPerson('mika', { timeZone: 'Asia/Tokyo' }));
    expect(codes(playbook, tracker)).toEqual(['cannot-be-met responses.0.within']);
  });
});

describe('holes', () => {
  const parts = { responses: [question] };
  test.each`
    what                             | people                                                | over                                                                                    | warned
    ${'a facilitator without hours'} | ${{ ada: { name: 'Ada' } }}                           | ${{ facilitator: { rota: ['ada', 'zed'] } }}                                            | ${['hours-unknown facilitator.rota.0', 'hours-unknown facilitator.rota.1']}
    ${'someone who never works'}     | ${{ ada: { weeklyHours: {} } }}                       | ${{}}                                                                                   | ${['never-works workingTime.people.ada.weeklyHours']}
    ${'a stand-in nobody knows'}     | ${{ ada: { ...BERLIN, standIn: 'zed' } }}             | ${{}}                                                                                   | ${['not-in-roster workingTime.people.ada.standIn']}
    ${'a stand-in for oneself'}      | ${{ ada: { ...BERLIN, standIn: 'ada' } }}             | ${{}}                                                                                   | ${['own-stand-in workingTime.people.ada.standIn']}
    ${'a waiver for nobody'}         | ${{}}                                                 | ${{ waivers: [{ norm: 'question', person: 'zed', reason: 'x', until: '2026-09-01' }] }} | ${['not-in-roster waivers.0.person']}
    ${'a digest after the day'}      | ${{ ada: { weeklyHours: { mon: ['06:00-09:00'] } } }} | ${{}}                                                                                   | ${['digest-after-hours nudges.digestAt']}
    ${'a digest before the day'}     | ${{ ada: { weeklyHours: { mon: ['13:00-21:00'] } } }} | ${{}}                                                                                   | ${[]}
    ${'steps that lead to nobody'}   | ${{}}                                                 | ${{ nudges: { escalateAfter: '3 working days' } }}                                      | ${['nobody-to-escalate-to facilitator.rota']}
    ${'the usual steps, and nobody'} | ${{}}                                                 | ${{ nudges: { escalateAfter: '1 working day' } }}                                       | ${[]}
    ${'no norm'}                     | ${{}}                                                 | ${{ responses: [] }}                                                                    | ${['no-norms responses']}
  `('$what', ({ people, over, warned }) => expect(codes(aRoster(people, { ...parts, ...over }))).toEqual(warned));

  test('what the tracker knows is no hole', () => {
    const playbook = aRoster({ ada: { ...BERLIN, standIn: 'zed' } }, { ...parts, facilitator: { rota: ['zed'] } });
    expect(codes(playbook)).toHaveLength(2);
    expect(codes(playbook, aTracker(aTrackerPerson('zed', { timeZone: 'Europe/Paris' })))).toEqual([]);
    expect(codes(playbook, aTracker(aTrackerPerson('zed')))).toEqual(['hours-unknown facilitator.rota.0']);
  });

  test('a team without a place', () => {
    expect(codes(inZone('UTC', {}, parts))).toEqual(['team-zone-missing workingTime.default.timeZone']);
  });
});

describe('dates that have passed, by the team’s zone', () => {
  const until = (date: string) => ({ responses: [{ ...question, until: date }] });
  test.each`
    what                        | parts                                                                                           | warned
    ${'review was yesterday'}   | ${{ responses: [question], reviewBy: '2026-03-03' }}                                            | ${['review-date-passed reviewBy']}
    ${'review is today'}        | ${{ responses: [question], reviewBy: '2026-03-04' }}                                            | ${[]}
    ${'a waiver ended today'}   | ${{ responses: [question], waivers: [{ norm: 'question', reason: 'x', until: '2026-03-04' }] }} | ${['waiver-over waivers.0.until']}
    ${'a waiver ends tomorrow'} | ${{ responses: [question], waivers: [{ norm: 'question', reason: 'x', until: '2026-03-05' }] }} | ${[]}
    ${'a norm ended'}           | ${until('2026-03-04')}                                                                          | ${['norm-over responses.0.until']}
    ${'a norm will end'}        | ${until('2026-03-05')}                                                                          | ${[]}
  `('$what', ({ parts, warned }) => expect(codes(aPlaybook(parts))).toEqual(warned));
});

describe('norms without effect, or with too much', () => {
  const two = (over: object) => ({
    responses: [question, { ...question, id: 'slow', within: '3 working days', ...over }],
  });
  test.each`
    what                                      | parts                                                                                                                                                       | warned
    ${'a later one of the same'}              | ${two({})}                                                                                                                                                  | ${['never-matters responses.1']}
    ${'a later one of fewer issues'}          | ${two({ of: { types: ['bug'] } })}                                                                                                                          | ${['never-matters responses.1']}
    ${'a later one that takes more answers'}  | ${two({ satisfiedBy: ['comment', 'reaction'] })}                                                                                                            | ${['never-matters responses.1']}
    ${'twice the same'}                       | ${two({ within: '2 working days' })}                                                                                                                        | ${['never-matters responses.1']}
    ${'a later one that takes other answers'} | ${two({ satisfiedBy: ['status'] })}                                                                                                                         | ${[]}
    ${'a sooner one of fewer issues'}         | ${two({ within: '1 working day', of: { types: ['Bug'] } })}                                                                                                 | ${[]}
    ${'on another clock'}                     | ${two({ clock: 'team' })}                                                                                                                                   | ${[]}
    ${'for another ask'}                      | ${two({ ask: 'review' })}                                                                                                                                   | ${[]}
    ${'at another time'} | ${{ responses: [{ ...question, until: '2026-05-01' }, { ...question, id: 'b' }] }} | ${['never-matters responses.0']}
    ${'one after the other'} | ${{ responses: [{ ...question, until: '2026-05-01' }, { ...question, id: 'b', from: '2026-05-01' }] }} | ${[]}
    ${'a cadence inside another'} | ${{ updates: [{ ...weekly, of: 'started', every: '9 working days' }, { ...weekly, id: 'b' }] }} | ${['never-matters updates.0']}
    ${'issues that the stricter leaves out'}  | ${{ updates: [weekly, { ...weekly, id: 'b', every: '9 working days' }].map((norm, i) => (i === 0 ? { ...norm, of: { withoutLabels: ['idea'] } } : norm)) }} | ${[]}
    ${'a record of everything'}               | ${{ decisions: [{ id: 'why' }] }}                                                                                                                           | ${['decision-on-everything decisions.0.of']}
    ${'a record of some'}                     | ${{ decisions: [{ id: 'why', of: { labels: ['adr'] } }] }}                                                                                                  | ${[]}
    ${'silence of one day'}                   | ${{ updates: [weekly], proposals: { consentWindow: '1 working day' } }}                                                                                     | ${['consent-window-short proposals.consentWindow']}
    ${'looking back further than is kept'}    | ${{ staleness: [{ id: 'a', after: '30 working days' }], privacy: { retentionDays: 30 } }}                                                                   | ${['retention-too-short privacy.retentionDays']}
  `('$what', ({ parts, warned }) => expect(codes(aPlaybook(parts))).toEqual(warned));
});

test('every warning is whole sentences, and every code is met above', () => {
  const source = jest.requireActual<typeof import('node:fs')>('node:fs').readFileSync(__filename, 'utf8');
  for (const code of WARNING_CODES) expect(source).toContain(`${code} `);
  const all = lintPlaybook(
    inZone(
      'UTC',
      { ana: SAO_PAULO, mika: TOKYO, never: { weeklyHours: {} } },
      {
        responses: [
          { ...question, within: '1 working minute' },
          { ...question, id: 'b', within: '1 working day' },
        ],
        decisions: [{ id: 'why' }],
        reviewBy: '2020-01-01',
        proposals: { consentWindow: '1 working day' },
      },
    ),
    NOW,
  );
  expect(all.length).toBeGreaterThan(6);
  for (const { what, why, whatToDo } of all) {
    for (const text of [what, why, whatToDo]) expect(text).toMatch(/^\S.*\.$/);
  }
});
