import { agreementOf, stateOf } from '@async-norms/core';
import { cardOf } from '../../../linear-integration/src/linear/card';
import { at } from '../../support/at';
import { aDesk, closeDesks } from '../../support/linear-desk';
import { clockAt } from '../../support/linear-double';
import { aPlaybook, aTracker, aTrackerPerson } from '../../support/playbooks';

afterEach(closeDesks);

const nameOf = (person: string) => ({ ada: 'Ada', tom: 'Tom' })[person] ?? '?';
const facts = {
  key: 'ENG-1',
  project: 'ENG',
  type: null,
  priority: null,
  labels: [],
  status: 'Todo',
  statusCategory: 'new',
  assignee: null,
  reporter: 'ada',
} as const;
const reading = {
  asks: [{ kind: 'question', of: ['tom'] }],
  promisedUntil: null,
  handsOverTo: [],
  withdraws: false,
  updateKind: null,
  saysSomething: true,
} as const;
const byAda = { kind: 'person', id: 'ada' } as const;

function aState() {
  const asked = at('2026-03-02 14:00 +01:00');
  return stateOf({
    issueId: 'i1',
    events: [
      { kind: 'created', at: asked, by: byAda, id: 'created', facts },
      { kind: 'commented', at: asked, by: byAda, id: 'comment:c1', reading, inReplyToId: null },
    ],
  })!;
}

const agreementIn = (language: string) =>
  agreementOf(
    [
      {
        effectiveAt: null,
        playbook: aPlaybook({ language, responses: [{ id: 'answer', ask: 'question', within: '8 working hours' }] }),
      },
    ],
    aTracker(
      aTrackerPerson('ada', { timeZone: 'Europe/Berlin' }),
      aTrackerPerson('tom', { timeZone: 'America/Sao_Paulo' }),
    ),
  );

test('whose turn, until when for each of them in their local time, why, and what clears it', () => {
  expect(cardOf(aState(), agreementIn('en'), at('2026-03-02 15:00 +01:00'), nameOf)).toEqual({
    title: 'Next word: Tom',
    subtitle: 'due Tue 3 Mar, 10:00 (Sao Paulo)',
    attributes: [
      { name: 'Whose turn', value: 'Next word: Tom' },
      { name: 'Due, for Tom', value: 'due Tue 3 Mar, 10:00 (Sao Paulo)' },
      { name: 'Due, for Ada', value: 'due Tue 3 Mar, 14:00 (Berlin)' },
      {
        name: 'Why',
        value:
          'Why: A question gets an answer within 8 working hours, counted in the hours of the person asked. (rule answer)',
      },
      {
        name: 'What clears it',
        value:
          'a comment · a date by which you will do it · handing it to someone else · Ada taking the ask back · closing the issue',
      },
    ],
  });
});

test('late, it says since when and never how long; in German it is German', () => {
  const later = at('2026-03-05 15:00 +01:00');
  expect(cardOf(aState(), agreementIn('en'), later, nameOf)!.subtitle).toBe('was due Tue 3 Mar, 10:00 (Sao Paulo)');
  expect(cardOf(aState(), agreementIn('de'), later, nameOf)!.title).toBe('Nächstes Wort: Tom');
});

test('one card an issue, changed in place, and settled in the end; none where nothing was ever owed', async () => {
  const clock = clockAt('2026-03-02 14:00 +01:00');
  const { demo, run } = await aDesk(clock);
  const cards = () => demo.store.all('Attachment').map(({ title, subtitle }) => [title, subtitle]);
  const issue = demo.as('ada').createIssue({ title: 'First' });
  await run();
  expect(cards()).toEqual([]);
  const ask = demo.as('ada').comment(issue, '@tom which version is it?');
  await run();
  expect(cards()).toEqual([['Next word: tom', 'due Tue 3 Mar, 10:00 (Sao Paulo)']]);
  const put = () => demo.requests.filter(({ operation }) => operation === 'PutCard').length;
  const before = put();
  demo.as('raj').comment(issue, 'Me too.');
  await run();
  expect(put()).toBe(before);
  clock.forward(60_000);
  demo.as('tom').comment(issue, '2.1', ask);
  await run();
  expect(cards()).toEqual([['Nothing is waiting here', '']]);
});

test('a card that Linear does not take now is put later', async () => {
  const clock = clockAt('2026-03-02 14:00 +01:00');
  const { demo, run, work } = await aDesk(clock);
  demo.faults.add({
    fault: { kind: 'rate-limited', shape: 'code', retryAfterSeconds: 30 },
    operation: 'PutCard',
    times: 9,
  });
  for (const title of ['First', 'Second']) {
    const issue = demo.as('ada').createIssue({ title });
    demo.as('ada').comment(issue, '@tom which version is it?');
  }
  await run();
  expect(demo.store.all('Attachment')).toEqual([]);
  demo.faults.clear();
  clock.forward(60_000);
  await work.tend();
  expect(demo.store.all('Attachment')).toHaveLength(2);
});
