import type { IssueEvent, IssueFacts } from '../../../core/src/issue/timeline';
import type { Obligation } from '../../../core/src/norm/obligation';
import { obligationsOf } from '../../../core/src/norm/obligations';
import { responseOutcomes } from '../../../core/src/norm/response';
import { agreementOf } from '../../../core/src/playbook/agreement';
import { at } from '../../support/at';
import { asked, created, did, says, stateAfter } from '../../support/issues';
import { aPlaybook, aRoster, aTracker, aTrackerPerson } from '../../support/playbooks';

/** Berlin, nine to five. Raj is away until Monday, Mei works in Tokyo, Gus has left. */
function agreed(norms: Record<string, unknown>, parts: Record<string, unknown> = {}) {
  const playbook = aRoster(
    {
      raj: { timeZone: 'Europe/Berlin', leave: [{ from: '2026-03-02', to: '2026-03-08' }] },
      mei: { timeZone: 'Asia/Tokyo' },
    },
    { ...norms, ...parts },
  );
  const gus = aTrackerPerson('gus', { isActive: false });
  const people = ['ada', 'raj', 'mei', 'tom'].map((id) => aTrackerPerson(id));
  return agreementOf([{ effectiveAt: null, playbook }], aTracker(gus, ...people));
}

const MON = '2026-03-02 10:00 +01:00';
const TUE = '2026-03-03 10:00 +01:00';
const WED = '2026-03-04 10:00 +01:00';
const LATER = at('2026-03-13 16:00 +01:00');

function owes(
  agreement: ReturnType<typeof agreed>,
  facts: Partial<IssueFacts>,
  events: readonly IssueEvent[],
  now = LATER,
) {
  return obligationsOf(stateAfter([created(MON, facts), ...events]), agreement, now);
}

/** Who owes it and by when, in Berlin's winter time. */
function line({ whose, dueAt, isOverdue, normId }: Obligation): string {
  const who = whose.of === 'people' ? whose.people.join('+') : whose.of;
  const due =
    dueAt === null ? 'never' : new Date(dueAt.getTime() + 3_600_000).toISOString().slice(5, 16).replace('T', ' ');
  return `${normId}: ${who} by ${due}${isOverdue ? ', overdue' : ''}`;
}

