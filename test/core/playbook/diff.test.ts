import { diffPlaybooks } from '../../../core/src/playbook/diff';
import { aPlaybook, aRoster, NINE_TO_FIVE } from '../../support/playbooks';

const reply = { id: 'reply', ask: 'question', within: '2 working days', satisfiedBy: ['comment', 'status'] };
const weekly = { id: 'weekly', of: { types: ['Story'] }, every: '5 working days', counts: ['comment', 'update'] };
const why = { id: 'why', of: { types: ['Story'] }, grace: '2 working days' };
const base = { responses: [reply], updates: [weekly], decisions: [why] };

test('nothing, where they say the same', () => {
  expect(diffPlaybooks(aPlaybook(base), aPlaybook(base))).toEqual({ norms: [], hours: [], settings: [] });
});

test.each`
  what                                       | list           | over                                                     | effect        | path
  ${'less time'}                             | ${'responses'} | ${{ within: '1 working day' }}                           | ${'stricter'} | ${'within'}
  ${'more time'}                             | ${'responses'} | ${{ within: '3 working days' }}                          | ${'looser'}   | ${'within'}
  ${'less time, in hours of the team’s day'} | ${'responses'} | ${{ within: '15 working hours' }}                        | ${'stricter'} | ${'within'}
  ${'more time, in hours of the team’s day'} | ${'responses'} | ${{ within: '17 working hours' }}                        | ${'looser'}   | ${'within'}
  ${'as much, in hours of the team’s day'}   | ${'responses'} | ${{ within: '16 working hours' }}                        | ${'other'}    | ${'within'}
  ${'more answers that do'}                  | ${'responses'} | ${{ satisfiedBy: ['comment', 'status', 'reaction'] }}    | ${'looser'}   | ${'satisfiedBy'}
  ${'fewer answers that do'}                 | ${'responses'} | ${{ satisfiedBy: ['comment'] }}                          | ${'stricter'} | ${'satisfiedBy'}
  ${'other answers that do'}                 | ${'responses'} | ${{ satisfiedBy: ['comment', 'review'] }}                | ${'other'}    | ${'satisfiedBy'}
  ${'another ask'}                           | ${'responses'} | ${{ ask: 'review' }}                                     | ${'other'}    | ${'ask'}
  ${'another clock'}                         | ${'responses'} | ${{ clock: 'team' }}                                     | ${'other'}    | ${'clock'}
  ${'fewer issues'}                          | ${'responses'} | ${{ of: { projects: ['OPS'] } }}                         | ${'looser'}   | ${'of.projects'}
  ${'an end'}                                | ${'responses'} | ${{ until: '2026-05-01' }}                               | ${'looser'}   | ${'until'}
  ${'a later start'}                         | ${'responses'} | ${{ from: '2026-05-01' }}                                | ${'looser'}   | ${'from'}
  ${'a longer cadence'}                      | ${'updates'}   | ${{ every: '6 working days' }}                           | ${'looser'}   | ${'every'}
  ${'more issues'}                           | ${'updates'}   | ${{ of: { types: ['Story', 'Bug'] } }}                   | ${'stricter'} | ${'of.types'}
  ${'issues left out'}                       | ${'updates'}   | ${{ of: { types: ['Story'], withoutLabels: ['idea'] } }} | ${'looser'}   | ${'of.withoutLabels'}
  ${'only what has started'}                 | ${'updates'}   | ${{ of: { status: 'started', types: ['Story'] } }}       | ${'looser'}   | ${'of.status'}
  ${'less counts'}                           | ${'updates'}   | ${{ counts: ['update'] }}                                | ${'stricter'} | ${'counts'}
  ${'less grace'}                            | ${'decisions'} | ${{ grace: '1 working day' }}                            | ${'stricter'} | ${'grace'}
  ${'an exemption less'}                     | ${'decisions'} | ${{ exemptions: [] }}                                    | ${'stricter'} | ${'exemptions'}
`('$what: $effect', ({ list, over, effect, path }) => {
  const changed = base[list as keyof typeof base].map((norm) => ({ ...norm, ...over }));
  const { norms, hours, settings } = diffPlaybooks(aPlaybook(base), aPlaybook({ ...base, [list]: changed }));
  expect(norms).toMatchObject([{ change: 'changed', list, effect, fields: [{ path }] }]);
  expect({ hours, settings }).toEqual({ hours: [], settings: [] });
});

