import fc from 'fast-check';
import type { AskKind, CommentReading, IssueEvent, StatusCategory } from '../../core/src/issue/timeline';
import { type Agreement, agreementOf } from '../../core/src/playbook/agreement';
import type { Playbook } from '../../core/src/playbook/schema';
import { by, created, issueFacts, says } from './issues';
import { aRoster, aTracker, aTrackerPerson } from './playbooks';

/** The people of drawn timelines. Gus has left; nobody knows Una's hours, as the tracker does not know her zone. */
export const PEOPLE = ['ada', 'raj', 'mei', 'tom', 'fay', 'gus', 'una'] as const;
/** Everyone who may do something: people, and those who are none. */
export const ACTORS = [...PEOPLE, 'bot', 'self', 'unknown'] as const;

/** Mondays around which timelines are drawn: usual weeks, and weeks in which clocks change. */
export const MONDAYS = ['2026-03-02T00:00Z', '2026-03-23T00:00Z', '2026-10-19T00:00Z', '2026-06-01T00:00Z'] as const;

const MINUTE_MS = 60_000;
const people = fc.constantFrom(...PEOPLE);
const actors = fc.oneof({ weight: 8, arbitrary: people }, { weight: 2, arbitrary: fc.constantFrom(...ACTORS) });
const groups = fc.uniqueArray(people, { minLength: 1, maxLength: 3 });
const askKinds = fc.constantFrom<Exclude<AskKind, 'new-issue'>>(
  'question',
  'review',
  'decision',
  'blocker',
  'hand-off',
);
const categories = fc.constantFrom<StatusCategory>('new', 'started', 'done');
const labels = fc.uniqueArray(fc.constantFrom('bug', 'Urgent', 'waiting', 'docs'), { maxLength: 3 });

/** What a comment says, drawn: often nothing but words. */
export function readings(at: Date): fc.Arbitrary<CommentReading | null> {
  const usually = fc.constant(says());
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: usually },
    {
      weight: 4,
      arbitrary: fc.record({ kind: askKinds, of: groups }).map((ask) => says({ asks: [ask] })),
    },
    {
      weight: 2,
      arbitrary: fc.integer({ min: -1, max: 20 }).map((days) => says({ promisedUntil: daysAfter(at, days) })),
    },
    { weight: 1, arbitrary: groups.map((handsOverTo) => says({ handsOverTo })) },
    { weight: 1, arbitrary: fc.constant(says({ withdraws: true })) },
    { weight: 1, arbitrary: fc.constant(says({ updateKind: 'nothing-changed' })) },
    { weight: 1, arbitrary: fc.constant(says({ saysSomething: false })) },
  );
}

/** What happens on an issue at an instant, whoever does it. */
function happenings(at: Date): fc.Arbitrary<object> {
  const kind = <K extends IssueEvent['kind'], T extends object>(name: K, parts: fc.Arbitrary<T>) =>
    parts.map((rest) => ({ kind: name, ...rest }));
  const plain = (name: IssueEvent['kind']) => fc.constant({ kind: name });
  const until = fc.integer({ min: -1, max: 14 }).map((days) => ({ until: daysAfter(at, days) }));
  return fc.oneof(
    { weight: 8, arbitrary: kind('commented', fc.record({ reading: readings(at), inReplyToId: fc.constant(null) })) },
    { weight: 2, arbitrary: kind('reacted', fc.record({ toId: fc.constantFrom(null, 'created') })) },
    {
      weight: 2,
      arbitrary: kind(
        'status-changed',
        categories.map((category) => ({ status: category, category })),
      ),
    },
    { weight: 2, arbitrary: kind('assigned', fc.record({ to: fc.option(people) })) },
    { weight: 1, arbitrary: kind('labelled', fc.record({ labels })) },
    {
      weight: 1,
      arbitrary: kind('edited', fc.constantFrom({}, { type: 'Bug' }, { type: 'Story' }, { priority: 'high' })),
    },
    { weight: 1, arbitrary: plain('work-moved') },
    { weight: 2, arbitrary: kind('review-requested', fc.record({ of: groups })) },
    { weight: 1, arbitrary: plain('reviewed') },
    { weight: 1, arbitrary: kind('update-posted', fc.constant({ updateKind: 'blocker' as const })) },
    {
      weight: 1,
      arbitrary: kind(
        'decision-recorded',
        fc.record({ recordId: fc.constantFrom('DR-1', 'DR-2'), complete: fc.boolean() }),
      ),
    },
    { weight: 1, arbitrary: kind('decision-removed', fc.record({ recordId: fc.constantFrom('DR-1', 'DR-2') })) },
    { weight: 1, arbitrary: kind('exempted', fc.record({ code: fc.constantFrom('duplicate', 'unheard-of') })) },
    { weight: 1, arbitrary: kind('snoozed', until) },
    { weight: 1, arbitrary: kind('promised', until) },
    { weight: 1, arbitrary: kind('handed-over', fc.record({ to: fc.oneof(groups, fc.constant([])) })) },
    {
      weight: 1,
      arbitrary: kind('moved', fc.constantFrom({ key: 'OPS-9', project: 'OPS' }, { key: 'ENG-1', project: 'ENG' })),
    },
    { weight: 1, arbitrary: fc.constantFrom({ kind: 'removed' }, { kind: 'restored' }, { kind: 'restored' }) },
  );
}