describe('answers', () => {
  const norm = (parts: object) => ({
    responses: [{ id: 'answer', ask: 'question', within: '4 working hours', ...parts }],
  });
  test.each`
    when                                         | norm                            | event                                               | owed
    ${'it is asked in hours'}                    | ${{}}                           | ${asked('tom', MON, ['ada'])}                       | ${['answer: ada by 03-02 14:00, overdue']}
    ${'it is asked on a Saturday'}               | ${{}}                           | ${asked('tom', '2026-03-07 12:00 +01:00', ['ada'])} | ${['answer: ada by 03-09 13:00, overdue']}
    ${'the one asked is away'}                   | ${{}}                           | ${asked('tom', MON, ['raj'])}                       | ${['answer: raj by 03-09 13:00, overdue']}
    ${'the one asked is away, by team clock'}    | ${{ clock: 'team' }}            | ${asked('tom', MON, ['raj'])}                       | ${['answer: raj by 03-02 14:00, overdue']}
    ${'the one asked sits in Tokyo'}             | ${{}}                           | ${asked('tom', MON, ['mei'])}                       | ${['answer: mei by 03-03 05:00, overdue']}
    ${'several are asked: late for the last'}    | ${{}}                           | ${asked('tom', MON, ['ada', 'raj'])}                | ${['answer: ada+raj by 03-09 13:00, overdue']}
    ${'it is counted in days'}                   | ${{ within: '2 working days' }} | ${asked('tom', MON, ['ada'])}                       | ${['answer: ada by 03-04 10:00, overdue']}
    ${'the one asked has left: the board alone'} | ${{}}                           | ${asked('tom', MON, ['gus'])}                       | ${['answer: nobody by 03-02 14:00, overdue']}
    ${'it is of another kind'}                   | ${{ ask: 'review' }}            | ${asked('tom', MON, ['ada'])}                       | ${[]}
    ${'the norm is about another type'}          | ${{ of: { types: ['Bug'] } }}   | ${asked('tom', MON, ['ada'])}                       | ${[]}
    ${'the norm writes the type otherwise'}      | ${{ of: { types: ['STORY'] } }} | ${asked('tom', MON, ['ada'])}                       | ${['answer: ada by 03-02 14:00, overdue']}
  `('when $when', ({ norm: parts, event, owed }) => {
    expect(owes(agreed(norm(parts)), { reporter: null }, [event]).map(line)).toEqual(owed);
  });

  test('due at closing time is not late at the next opening, and late a moment after', () => {
    const agreement = agreed(norm({}));
    const events = [asked('tom', '2026-03-06 13:00 +01:00', ['ada'])];
    const lateAt = (now: string) => owes(agreement, { reporter: null }, events, at(now))[0]?.isOverdue;
    expect(lateAt('2026-03-06 17:00 +01:00')).toBe(false);
    expect(lateAt('2026-03-08 12:00 +01:00')).toBe(false);
    expect(lateAt('2026-03-09 09:00 +01:00')).toBe(false);
    expect(lateAt('2026-03-09T08:00:00.001Z')).toBe(true);
  });

  test('two norms about one ask are two things owed; each is cleared by what it says', () => {
    const agreement = agreed({
      responses: [
        { id: 'word', ask: 'review', within: '4 working hours' },
        { id: 'verdict', ask: 'review', within: '2 working days', satisfiedBy: ['review'] },
      ],
    });
    const request = did('review-requested', 'tom', MON, { of: ['ada'] });
    const owedAfter = (...events: readonly IssueEvent[]) =>
      owes(agreement, { reporter: null }, [request, ...events]).map(({ normId }) => normId);
    expect(owedAfter()).toEqual(['word', 'verdict']);
    expect(owedAfter(did('commented', 'ada', TUE))).toEqual(['verdict']);
    expect(owedAfter(did('reviewed', 'ada', TUE))).toEqual(['word']);
    expect(owedAfter(did('promised', 'ada', TUE, { until: at(WED) }))).toEqual(['promise']);
  });

  test('a key names the issue, the norm and the ask, and no instant', () => {
    const [obligation] = owes(agreed(norm({})), { reporter: null }, [asked('tom', MON, ['ada'])]);
    expect(obligation?.key).toBe('i1/answer/ask-tom#0');
    expect(obligation?.evidence).toEqual([{ what: 'asked', at: at(MON), eventId: 'ask-tom' }]);
  });
});

describe('answers to a new issue', () => {
  const agreement = agreed({
    responses: [{ id: 'first', ask: 'new-issue', within: '8 working hours', clock: 'team', satisfiedBy: ['comment'] }],
  });
  test.each`
    what                                   | facts                  | events                                                                                          | owed
    ${'asked of the team'}                 | ${{}}                  | ${[]}                                                                                           | ${['first: team by 03-03 10:00, overdue']}
    ${'asked of its assignee'}             | ${{ assignee: 'ada' }} | ${[]}                                                                                           | ${['first: ada by 03-03 10:00, overdue']}
    ${'answered by a colleague'}           | ${{ assignee: 'ada' }} | ${[did('commented', 'raj', TUE)]}                                                               | ${[]}
    ${'not answered by its reporter'}      | ${{}}                  | ${[did('commented', 'tom', TUE)]}                                                               | ${['first: team by 03-03 10:00, overdue']}
    ${'reopened: still from its creation'} | ${{}}                  | ${[did('status-changed', 'ada', TUE, { category: 'done' }), did('status-changed', 'ada', WED)]} | ${['first: team by 03-03 10:00, overdue']}
  `('$what', ({ facts, events, owed }) => {
    expect(owes(agreement, facts, events).map(line)).toEqual(owed);
  });

  test.each`
    what                                      | events                                                                                                  | outcome
    ${'no answer'}                            | ${[]}                                                                                                   | ${{ answeredAt: null, workingMinutes: null, isMet: null }}
    ${'an answer in time'}                    | ${[did('commented', 'ada', '2026-03-03 10:00 +01:00')]}                                                 | ${{ workingMinutes: 480, isMet: true }}
    ${'an answer a minute late'}              | ${[did('commented', 'ada', '2026-03-03 10:01 +01:00')]}                                                 | ${{ workingMinutes: 481, isMet: false }}
    ${'an answer at the instant of creation'} | ${[did('commented', 'ada', MON)]}                                                                       | ${{ workingMinutes: 0, isMet: true }}
    ${'an answer after it was closed'}        | ${[did('status-changed', 'tom', TUE, { category: 'done' }), did('commented', 'ada', WED)]}              | ${{ workingMinutes: 960, isMet: false }}
    ${'an answer after "never mind"'}         | ${[did('commented', 'tom', TUE, { reading: says({ withdraws: true }) }), did('commented', 'ada', WED)]} | ${{ workingMinutes: 960, isMet: false }}
    ${'the first of two answers'}             | ${[did('commented', 'ada', '2026-03-02 11:30 +01:00'), did('commented', 'mei', WED)]}                   | ${{ workingMinutes: 90, isMet: true }}
  `('$what', ({ events, outcome }) => {
    const state = stateAfter([created(MON), ...events]);
    expect(state.asks).toHaveLength(1);
    expect(responseOutcomes(state, state.asks[0]!, agreement)).toMatchObject([{ normId: 'first', ...outcome }]);
  });
});

