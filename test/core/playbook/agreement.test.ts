import { addWorkingMinutes, isWorkingTime, workingMinutesBetween } from '../../../core/src/calendar/working-time';
import { agreementOf } from '../../../core/src/playbook/agreement';
import { at } from '../../support/at';
import { aPlaybook, aRoster, aTracker, aTrackerPerson } from '../../support/playbooks';

const nobody = aTracker();
const always = (playbook: ReturnType<typeof aPlaybook>, people = nobody) =>
  agreementOf([{ effectiveAt: null, playbook }], people);

describe('which playbook and which norms hold', () => {
  const first = aPlaybook({ responses: [{ id: 'reply', ask: 'question', within: '2 working days' }] });
  const second = aPlaybook({ responses: [{ id: 'reply', ask: 'question', within: '1 working day' }] });
  const changed = agreementOf(
    [
      { effectiveAt: at('2026-03-09 00:00 +01:00'), playbook: second },
      { effectiveAt: null, playbook: first },
    ],
    nobody,
  );

  test.each`
    when                      | instant                       | days
    ${'long before'}          | ${'1999-01-01 00:00 +01:00'}  | ${2}
    ${'a millisecond before'} | ${'2026-03-08T22:59:59.999Z'} | ${2}
    ${'at the change'}        | ${'2026-03-09 00:00 +01:00'}  | ${1}
    ${'after it'}             | ${'2026-03-10 00:00 +01:00'}  | ${1}
  `('$when the norm is $days days', ({ instant, days }) => {
    expect(changed.normsAt(at(instant)).responses[0]?.within).toEqual({ unit: 'days', days });
    expect(changed.playbookAt(at(instant))).toBe(days === 2 ? first : second);
  });

  test('a norm with dates holds from the first to the day before the last, at midnight in the zone of the team', () => {
    const trial = always(
      aPlaybook({
        updates: [{ id: 'weekly', every: '5 working days', from: '2026-04-01', until: '2026-05-01' }],
        decisions: [{ id: 'why' }],
      }),
    );
    const held = (instant: string) => trial.normsAt(at(instant)).updates.map(({ id }) => id);
    expect(held('2026-03-31 23:59 +02:00')).toEqual([]);
    expect(held('2026-04-01 00:00 +02:00')).toEqual(['weekly']);
    expect(held('2026-04-30 23:59 +02:00')).toEqual(['weekly']);
    expect(held('2026-05-01 00:00 +02:00')).toEqual([]);
    expect(trial.normsAt(at('2026-03-31 23:59 +02:00')).decisions).toHaveLength(1);
  });

  test('an agreement that begins judges nothing that was asked before it', () => {
    const young = agreementOf([{ effectiveAt: at('2026-03-09 00:00 +01:00'), playbook: second }], nobody);
    expect(young.normsAt(at('2026-03-08 23:00 +01:00')).responses).toEqual([]);
    expect(young.playbookAt(at('2026-03-08 23:00 +01:00'))).toBe(second);
    expect(young.normsAt(at('2026-03-09 00:00 +01:00')).responses).toHaveLength(1);
  });

  test('equal answers are the same object, so that they can be kept by', () => {
    expect(changed.normsAt(at('2026-03-20 00:00 +01:00'))).toBe(changed.normsAt(at('2026-06-20 00:00 +02:00')));
  });

  test('of two versions from the same instant the later in the list holds', () => {
    const effectiveAt = at('2026-03-09 00:00 +01:00');
    const agreement = agreementOf(
      [
        { effectiveAt, playbook: first },
        { effectiveAt, playbook: second },
      ],
      nobody,
    );
    expect(agreement.playbookAt(effectiveAt)).toBe(second);
  });

  test('no version at all is a mistake of the caller', () => {
    expect(() => agreementOf([], nobody)).toThrow(RangeError);
    expect(() => agreementOf([{ effectiveAt: new Date(Number.NaN), playbook: first }], nobody)).toThrow(RangeError);
  });
});