test('more of one and less of the other is neither', () => {
  const both = { ...reply, within: '1 working day', satisfiedBy: ['comment', 'status', 'reaction'] };
  const { norms } = diffPlaybooks(aPlaybook(base), aPlaybook({ ...base, responses: [both] }));
  expect(norms).toMatchObject([{ effect: 'other', fields: [{ path: 'within' }, { path: 'satisfiedBy' }] }]);
});

test('norms that go and come, values as people write them', () => {
  const after = aPlaybook({ ...base, updates: [], staleness: [{ id: 'quiet', after: '2 working weeks' }] });
  const { norms } = diffPlaybooks(aPlaybook(base), after);
  expect(norms.map(({ change, list, id }) => `${change} ${list} ${id}`)).toEqual([
    'removed updates weekly',
    'added staleness quiet',
  ]);
  const slower = aPlaybook({ ...base, responses: [{ ...reply, within: '90 working minutes' }] });
  expect(diffPlaybooks(aPlaybook(base), slower).norms).toMatchObject([
    { fields: [{ path: 'within', before: '2 working days', after: '90 working minutes' }] },
  ]);
});

test('hours: whose own changed, and whom the team’s week reaches', () => {
  const people = {
    ada: { timeZone: 'Asia/Tokyo', weeklyHours: { mon: ['09:00-12:00'] } },
    ben: {},
    cleo: { leave: [] },
  };
  const before = aRoster(people);
  const after = aRoster({
    ...people,
    cleo: { leave: [{ from: '2026-07-06', to: '2026-07-17' }] },
    dan: { name: 'Dan', timeZone: 'Asia/Tokyo' },
  });
  expect(diffPlaybooks(before, after).hours).toMatchObject([
    { person: 'cleo', change: 'changed', affects: ['cleo'], affectsOthers: false, fields: [{ path: 'leave' }] },
    {
      person: 'dan',
      change: 'added',
      affects: ['dan'],
      fields: [{ path: 'timeZone', before: undefined, after: 'Asia/Tokyo' }, { path: 'leave' }, { path: 'changes' }],
    },
  ]);
  const week = { ...NINE_TO_FIVE, fri: ['09:00-13:00'] };
  const shorter = aPlaybook({ workingTime: { default: { timeZone: 'Europe/Berlin', weeklyHours: week }, people } });
  expect(diffPlaybooks(before, shorter).hours).toMatchObject([
    // Ada has a week and a zone of her own.
    {
      person: null,
      change: 'changed',
      affects: ['ben', 'cleo'],
      affectsOthers: true,
      fields: [{ path: 'weeklyHours.fri' }],
    },
  ]);
});

test('settings by path, cards of people too', () => {
  const before = aRoster({ ada: { card: { bestFor: 'nets' } } }, { nudges: { perWeek: 5 } });
  const after = aRoster(
    { ada: { card: { bestFor: 'boats' } } },
    { nudges: { perWeek: 4 }, facilitator: { rota: ['ada'] }, privacy: { worksCouncil: true } },
  );
  expect(diffPlaybooks(before, after).settings).toEqual([
    { path: 'facilitator.rota', before: [], after: ['ada'] },
    { path: 'nudges.perWeek', before: 5, after: 4 },
    { path: 'privacy.worksCouncil', before: false, after: true },
    { path: 'workingTime.people.ada.card.bestFor', before: 'nets', after: 'boats' },
  ]);
});