describe('updates', () => {
  const norm = (parts: object) => ({ updates: [{ id: 'moving', every: '2 working days', clock: 'team', ...parts }] });
  const started = did('status-changed', 'ada', TUE);
  const closed = did('status-changed', 'ada', WED, { category: 'done' });
  const reopened = did('status-changed', 'ada', '2026-03-05 10:00 +01:00', { category: 'new' });
  test.each`
    what                                                | norm                                  | events                                                                                                                                                                       | owed
    ${'since its creation'}                             | ${{ of: 'open' }}                     | ${[]}                                                                                                                                                                        | ${['moving: ada by 03-04 10:00, overdue']}
    ${'since the last comment'}                         | ${{ of: 'open' }}                     | ${[did('commented', 'raj', TUE)]}                                                                                                                                            | ${['moving: ada by 03-05 10:00, overdue']}
    ${'since a comment of someone unknown'}             | ${{ of: 'open' }}                     | ${[did('commented', 'unknown', TUE)]}                                                                                                                                        | ${['moving: ada by 03-05 10:00, overdue']}
    ${'not since a comment of an automation'}           | ${{ of: 'open' }}                     | ${[did('commented', 'bot', TUE)]}                                                                                                                                            | ${['moving: ada by 03-04 10:00, overdue']}
    ${'not since a comment of this product'}            | ${{ of: 'open' }}                     | ${[did('commented', 'self', TUE)]}                                                                                                                                           | ${['moving: ada by 03-04 10:00, overdue']}
    ${'not since a label'}                              | ${{ of: 'open' }}                     | ${[did('labelled', 'ada', TUE, { labels: ['x'] })]}                                                                                                                          | ${['moving: ada by 03-04 10:00, overdue']}
    ${'not since what does not count here'}             | ${{ of: 'open', counts: ['update'] }} | ${[did('commented', 'ada', TUE)]}                                                                                                                                            | ${['moving: ada by 03-04 10:00, overdue']}
    ${'since work, where that counts'}                  | ${{ of: 'open', counts: ['work'] }}   | ${[did('work-moved', 'ada', TUE)]}                                                                                                                                           | ${['moving: ada by 03-05 10:00, overdue']}
    ${'of started ones: none while it is new'}          | ${{ of: 'started' }}                  | ${[]}                                                                                                                                                                        | ${[]}
    ${'of started ones: since it was started'}          | ${{ of: 'started' }}                  | ${[started]}                                                                                                                                                                 | ${['moving: ada by 03-05 10:00, overdue']}
    ${'of a closed one: none'}                          | ${{ of: 'open' }}                     | ${[closed]}                                                                                                                                                                  | ${[]}
    ${'since it was reopened'}                          | ${{ of: 'open' }}                     | ${[closed, reopened]}                                                                                                                                                        | ${['moving: ada by 03-09 10:00, overdue']}
    ${'out of sight: none'}                             | ${{ of: 'open' }}                     | ${[did('removed', 'bot', TUE)]}                                                                                                                                              | ${[]}
    ${'since it came back'}                             | ${{ of: 'open' }}                     | ${[did('removed', 'bot', TUE), did('restored', 'bot', WED)]}                                                                                                                 | ${['moving: ada by 03-06 10:00, overdue']}
    ${'since it was first labelled so'}                 | ${{ of: { labels: ['live'] } }}       | ${[did('labelled', 'ada', TUE, { labels: ['Live'] })]}                                                                                                                       | ${['moving: ada by 03-05 10:00, overdue']}
    ${'label churn moves no clock'}                     | ${{ of: { labels: ['live'] } }}       | ${[did('labelled', 'ada', TUE, { labels: ['live'] }), did('labelled', 'ada', WED, { labels: [] }), did('labelled', 'ada', '2026-03-05 10:00 +01:00', { labels: ['live'] })]} | ${['moving: ada by 03-05 10:00, overdue']}
    ${'moved to a project where it holds'}              | ${{ of: { projects: ['ops'] } }}      | ${[did('moved', 'ada', TUE, { key: 'OPS-1', project: 'OPS' })]}                                                                                                              | ${['moving: ada by 03-05 10:00, overdue']}
    ${'reassigned: the clock stays, whose it is moves'} | ${{ of: 'open' }}                     | ${[did('assigned', 'bot', TUE, { to: 'mei' })]}                                                                                                                              | ${['moving: mei by 03-04 10:00, overdue']}
    ${'unassigned: the team’s'}                         | ${{ of: 'open' }}                     | ${[did('assigned', 'ada', TUE, { to: null })]}                                                                                                                               | ${['moving: team by 03-04 10:00, overdue']}
    ${'assigned to someone who left: nobody’s'}         | ${{ of: 'open' }}                     | ${[did('assigned', 'ada', TUE, { to: 'gus' })]}                                                                                                                              | ${['moving: nobody by 03-04 10:00, overdue']}
  `('$what', ({ norm: parts, events, owed }) => {
    expect(
      owes(agreed(norm(parts)), { assignee: 'ada', reporter: null }, events)
        .map(line)
        .filter((text) => text.startsWith('moving')),
    ).toEqual(owed);
  });
});