describe('whose hours', () => {
  const early = { mon: ['06:00-10:00'], tue: ['06:00-10:00'] };
  const agreement = always(
    aRoster({
      ada: { timeZone: 'Asia/Tokyo' },
      ben: { weeklyHours: early },
      cleo: { name: 'Cleo', leave: [{ from: '2026-03-03', to: '2026-03-04' }] },
      dan: { timeZone: 'America/Sao_Paulo', weeklyHours: early },
    }),
    aTracker(
      aTrackerPerson('ben', { timeZone: 'Europe/London' }),
      aTrackerPerson('dan', { timeZone: 'Europe/London' }),
      aTrackerPerson('eve', { timeZone: 'America/New_York' }),
      aTrackerPerson('fay', { timeZone: 'Mars/Olympus' }),
      aTrackerPerson('gus'),
    ),
  );
  // Monday 2 March 2026, first working instant on or after midnight in Berlin.
  const from = at('2026-03-02 00:00 +01:00');

  test.each`
    who                                               | person           | opens                        | isKnown
    ${'a zone of their own, the default week'}        | ${'ada'}         | ${'2026-03-02 09:00 +09:00'} | ${true}
    ${'a week of their own, the zone of the tracker'} | ${'ben'}         | ${'2026-03-02 06:00 +00:00'} | ${true}
    ${'both their own'}                               | ${'dan'}         | ${'2026-03-02 06:00 -03:00'} | ${true}
    ${'only the tracker knows them'}                  | ${'eve'}         | ${'2026-03-02 09:00 -05:00'} | ${true}
    ${'days off alone say no hours'}                  | ${'cleo'}        | ${'2026-03-02 09:00 +01:00'} | ${false}
    ${'a zone that is none'}                          | ${'fay'}         | ${'2026-03-02 09:00 +01:00'} | ${false}
    ${'known, without a zone'}                        | ${'gus'}         | ${'2026-03-02 09:00 +01:00'} | ${false}
    ${'known to nobody'}                              | ${'zed'}         | ${'2026-03-02 09:00 +01:00'} | ${false}
    ${'a name that every object has'}                 | ${'constructor'} | ${'2026-03-02 09:00 +01:00'} | ${false}
  `('$who: $person opens at $opens, may be told: $isKnown', ({ person, opens, isKnown }) => {
    const clock = agreement.clockOf(person);
    const firstMinuteEnds = addWorkingMinutes(clock, person === 'ada' ? at('2026-03-01 20:00 +01:00') : from, 1)!;
    expect(new Date(firstMinuteEnds.getTime() - 60_000)).toEqual(at(opens));
    expect(agreement.hoursOf(person)).toBe(isKnown ? clock : null);
  });

  test('leave stops the clock of someone whose hours are the team’s', () => {
    const days = [at('2026-03-02 00:00 +01:00'), at('2026-03-06 00:00 +01:00')] as const;
    expect(workingMinutesBetween(agreement.teamCalendar, ...days)).toBe(4 * 480);
    expect(workingMinutesBetween(agreement.clockOf('cleo'), ...days)).toBe(2 * 480);
  });

  test('people with equal hours share one calendar', () => {
    expect(agreement.clockOf('gus')).toBe(agreement.teamCalendar);
  });
});

describe('hours that change', () => {
  test('from a date on, in the zone they move to, what is left out staying as it was', () => {
    const { clockOf } = always(
      aRoster({
        ada: {
          timeZone: 'Europe/Berlin',
          weeklyHours: { mon: ['10:00-12:00'], tue: ['10:00-12:00'] },
          changes: [
            { from: '2026-03-09', timeZone: 'Asia/Tokyo' },
            { from: '2026-03-16', weeklyHours: { mon: ['08:00-09:00'] } },
          ],
        },
      }),
    );
    const works = (instant: string) => isWorkingTime(clockOf('ada'), at(instant));
    expect(works('2026-03-02 10:00 +01:00')).toBe(true);
    expect(works('2026-03-09 10:00 +09:00')).toBe(true);
    expect(works('2026-03-09 10:00 +01:00')).toBe(false);
    expect(works('2026-03-16 08:30 +09:00')).toBe(true);
    expect(works('2026-03-17 10:30 +09:00')).toBe(false);
  });

  test('a later version leaves the hours before it as they were', () => {
    const { clockOf, hoursOf, teamCalendar } = agreementOf(
      [
        { effectiveAt: null, playbook: aRoster({}) },
        {
          effectiveAt: at('2026-03-04 12:00 +01:00'),
          playbook: aRoster({
            ada: { weeklyHours: { wed: ['09:00-13:00'] }, leave: [{ from: '2026-03-02', to: '2026-03-03' }] },
          }),
        },
      ],
      nobody,
    );
    const week = [at('2026-03-02 00:00 +01:00'), at('2026-03-09 00:00 +01:00')] as const;
    // Two whole days and three hours of Wednesday as they were, then one hour more on Wednesday.
    expect(workingMinutesBetween(clockOf('ada'), ...week)).toBe(2 * 480 + 180 + 60);
    // Told only since she says when she works.
    expect(workingMinutesBetween(hoursOf('ada')!, ...week)).toBe(60);
    expect(workingMinutesBetween(teamCalendar, ...week)).toBe(5 * 480);
  });
});

describe('who can act', () => {
  const { canAct } = always(
    aRoster({ cleo: {}, gone: {} }),
    aTracker(
      aTrackerPerson('ada'),
      aTrackerPerson('gone', { isActive: false }),
      aTrackerPerson('robot', { isBot: true }),
    ),
  );
  test.each`
    who                                        | person     | can
    ${'active'}                                | ${'ada'}   | ${true}
    ${'deactivated, though in the roster'}     | ${'gone'}  | ${false}
    ${'a bot'}                                 | ${'robot'} | ${false}
    ${'of the roster, unknown to the tracker'} | ${'cleo'}  | ${true}
    ${'known to nobody'}                       | ${'zed'}   | ${false}
  `('$who: $can', ({ person, can }) => expect(canAct(person)).toBe(can));
});