/**
 * The events of an issue over some weeks, in order of time: several at one instant are common, and all kinds and actors occur.
 *
 * @param hours Over how many hours they are spread.
 */
export function eventLists(maxLength = 12, hours = 24 * 14): fc.Arbitrary<readonly IssueEvent[]> {
  return fc
    .record({
      monday: fc.constantFrom(...MONDAYS),
      facts: fc.record({
        assignee: fc.option(people),
        reporter: fc.option(people),
        labels,
        type: fc.constantFrom('Bug', 'Story', null),
        statusCategory: fc.constantFrom<StatusCategory>('new', 'started'),
      }),
      steps: fc.array(fc.record({ halfHours: fc.nat(hours * 2), who: actors }), { maxLength }),
    })
    .chain(({ monday, facts, steps }) => {
      const start = new Date(monday);
      const first: IssueEvent = { ...created(start), by: by(facts.reporter ?? 'unknown'), facts: issueFacts(facts) };
      const rest = steps.map(({ halfHours, who }, i) => {
        const at = new Date(start.getTime() + halfHours * 30 * MINUTE_MS);
        return happenings(at).map((what) => ({ ...what, at, by: by(who), id: `e${i}` }) as IssueEvent);
      });
      return fc.tuple(...rest).map((events) => [first, ...events.sort((a, b) => a.at.getTime() - b.at.getTime())]);
    });
}

/** Norms of every kind, with filters, several answers and both clocks. */
export const NORMS: Record<string, unknown> = {
  responses: [
    {
      id: 'first-response',
      ask: 'new-issue',
      within: '8 working hours',
      clock: 'team',
      satisfiedBy: ['comment', 'assignment'],
    },
    { id: 'answer', ask: 'question', within: '1 working day' },
    {
      id: 'answer-bugs',
      ask: 'question',
      of: { types: ['bug'] },
      within: '2 working hours',
      satisfiedBy: ['comment', 'status'],
    },
    { id: 'review', ask: 'review', within: '2 working days', satisfiedBy: ['review', 'comment'] },
    { id: 'decide', ask: 'decision', within: '3 working days', satisfiedBy: ['decision', 'comment'] },
    { id: 'unblock', ask: 'blocker', of: 'started', within: '4 working hours', satisfiedBy: ['comment', 'reaction'] },
    { id: 'take-over', ask: 'hand-off', within: '1 working day', satisfiedBy: ['comment', 'status', 'update'] },
  ],
  updates: [
    { id: 'moving', of: 'started', every: '5 working days' },
    {
      id: 'weekly',
      of: { labels: ['urgent'] },
      every: '2 working days',
      counts: ['update', 'status', 'work'],
      clock: 'team',
    },
  ],
  staleness: [{ id: 'quiet', of: { withoutLabels: ['waiting'] }, after: '8 working days' }],
  decisions: [{ id: 'why', of: { types: ['Story'] } }],
};

/** A team over four zones with an odd shift, leave and a rota of two; `parts` replace or add keys of the playbook. */
export function aTeamPlaybook(parts: Record<string, unknown> = {}): Playbook {
  const nights = ['22:00-06:00'];
  return aRoster(
    {
      ada: {
        timeZone: 'Europe/Berlin',
        weeklyHours: {
          mon: ['09:00-12:00', '13:00-17:00'],
          tue: ['09:00-17:00'],
          thu: ['09:00-17:00'],
          fri: ['09:00-12:00'],
        },
      },
      raj: { timeZone: 'Asia/Kolkata', leave: [{ from: '2026-03-09', to: '2026-03-11' }] },
      mei: { timeZone: 'Pacific/Auckland', weeklyHours: { mon: nights, tue: nights, wed: nights, thu: nights } },
      tom: { timeZone: 'America/New_York' },
      fay: { timeZone: 'Europe/Lisbon' },
    },
    { facilitator: { rota: ['fay', 'ada'], startsOn: '2026-01-05' }, ...NORMS, ...parts },
  );
}

/** The agreement of that team: Gus has left, and of Una nothing is known. */
export function aTeam(parts: Record<string, unknown> = {}): Agreement {
  const tracked = PEOPLE.map((id) => aTrackerPerson(id, { isActive: id !== 'gus' }));
  return agreementOf([{ effectiveAt: null, playbook: aTeamPlaybook(parts) }], aTracker(...tracked));
}

/** That many days later, to the hour. */
export function daysAfter(at: Date, days: number): Date {
  return new Date(at.getTime() + days * 24 * 60 * MINUTE_MS);
}
