import fc from 'fast-check';
import { workingCalendar } from '../../../core/src/calendar/working-calendar';
import { isWorkingTime } from '../../../core/src/calendar/working-time';
import { acceptProposal } from '../../../core/src/decision/accept-proposal';
import { type ConsentCalendars, consentState } from '../../../core/src/decision/consent';
import { consentWindow } from '../../../core/src/decision/consent-window';
import { Proposal } from '../../../core/src/decision/proposal';
import { at } from '../../support/at';
import { runs } from '../../support/runs';

const nineToFive = ['09:00-17:00'] as const;
const week = { mon: nineToFive, tue: nineToFive, wed: nineToFive, thu: nineToFive, fri: nineToFive };
const calendars = new Map([
  ['Ada', workingCalendar({ timeZone: 'Europe/Berlin', weeklyHours: week })],
  ['Mei', workingCalendar({ timeZone: 'Asia/Tokyo', weeklyHours: week })],
  ['Tue', workingCalendar({ timeZone: 'Europe/Berlin', weeklyHours: { tue: nineToFive } })],
  [
    'Off',
    workingCalendar({
      timeZone: 'Europe/Berlin',
      weeklyHours: week,
      leave: [{ from: '2026-03-05', to: '2026-03-13' }],
    }),
  ],
  ['Nia', workingCalendar({ timeZone: 'Africa/Nairobi', weeklyHours: {} })],
]);
const people: ConsentCalendars = { calendarOf: (person) => calendars.get(person) ?? null };

/** Opened on Wednesday 4 March 2026 at ten in Berlin, for three working days each. */
const proposal = (participants: string[], ...events: [string, string, string, string?][]) =>
  Proposal.parse({
    id: 'P1',
    author: 'Raj',
    openedAt: at('2026-03-04 10:00 +01:00'),
    participants,
    workingDays: 3,
    events: events.map(([when, by, kind, name]) => ({
      at: at(when),
      by,
      kind,
      ...(name === undefined ? {} : { name }),
    })),
  });
const stateAt = (now: string, ...rest: Parameters<typeof proposal>) => consentState(proposal(...rest), people, at(now));

test.each`
  who                                     | person   | closesAt
  ${'three working days later'}           | ${'Ada'} | ${'2026-03-09 10:00 +01:00'}
  ${'from the next working day in Tokyo'} | ${'Mei'} | ${'2026-03-10 09:00 +09:00'}
  ${'three Tuesdays, for one a week'}     | ${'Tue'} | ${'2026-03-31 09:00 +02:00'}
  ${'after the leave'}                    | ${'Off'} | ${'2026-03-18 10:00 +01:00'}
  ${'never, without working time'}        | ${'Nia'} | ${null}
  ${'never, with hours unknown'}          | ${'Zoe'} | ${null}
`('the window of $person closes $who', ({ person, closesAt }) => {
  const calendar = calendars.get(person) ?? null;
  const expected = closesAt === null ? null : at(closesAt);
  expect(consentWindow(calendar, at('2026-03-04 10:00 +01:00'), 3, [])).toEqual(expected);
});

test('a pause is given back', () => {
  const pauses = [[at('2026-03-05 00:00 +01:00'), at('2026-03-06 13:00 +01:00')]] as const;
  // Eight hours of Thursday and four of Friday.
  expect(consentWindow(calendars.get('Ada')!, at('2026-03-04 10:00 +01:00'), 3, pauses)).toEqual(
    at('2026-03-10 14:00 +01:00'),
  );
});

test('it is open until the last has had their window', () => {
  const before = stateAt('2026-03-09 18:00 +01:00', ['Ada', 'Mei']);
  expect(before).toMatchObject({
    state: 'open',
    consents: [{ person: 'Ada', how: 'silence', at: at('2026-03-09 10:00 +01:00') }],
    waitingFor: [{ person: 'Mei', closesAt: at('2026-03-10 09:00 +09:00') }],
    closesAt: at('2026-03-10 09:00 +09:00'),
  });
  expect(stateAt('2026-03-10 09:00 +09:00', ['Ada', 'Mei'])).toMatchObject({
    state: 'acceptable',
    since: at('2026-03-10 09:00 +09:00'),
  });
});