describe('a word on a stale issue', () => {
  const agreement = agreed({ staleness: [{ id: 'quiet', of: 'open', after: '2 working days', clock: 'team' }] });
  test.each`
    what                        | event                                                                        | due
    ${'a comment'}              | ${did('commented', 'raj', TUE)}                                              | ${'03-05'}
    ${'a change of status'}     | ${did('status-changed', 'raj', TUE)}                                         | ${'03-05'}
    ${'an assignment'}          | ${did('assigned', 'raj', TUE, { to: 'ada' })}                                | ${'03-05'}
    ${'work'}                   | ${did('work-moved', 'raj', TUE)}                                             | ${'03-05'}
    ${'a lone emoji does not'}  | ${did('commented', 'raj', TUE, { reading: says({ saysSomething: false }) })} | ${'03-04'}
    ${'a reaction does not'}    | ${did('reacted', 'raj', TUE)}                                                | ${'03-04'}
    ${'a label does not'}       | ${did('labelled', 'raj', TUE, { labels: ['x'] })}                            | ${'03-04'}
    ${'an automation does not'} | ${did('commented', 'bot', TUE)}                                              | ${'03-04'}
  `('$what counts from then', ({ event, due }) => {
    expect(owes(agreement, { assignee: 'ada', reporter: null }, [event]).map(line)).toEqual([
      `quiet: ada by ${due} 10:00, overdue`,
    ]);
  });
});

