import type { IssueEvent } from '../../../core/src/issue/timeline';
import { openAsks } from '../../../core/src/turn/open-asks';
import { aTeam } from '../../support/arbitraries';
import { at } from '../../support/at';
import { asked, created, did, says, stateAfter } from '../../support/issues';

const MON = '2026-03-02 09:00 +01:00';
const TUE = '2026-03-03 09:00 +01:00';
const WED = '2026-03-04 09:00 +01:00';
const THU = '2026-03-05 09:00 +01:00';
const quiet = { reporter: null } as const;
const team = aTeam();

/** Whose turn it is on an issue, in short: who, asked by whom, since when. */
function turns(...events: readonly IssueEvent[]): string[] {
  return openAsks(stateAfter([created(MON, quiet), ...events]), team).map(({ kind, whose, waiting, sinceAt }) => {
    const who = whose.of === 'people' ? whose.people.join('+') : whose.of;
    return `${who} for ${waiting ?? 'nobody'}: ${kind} since ${sinceAt.toISOString().slice(8, 10)}`;
  });
}

const question = asked('tom', TUE, ['ada']);
const ADA_SINCE_TUESDAY = ['ada for tom: question since 03'];

describe('a turn enters on a direct ask', () => {
  test.each`
    what                                        | event                                                   | turn
    ${'a question'}                             | ${question}                                             | ${ADA_SINCE_TUESDAY}
    ${'a question to several'}                  | ${asked('tom', TUE, ['raj', 'ada'])}                    | ${['ada+raj for tom: question since 03']}
    ${'a review requested in the tracker'}      | ${did('review-requested', 'tom', TUE, { of: ['ada'] })} | ${['ada for tom: review since 03']}
    ${'an assignment by someone else'}          | ${did('assigned', 'tom', TUE, { to: 'ada' })}           | ${['ada for tom: hand-off since 03']}
    ${'an assignment to oneself'}               | ${did('assigned', 'ada', TUE, { to: 'ada' })}           | ${[]}
    ${'an assignment by an automation'}         | ${did('assigned', 'bot', TUE, { to: 'ada' })}           | ${[]}
    ${'a mention that asks nothing (cc, FYI)'}  | ${did('commented', 'tom', TUE, { reading: says() })}    | ${[]}
    ${'a comment whose text is not known'}      | ${did('commented', 'tom', TUE)}                         | ${[]}
    ${'a question to oneself'}                  | ${asked('tom', TUE, ['tom'])}                           | ${[]}
    ${'a question to oneself and another'}      | ${asked('tom', TUE, ['tom', 'ada'])}                    | ${ADA_SINCE_TUESDAY}
    ${'a question of an automation'}            | ${asked('bot', TUE, ['ada'])}                           | ${[]}
    ${'a question of this product'}             | ${asked('self', TUE, ['ada'])}                          | ${[]}
    ${'a question of someone unknown'}          | ${asked('unknown', TUE, ['ada'])}                       | ${[]}
    ${'a question to an automation'}            | ${asked('tom', TUE, ['bot'])}                           | ${['nobody for tom: question since 03']}
    ${'a question to someone who has left'}     | ${asked('tom', TUE, ['gus'])}                           | ${['nobody for tom: question since 03']}
    ${'a question to one who left and another'} | ${asked('tom', TUE, ['gus', 'ada'])}                    | ${ADA_SINCE_TUESDAY}
  `('$what', ({ event, turn }) => {
    expect(turns(event)).toEqual(turn);
  });
});