test('who says yes is not waited for, and the author said yes by proposing', () => {
  const state = stateAt('2026-03-04 11:00 +01:00', ['Ada', 'Raj'], ['2026-03-04 10:30 +01:00', 'Ada', 'consented']);
  expect(state).toMatchObject({ state: 'acceptable', since: at('2026-03-04 10:30 +01:00') });
});

test('silence of somebody whose hours are not known is never consent', () => {
  const state = stateAt('2027-03-04 10:00 +01:00', ['Ada', 'Zoe', 'Nia']);
  expect(state).toMatchObject({
    state: 'open',
    closesAt: null,
    waitingFor: [
      { person: 'Zoe', closesAt: null },
      { person: 'Nia', closesAt: null },
    ],
    movesOn: ['Zoe says yes or names a concern', 'Nia says yes or names a concern'],
  });
});

test('a named concern blocks until it is resolved, even after every window has closed', () => {
  const raised = ['2026-03-05 10:00 +01:00', 'Mei', 'concern', 'cost'] as [string, string, string, string];
  expect(stateAt('2026-04-01 10:00 +02:00', ['Ada', 'Mei'], raised)).toMatchObject({
    state: 'blocked',
    concerns: [{ name: 'cost', by: 'Mei', raisedAt: at('2026-03-05 10:00 +01:00') }],
  });
  const resolved = ['2026-03-20 10:00 +01:00', 'Mei', 'resolved', 'cost'] as [string, string, string, string];
  expect(stateAt('2026-04-01 10:00 +02:00', ['Ada', 'Mei'], raised, resolved)).toMatchObject({
    state: 'acceptable',
    since: at('2026-03-20 10:00 +01:00'),
  });
  const again = ['2026-03-21 10:00 +01:00', 'Ada', 'concern', 'cost'] as [string, string, string, string];
  expect(stateAt('2026-04-01 10:00 +02:00', ['Ada', 'Mei'], raised, resolved, again)).toMatchObject({
    state: 'blocked',
  });
});

test('a changed text starts every window again, and consent to the old one no longer counts', () => {
  const events: [string, string, string][] = [
    ['2026-03-04 11:00 +01:00', 'Ada', 'consented'],
    ['2026-03-09 12:00 +01:00', 'Raj', 'changed'],
  ];
  expect(stateAt('2026-03-09 13:00 +01:00', ['Ada'], ...events)).toMatchObject({
    state: 'open',
    since: at('2026-03-09 12:00 +01:00'),
    closesAt: at('2026-03-12 12:00 +01:00'),
  });
});

test('who changed the text consents to it', () => {
  expect(stateAt('2026-03-09 13:00 +01:00', ['Ada'], ['2026-03-09 12:00 +01:00', 'Ada', 'changed'])).toMatchObject({
    state: 'acceptable',
  });
});

test('what is withdrawn or accepted stays so', () => {
  const withdrawn: [string, string, string] = ['2026-03-05 10:00 +01:00', 'Raj', 'withdrawn'];
  const changed: [string, string, string] = ['2026-03-06 10:00 +01:00', 'Raj', 'changed'];
  expect(stateAt('2026-04-01 10:00 +02:00', ['Ada'], withdrawn, changed)).toEqual({
    state: 'withdrawn',
    at: at('2026-03-05 10:00 +01:00'),
    by: 'Raj',
  });
});

test('only what had happened by then counts', () => {
  const later: [string, string, string, string] = ['2026-03-20 10:00 +01:00', 'Ada', 'concern', 'cost'];
  expect(stateAt('2026-03-19 10:00 +01:00', ['Ada'], later)).toMatchObject({ state: 'acceptable' });
});

test('accepting records it', () => {
  const open = proposal(['Ada']);
  const accepted = acceptProposal(open, people, {
    by: 'Fay',
    lookedAt: at('2026-03-10 09:00 +01:00'),
    now: at('2026-03-10 09:05 +01:00'),
  });
  expect(accepted.outcome).toBe('accepted');
  if (accepted.outcome !== 'accepted') return;
  expect(consentState(accepted.proposal, people, at('2026-03-11 09:00 +01:00'))).toEqual({
    state: 'accepted',
    at: at('2026-03-10 09:05 +01:00'),
    by: 'Fay',
  });
});