describe('whose week it is', () => {
  const rota = { rota: ['ada', 'ben', 'cleo'], startsOn: '2026-03-02' };
  const people = aTracker(...['ada', 'ben', 'cleo'].map((id) => aTrackerPerson(id, { timeZone: 'Europe/Berlin' })));

  test.each`
    when                                      | instant                      | who
    ${'the Monday it starts on'}              | ${'2026-03-02 00:00 +01:00'} | ${'ada'}
    ${'the last minute of that week'}         | ${'2026-03-08 23:59 +01:00'} | ${'ada'}
    ${'the week after'}                       | ${'2026-03-09 00:00 +01:00'} | ${'ben'}
    ${'round again, over a change of clocks'} | ${'2026-03-30 00:00 +02:00'} | ${'ben'}
    ${'before it started'}                    | ${'2026-03-01 23:59 +01:00'} | ${'cleo'}
  `('$when: $who', ({ instant, who }) => {
    expect(always(aPlaybook({ facilitator: rota }), people).facilitatorAt(at(instant))).toBe(who);
  });

  test('two weeks each', () => {
    const { facilitatorAt } = always(aPlaybook({ facilitator: { ...rota, weeksEach: 2 } }), people);
    const weeks = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30', '2026-04-13'];
    expect(weeks.map((date) => facilitatorAt(at(`${date} 12:00 +01:00`)))).toEqual([
      'ada',
      'ada',
      'ben',
      'ben',
      'cleo',
      'ada',
    ]);
  });

  test('someone away all week is passed over, someone away for some of it is not', () => {
    const leave = (from: string, to: string) => ({ leave: [{ from, to }] });
    const away = always(aRoster({ ada: leave('2026-03-02', '2026-03-06') }, { facilitator: rota }), people);
    expect(away.facilitatorAt(at('2026-03-04 12:00 +01:00'))).toBe('ben');
    const partly = always(aRoster({ ada: leave('2026-03-02', '2026-03-05') }, { facilitator: rota }), people);
    expect(partly.facilitatorAt(at('2026-03-04 12:00 +01:00'))).toBe('ada');
  });

  test('someone who has left is passed over; where all are away the rota stands', () => {
    const left = aTracker(
      aTrackerPerson('ada', { isActive: false }),
      aTrackerPerson('ben', { timeZone: 'Europe/Berlin' }),
    );
    const agreement = always(aPlaybook({ facilitator: { rota: ['ada', 'ben'], startsOn: '2026-03-02' } }), left);
    expect(agreement.facilitatorAt(at('2026-03-02 12:00 +01:00'))).toBe('ben');
    const all = always(aPlaybook({ facilitator: { rota: ['ada'], startsOn: '2026-03-02' } }), left);
    expect(all.facilitatorAt(at('2026-03-02 12:00 +01:00'))).toBe('ada');
  });

  test('nobody, for an empty rota', () => {
    expect(always(aPlaybook()).facilitatorAt(at('2026-03-02 12:00 +01:00'))).toBeNull();
  });
});

describe('waivers', () => {
  const waivers = [
    { norm: 'reply', project: 'OPS', person: 'ada', reason: 'moving house', until: '2026-03-09' },
    { norm: 'reply', issue: 'ENG-7', reason: 'waiting for the vendor', until: '2026-04-01' },
  ];
  const responses = [{ id: 'reply', ask: 'question', within: '1 working day' }];
  const { waiverAt } = always(aPlaybook({ responses, waivers }));
  const scope = { norm: 'reply', issueKey: 'OPS-1', project: 'OPS', person: 'ada' };

  test.each`
    what                             | over                                   | instant                      | covered
    ${'its project and its person'}  | ${{}}                                  | ${'2026-03-08 23:59 +01:00'} | ${true}
    ${'the project, without case'}   | ${{ project: 'ops' }}                  | ${'2026-03-08 23:59 +01:00'} | ${true}
    ${'the date on which it ends'}   | ${{}}                                  | ${'2026-03-09 00:00 +01:00'} | ${false}
    ${'someone else'}                | ${{ person: 'ben' }}                   | ${'2026-03-04 12:00 +01:00'} | ${false}
    ${'the team'}                    | ${{ person: null }}                    | ${'2026-03-04 12:00 +01:00'} | ${false}
    ${'no project'}                  | ${{ project: null }}                   | ${'2026-03-04 12:00 +01:00'} | ${false}
    ${'another norm'}                | ${{ norm: 'other' }}                   | ${'2026-03-04 12:00 +01:00'} | ${false}
    ${'its issue, whoever is asked'} | ${{ issueKey: 'eng-7', person: null }} | ${'2026-03-31 12:00 +02:00'} | ${true}
  `('$what: $covered', ({ over, instant, covered }) => {
    expect(waiverAt({ ...scope, ...over }, at(instant)) !== null).toBe(covered);
  });
});
