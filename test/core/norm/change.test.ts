import fc from 'fast-check';
import { type IssueState, stateOf } from '../../../core/src/issue/issue-state';
import { obligationsOf } from '../../../core/src/norm/obligations';
import { type Agreement, agreementOf } from '../../../core/src/playbook/agreement';
import type { Playbook } from '../../../core/src/playbook/schema';
import { aTeamPlaybook, daysAfter, eventLists, NORMS, PEOPLE } from '../../support/arbitraries';
import { aTimeline } from '../../support/issues';
import { aRoster, aTracker, aTrackerPerson, NINE_TO_FIVE } from '../../support/playbooks';
import { runs } from '../../support/runs';

const people = aTracker(...PEOPLE.map((id) => aTrackerPerson(id, { timeZone: id === 'una' ? null : 'Europe/Berlin' })));

const zones = fc.constantFrom('Europe/Berlin', 'Asia/Tokyo', 'America/New_York', 'Pacific/Auckland');
const weeks = fc.constantFrom<Record<string, string[]>>(
  NINE_TO_FIVE,
  { mon: ['08:00-12:00'], wed: ['08:00-12:00'] },
  { mon: ['22:00-06:00'], tue: ['22:00-06:00'], thu: ['10:00-12:00', '14:00-20:00'] },
  { sat: ['09:00-17:00'], sun: ['09:00-17:00'] },
);
const leave = fc.constantFrom(
  [],
  [{ from: '2026-03-04', to: '2026-03-13' }],
  [{ from: '2026-10-20', to: '2026-10-22' }],
);
const amounts = fc.constantFrom(
  '1 working hour',
  '8 working hours',
  '1 working day',
  '3 working days',
  '10 working days',
);

/** Playbooks that differ in everything a clock can depend on: norms, filters, answers, hours, leave, waivers. */
const playbooks: fc.Arbitrary<Playbook> = fc
  .record({
    within: amounts,
    every: amounts,
    after: amounts,
    of: fc.constantFrom('open', 'started', { status: 'open', labels: ['urgent'] }, { status: 'open', types: ['Bug'] }),
    counts: fc.constantFrom(['comment'], ['update'], ['comment', 'work', 'edit', 'status']),
    satisfiedBy: fc.constantFrom(['comment'], ['status', 'comment'], ['review']),
    clock: fc.constantFrom('team', 'responder'),
    person: fc.record({ timeZone: zones, weeklyHours: weeks, leave }),
    team: fc.record({ timeZone: zones, weeklyHours: weeks }),
    waived: fc.boolean(),
    isBare: fc.boolean(),
  })
  .map(({ within, every, after, of, counts, satisfiedBy, clock, person, team, waived, isBare }) => {
    const norms = {
      responses: ['question', 'review', 'new-issue'].map((ask) => ({
        id: `answer-${ask}`,
        ask,
        within,
        satisfiedBy,
        clock,
      })),
      updates: [{ id: 'moving', of, every, counts, clock }],
      staleness: [{ id: 'quiet', after, clock }],
      decisions: [{ id: 'why', grace: every }],
      waivers: waived ? [{ norm: 'moving', reason: 'a fair', until: '2026-03-10' }] : [],
    };
    return aRoster(
      { ada: person, raj: { ...person, leave: [] }, fay: team },
      { ...(isBare ? {} : norms), workingTime: { default: team, people: { ada: person, raj: team, fay: team } } },
    );
  });

test('a change of the agreement makes nothing late that was not, and moves no due instant into the past', () => {
  let open = 0;
  let stillOpen = 0;
  fc.assert(
    fc.property(
      eventLists(10),
      playbooks,
      playbooks,
      fc.integer({ min: -40, max: 40 }),
      (events, before, after, halfDays) => {
        const state = stateOf(aTimeline(events))!;
        const changeAt = new Date(daysAfter(state.lastEvent.at, 0).getTime() + halfDays * 12 * 3_600_000);
        if (changeAt < state.lastEvent.at) return;
        const former = agreementOf([{ effectiveAt: null, playbook: before }], people);
        const changed = agreementOf(
          [
            { effectiveAt: null, playbook: before },
            { effectiveAt: changeAt, playbook: after },
          ],
          people,
        );
        const then = byKey(state, former, changeAt);
        for (const [key, now] of byKey(state, changed, changeAt)) {
          open++;
          const was = then.get(key);
          if (was !== undefined) stillOpen++;
          if (now.isOverdue) expect(was?.isOverdue).toBe(true);
          if (now.dueAt === null || now.dueAt >= changeAt) continue;
          expect(was?.dueAt).toEqual(now.dueAt);
        }
      },
    ),
    runs(400),
  );
  expect(open).toBeGreaterThan(200);
  expect(stillOpen).toBeGreaterThan(100);
});

test('a new version that says the same changes nothing', () => {
  fc.assert(
    fc.property(eventLists(10), playbooks, fc.integer({ min: 0, max: 20 }), (events, playbook, days) => {
      const state = stateOf(aTimeline(events))!;
      const now = daysAfter(state.lastEvent.at, days);
      const again = { ...structuredClone(playbook), team: 'Harbour, once more' };
      const versions = [
        { effectiveAt: null, playbook },
        { effectiveAt: daysAfter(state.created.at, 3), playbook: again },
      ];
      const once = agreementOf(versions.slice(0, 1), people);
      expect(obligationsOf(state, agreementOf(versions, people), now)).toEqual(obligationsOf(state, once, now));
    }),
    runs(200),
  );
});

test('silence outside hours changes no clock: a weekend, a night or a holiday later as much is late as before', () => {
  const agreement = agreementOf(
    [{ effectiveAt: null, playbook: aRoster({ ada: { timeZone: 'Europe/Berlin' } }, NORMS) }],
    people,
  );
  let looked = 0;
  fc.assert(
    fc.property(eventLists(10), fc.integer({ min: 0, max: 20 }), (events, days) => {
      const state = stateOf(aTimeline(events))!;
      const friday = new Date(daysAfter(state.lastEvent.at, days));
      friday.setUTCDate(friday.getUTCDate() + ((5 - friday.getUTCDay() + 7) % 7));
      friday.setUTCHours(17, 0, 0, 0);
      const sunday = daysAfter(friday, 2);
      const late = (now: Date) =>
        obligationsOf(state, agreement, now).map(({ dues }) => dues.map((due) => due.minutesLate));
      looked += late(friday).length;
      expect(late(sunday)).toEqual(late(friday));
    }),
    runs(200),
  );
  expect(looked).toBeGreaterThan(50);
});

test('the playbook of drawn teams is one', () => {
  expect(aTeamPlaybook().responses.length).toBeGreaterThan(3);
});

function byKey(state: IssueState, agreement: Agreement, now: Date) {
  return new Map(obligationsOf(state, agreement, now).map((obligation) => [obligation.key, obligation]));
}