describe('and leaves on reply, hand-over, promise or withdrawal', () => {
  const handedToRaj = ['raj for tom: question since 04'];
  test.each`
    what                                             | event                                                                          | turn
    ${'a reply'}                                     | ${did('commented', 'ada', WED)}                                                | ${[]}
    ${'a reply of someone else'}                     | ${did('commented', 'raj', WED)}                                                | ${ADA_SINCE_TUESDAY}
    ${'a lone emoji'}                                | ${did('commented', 'ada', WED, { reading: says({ saysSomething: false }) })}   | ${ADA_SINCE_TUESDAY}
    ${'a reaction'}                                  | ${did('reacted', 'ada', WED)}                                                  | ${ADA_SINCE_TUESDAY}
    ${'a promise in a comment'}                      | ${did('commented', 'ada', WED, { reading: says({ promisedUntil: at(THU) }) })} | ${[]}
    ${'a promise by a button'}                       | ${did('promised', 'ada', WED, { until: at(THU) })}                             | ${[]}
    ${'a promise of what is past'}                   | ${did('promised', 'ada', WED, { until: at(TUE) })}                             | ${ADA_SINCE_TUESDAY}
    ${'a promise of someone else'}                   | ${did('promised', 'raj', WED, { until: at(THU) })}                             | ${ADA_SINCE_TUESDAY}
    ${'a hand-over in a comment'}                    | ${did('commented', 'ada', WED, { reading: says({ handsOverTo: ['raj'] }) })}   | ${handedToRaj}
    ${'a hand-over by a button'}                     | ${did('handed-over', 'ada', WED, { to: ['raj'] })}                             | ${handedToRaj}
    ${'"not me", to nobody'}                         | ${did('handed-over', 'ada', WED, { to: [] })}                                  | ${[]}
    ${'a hand-over to whoever asked'}                | ${did('handed-over', 'ada', WED, { to: ['tom'] })}                             | ${[]}
    ${'a hand-over by someone whose turn it is not'} | ${did('handed-over', 'raj', WED, { to: ['mei'] })}                             | ${ADA_SINCE_TUESDAY}
    ${'a withdrawal in words'}                       | ${did('commented', 'tom', WED, { reading: says({ withdraws: true }) })}        | ${[]}
    ${'a withdrawal by a button'}                    | ${did('ask-withdrawn', 'tom', WED, { askId: 'ask-tom#0' })}                    | ${[]}
    ${'a withdrawal of another ask'}                 | ${did('ask-withdrawn', 'tom', WED, { askId: 'ask-tom#1' })}                    | ${ADA_SINCE_TUESDAY}
    ${'a withdrawal by someone else'}                | ${did('ask-withdrawn', 'ada', WED, { askId: 'ask-tom#0' })}                    | ${ADA_SINCE_TUESDAY}
    ${'a snooze'}                                    | ${did('snoozed', 'ada', WED, { until: at(THU) })}                              | ${ADA_SINCE_TUESDAY}
    ${'a label'}                                     | ${did('labelled', 'ada', WED, { labels: ['x'] })}                              | ${ADA_SINCE_TUESDAY}
    ${'a question back'}                             | ${asked('ada', WED, ['tom'])}                                                  | ${['tom for ada: question since 04']}
    ${'asking again before any reply'}               | ${{ ...asked('tom', WED, ['ada']), id: 'again' }}                              | ${ADA_SINCE_TUESDAY}
  `('$what', ({ event, turn }) => {
    expect(turns(question, event)).toEqual(turn);
  });

  test('asked again after a reply it is asked again, from then on', () => {
    const again = { ...asked('tom', THU, ['ada']), id: 'again' };
    expect(turns(question, did('commented', 'ada', WED), again)).toEqual(['ada for tom: question since 05']);
  });

  test('one of several answers for all, and hands over for themselves alone', () => {
    const both = asked('tom', TUE, ['ada', 'raj']);
    expect(turns(both, did('commented', 'raj', WED))).toEqual([]);
    expect(turns(both, did('handed-over', 'raj', WED, { to: [] }))).toEqual(ADA_SINCE_TUESDAY);
    expect(turns(both, did('handed-over', 'raj', WED, { to: ['mei'] }))).toEqual([
      'ada+mei for tom: question since 04',
    ]);
  });

  test('a review is answered by the review too', () => {
    const request = did('review-requested', 'tom', TUE, { of: ['ada'] });
    expect(turns(request, did('reviewed', 'ada', WED))).toEqual([]);
    expect(turns(question, did('reviewed', 'ada', WED))).toEqual(ADA_SINCE_TUESDAY);
  });
});