test('a concern that came and went since the last look asks for another look', () => {
  const events: [string, string, string, string][] = [
    ['2026-03-10 10:00 +01:00', 'Ada', 'concern', 'cost'],
    ['2026-03-10 11:00 +01:00', 'Ada', 'resolved', 'cost'],
  ];
  const open = proposal(['Ada'], ...events);
  const now = at('2026-03-10 12:00 +01:00');
  expect(consentState(open, people, now).state).toBe('acceptable');
  const unseen = acceptProposal(open, people, { by: 'Fay', lookedAt: at('2026-03-10 09:00 +01:00'), now });
  expect(unseen).toMatchObject({ outcome: 'look-again', happened: [{ kind: 'concern' }, { kind: 'resolved' }] });
  expect(acceptProposal(open, people, { by: 'Fay', lookedAt: now, now }).outcome).toBe('accepted');
});

test.each`
  what         | now                          | state
  ${'open'}    | ${'2026-03-05 09:00 +01:00'} | ${'open'}
  ${'blocked'} | ${'2026-03-25 09:00 +01:00'} | ${'blocked'}
`('what is $what is not accepted', ({ now, state }) => {
  const open = proposal(['Ada'], ['2026-03-20 10:00 +01:00', 'Ada', 'concern', 'cost']);
  const refused = acceptProposal(open, people, { by: 'Fay', lookedAt: at(now), now: at(now) });
  expect(refused).toMatchObject({ outcome: 'not-yet', state: { state } });
});

const someone = fc.constantFrom('Ada', 'Mei', 'Tue', 'Off', 'Raj', 'Zoe');
const hour = 3_600_000;
const anyEvents = fc.array(
  fc.record({
    hours: fc.integer({ min: 0, max: 900 }),
    by: someone,
    kind: fc.constantFrom('changed', 'consented', 'concern', 'resolved'),
    name: fc.constantFrom('a', 'b'),
  }),
  { maxLength: 8 },
);

test('nobody is taken to consent by silence before their own working days are over, and nothing unseen is accepted', () => {
  let accepted = 0;
  fc.assert(
    fc.property(
      anyEvents,
      fc.uniqueArray(someone, { minLength: 1 }),
      fc.integer({ min: 0, max: 1200 }),
      fc.integer({ min: 0, max: 1200 }),
      (list, participants, hours, looked) => {
        const opened = at('2026-03-04 10:00 +01:00').getTime();
        const events = [...list]
          .sort((a, b) => a.hours - b.hours)
          .map(({ hours: after, by, kind, name }) => ({
            at: new Date(opened + after * hour),
            by,
            kind,
            ...(kind === 'concern' || kind === 'resolved' ? { name } : {}),
          }));
        const subject = Proposal.parse({
          id: 'P',
          author: 'Raj',
          openedAt: new Date(opened),
          participants,
          workingDays: 3,
          events,
        });
        const now = new Date(opened + hours * hour);
        const lookedAt = new Date(opened + looked * hour);
        const state = consentState(subject, people, now);
        const past = events.filter((event) => event.at <= now);
        const changedAt = past.findLast(({ kind }) => kind === 'changed')?.at ?? new Date(opened);
        if (state.state === 'open' || state.state === 'acceptable') {
          for (const { person, how, at: consentedAt } of state.consents.filter(
            (consent) => consent.how === 'silence',
          )) {
            const calendar = people.calendarOf(person)!;
            expect(how).toBe('silence');
            expect(consentedAt).toEqual(consentWindow(calendar, changedAt, 3, []));
            expect(consentedAt <= now).toBe(true);
            expect(
              isWorkingTime(calendar, consentedAt) || isWorkingTime(calendar, new Date(consentedAt.getTime() - 1)),
            ).toBe(true);
          }
        }
        if (acceptProposal(subject, people, { by: 'Fay', lookedAt, now }).outcome === 'accepted') {
          accepted += 1;
          expect(past.filter(({ kind, at: when }) => kind !== 'consented' && when > lookedAt)).toEqual([]);
        }
      },
    ),
    runs(600),
  );
  expect(accepted).toBeGreaterThan(20);
});