describe('decisions', () => {
  const agreement = agreed({ decisions: [{ id: 'why', of: { types: ['Story'] } }] });
  const closed = did('status-changed', 'raj', TUE, { category: 'done' });
  test.each`
    what                                                      | facts                  | events                                                                                 | owed
    ${'open: none yet'}                                       | ${{}}                  | ${[]}                                                                                  | ${[]}
    ${'closed without: whoever closed it, after their leave'} | ${{}}                  | ${[closed]}                                                                            | ${['why: raj by 03-10 09:00, overdue']}
    ${'closed without: its assignee'}                         | ${{ assignee: 'ada' }} | ${[closed]}                                                                            | ${['why: ada by 03-04 10:00, overdue']}
    ${'closed by an automation: the team'}                    | ${{}}                  | ${[did('status-changed', 'bot', TUE, { category: 'done' })]}                           | ${['why: team by 03-04 10:00, overdue']}
    ${'another type: none'}                                   | ${{ type: 'Bug' }}     | ${[closed]}                                                                            | ${[]}
    ${'recorded before'}                                      | ${{}}                  | ${[did('decision-recorded', 'ada', MON), closed]}                                      | ${[]}
    ${'recorded after'}                                       | ${{}}                  | ${[closed, did('decision-recorded', 'ada', WED)]}                                      | ${[]}
    ${'half recorded'}                                        | ${{ assignee: 'ada' }} | ${[closed, did('decision-recorded', 'ada', WED, { complete: false })]}                 | ${['why: ada by 03-04 10:00, overdue']}
    ${'the record taken out'}                                 | ${{ assignee: 'ada' }} | ${[did('decision-recorded', 'ada', MON), did('decision-removed', 'ada', MON), closed]} | ${['why: ada by 03-04 10:00, overdue']}
    ${'exempt'}                                               | ${{}}                  | ${[did('exempted', 'ada', MON), closed]}                                               | ${[]}
    ${'exempt for a reason not agreed on'}                    | ${{ assignee: 'ada' }} | ${[did('exempted', 'ada', MON, { code: 'lazy' }), closed]}                             | ${['why: ada by 03-04 10:00, overdue']}
    ${'reopened'}                                             | ${{}}                  | ${[closed, did('status-changed', 'tom', WED)]}                                         | ${[]}
  `('$what', ({ facts, events, owed }) => {
    expect(owes(agreement, { reporter: null, ...facts }, events).map(line)).toEqual(owed);
  });
});

describe('promises', () => {
  const agreement = agreed({});
  const promised = did('promised', 'ada', MON, { id: 'p', until: at(WED) });
  test.each`
    what                                | events                                                                                                            | owed
    ${'given, and the date has passed'} | ${[promised]}                                                                                                     | ${['promise: ada by 03-04 10:00, overdue']}
    ${'kept by a comment'}              | ${[promised, did('commented', 'ada', TUE)]}                                                                       | ${[]}
    ${'kept by work'}                   | ${[promised, did('work-moved', 'ada', TUE)]}                                                                      | ${[]}
    ${'not kept by an emoji'}           | ${[promised, did('commented', 'ada', TUE, { reading: says({ saysSomething: false }) })]}                          | ${['promise: ada by 03-04 10:00, overdue']}
    ${'not kept by someone else'}       | ${[promised, did('commented', 'raj', TUE)]}                                                                       | ${['promise: ada by 03-04 10:00, overdue']}
    ${'renewed'}                        | ${[promised, did('promised', 'ada', TUE, { until: at('2026-03-20 10:00 +01:00') })]}                              | ${['promise: ada by 03-20 10:00']}
    ${'handed over'}                    | ${[promised, did('handed-over', 'ada', TUE, { to: ['mei'] })]}                                                    | ${[]}
    ${'closed'}                         | ${[promised, did('status-changed', 'tom', TUE, { category: 'done' })]}                                            | ${[]}
    ${'withdrawn by whoever asked'}     | ${[asked('tom', '2026-03-02 09:00 +01:00', ['ada']), promised, did('ask-withdrawn', 'tom', TUE, { askId: 'p' })]} | ${[]}
  `('$what', ({ events, owed }) => {
    const state = stateAfter([created('2026-03-02 08:00 +01:00', { reporter: null }), ...events]);
    expect(obligationsOf(state, agreement, LATER).map(line)).toEqual(owed);
  });

  test('whoever asked waits for it', () => {
    const state = stateAfter([
      created('2026-03-02 08:00 +01:00', { reporter: null }),
      asked('tom', '2026-03-02 09:00 +01:00', ['ada']),
      promised,
    ]);
    expect(obligationsOf(state, agreement, LATER)).toMatchObject([{ kind: 'promise', waiting: 'tom' }]);
  });
});