describe('a new issue', () => {
  const since = 'for tom: new-issue since 02';
  const newIssue = (facts: object, ...events: readonly IssueEvent[]) =>
    openAsks(stateAfter([created(MON, facts), ...events]), team).map(({ whose, waiting, kind, sinceAt }) => {
      const who = whose.of === 'people' ? whose.people.join('+') : whose.of;
      return `${who} for ${waiting}: ${kind} since ${sinceAt.toISOString().slice(8, 10)}`;
    });

  test.each`
    what                                    | facts                  | event                                                                        | turn
    ${'without an assignee is the team’s'}  | ${{}}                  | ${did('labelled', 'tom', TUE)}                                               | ${[`team ${since}`]}
    ${'is its assignee’s'}                  | ${{ assignee: 'ada' }} | ${did('labelled', 'tom', TUE)}                                               | ${[`ada ${since}`]}
    ${'of its own assignee is the team’s'}  | ${{ assignee: 'tom' }} | ${did('labelled', 'tom', TUE)}                                               | ${[`team ${since}`]}
    ${'of someone who left is nobody’s'}    | ${{ assignee: 'gus' }} | ${did('labelled', 'tom', TUE)}                                               | ${[`nobody ${since}`]}
    ${'without a reporter asks nothing'}    | ${{ reporter: null }}  | ${did('labelled', 'tom', TUE)}                                               | ${[]}
    ${'is answered by anyone known'}        | ${{}}                  | ${did('commented', 'raj', TUE)}                                              | ${[]}
    ${'is answered by a lone emoji even'}   | ${{}}                  | ${did('commented', 'raj', TUE, { reading: says({ saysSomething: false }) })} | ${[]}
    ${'not by its reporter'}                | ${{}}                  | ${did('commented', 'tom', TUE)}                                              | ${[`team ${since}`]}
    ${'not by an automation'}               | ${{}}                  | ${did('commented', 'bot', TUE)}                                              | ${[`team ${since}`]}
    ${'not by someone unknown'}             | ${{}}                  | ${did('commented', 'unknown', TUE)}                                          | ${[`team ${since}`]}
    ${'moves with its assignee'}            | ${{ assignee: 'ada' }} | ${did('assigned', 'bot', TUE, { to: 'raj' })}                                | ${[`raj ${since}`]}
    ${'may be handed over by its assignee'} | ${{ assignee: 'ada' }} | ${did('handed-over', 'ada', TUE, { to: ['raj'] })}                           | ${['raj for tom: new-issue since 03']}
    ${'may be taken back'}                  | ${{}}                  | ${did('commented', 'tom', TUE, { reading: says({ withdraws: true }) })}      | ${[]}
  `('$what', ({ facts, event, turn }) => {
    expect(newIssue(facts, event)).toEqual(turn);
  });
});

describe('what else may happen to an issue with an open ask', () => {
  const closed = did('status-changed', 'tom', WED, { status: 'Done', category: 'done' });
  test.each`
    what                                                     | events                                                                                             | turn
    ${'closed: nobody’s turn'}                               | ${[closed]}                                                                                        | ${[]}
    ${'reopened: asked again from then on'}                  | ${[closed, did('status-changed', 'tom', THU)]}                                                     | ${['ada for tom: question since 05']}
    ${'answered while closed: stays answered'}               | ${[closed, did('commented', 'ada', '2026-03-04 10:00 +01:00'), did('status-changed', 'tom', THU)]} | ${[]}
    ${'out of sight: nobody’s turn'}                         | ${[did('removed', 'bot', WED)]}                                                                    | ${[]}
    ${'restored: asked again from then on'}                  | ${[did('removed', 'bot', WED), did('restored', 'bot', THU)]}                                       | ${['ada for tom: question since 05']}
    ${'moved to another project: as before'}                 | ${[did('moved', 'raj', WED, { key: 'OPS-1', project: 'OPS' })]}                                    | ${ADA_SINCE_TUESDAY}
    ${'reassigned: a question stays with whom it was asked'} | ${[did('assigned', 'raj', WED, { to: 'raj' })]}                                                    | ${ADA_SINCE_TUESDAY}
  `('$what', ({ events, turn }) => {
    expect(turns(question, ...events)).toEqual(turn);
  });

  test('reassigned: what the former assignment asked is over, whoever reassigns', () => {
    const assigned = did('assigned', 'tom', TUE, { to: 'ada' });
    expect(turns(assigned, did('assigned', 'tom', WED, { to: 'raj' }))).toEqual(['raj for tom: hand-off since 04']);
    expect(turns(assigned, did('assigned', 'bot', WED, { to: 'raj' }))).toEqual([]);
    expect(turns(assigned, did('assigned', 'bot', WED, { to: 'ada' }))).toEqual(['ada for tom: hand-off since 03']);
  });
});