describe('the agreement changes in the middle of an ask', () => {
  const change = at(TUE);
  const ask = asked('tom', MON, ['ada']);
  const answer = (within: string, more: object = {}) => ({
    responses: [{ id: 'answer', ask: 'question', within }],
    ...more,
  });
  const zone = (timeZone: string) => ({ ada: { timeZone } });
  const versions = (before: object, after: object) =>
    agreementOf(
      [
        { effectiveAt: null, playbook: aRoster(zone('Europe/Berlin'), before as Record<string, unknown>) },
        { effectiveAt: change, playbook: aPlaybook(after as Record<string, unknown>) },
      ],
      aTracker(aTrackerPerson('ada')),
    );
  const roster = (people: object, norms: object) => ({
    workingTime: { ...aRoster({}).workingTime, people },
    ...norms,
  });

  test.each`
    what                                                | before                        | after                                                           | owed
    ${'shorter: judged by what held then'}              | ${answer('3 working days')}   | ${roster(zone('Europe/Berlin'), answer('1 working day'))}       | ${['answer: ada by 03-05 10:00, overdue']}
    ${'longer: judged by what held then'}               | ${answer('2 working days')}   | ${roster(zone('Europe/Berlin'), answer('9 working days'))}      | ${['answer: ada by 03-04 10:00, overdue']}
    ${'taken back: nothing is owed'}                    | ${answer('2 working days')}   | ${roster(zone('Europe/Berlin'), {})}                            | ${[]}
    ${'new: what was asked before is not judged'}       | ${{}}                         | ${roster(zone('Europe/Berlin'), answer('1 working day'))}       | ${[]}
    ${'the zone moves west: hours already passed stay'} | ${answer('10 working hours')} | ${roster(zone('America/New_York'), answer('10 working hours'))} | ${['answer: ada by 03-03 17:00, overdue']}
  `('$what', ({ before, after, owed }) => {
    expect(owes(versions(before, after) as ReturnType<typeof agreed>, { reporter: null }, [ask]).map(line)).toEqual(
      owed,
    );
  });

  test('a new cadence runs from the day it was agreed on', () => {
    const cadence = { updates: [{ id: 'moving', of: 'open', every: '2 working days', clock: 'team' }] };
    const agreement = versions({}, roster({}, cadence)) as ReturnType<typeof agreed>;
    expect(owes(agreement, { reporter: null }, []).map(line)).toEqual(['moving: team by 03-05 10:00, overdue']);
  });
});

describe('waivers', () => {
  const ask = asked('tom', MON, ['ada']);
  const waived = (waiver: object) =>
    agreed(
      {
        responses: [{ id: 'answer', ask: 'question', within: '1 working day' }],
        staleness: [{ id: 'quiet', after: '99 working days' }],
      },
      {
        waivers: [{ norm: 'answer', reason: 'moving house', until: '2026-03-09', ...waiver }],
      },
    );
  test.each`
    what                    | waiver                | owed
    ${'of everyone'}        | ${{}}                 | ${['answer: ada by 03-10 09:00, overdue']}
    ${'of the one asked'}   | ${{ person: 'ada' }}  | ${['answer: ada by 03-10 09:00, overdue']}
    ${'of somebody else'}   | ${{ person: 'raj' }}  | ${['answer: ada by 03-03 10:00, overdue']}
    ${'of this issue'}      | ${{ issue: 'eng-1' }} | ${['answer: ada by 03-10 09:00, overdue']}
    ${'of another project'} | ${{ project: 'OPS' }} | ${['answer: ada by 03-03 10:00, overdue']}
    ${'of another norm'}    | ${{ norm: 'quiet' }}  | ${['answer: ada by 03-03 10:00, overdue']}
  `('$what: what was waived is never counted', ({ waiver, owed }) => {
    const answers = owes(waived(waiver), { reporter: null }, [ask]).filter(({ normId }) => normId === 'answer');
    expect(answers.map(line)).toEqual(owed);
  });
});
