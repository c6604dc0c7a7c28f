import { Readable } from 'node:stream';
import {
  agreementOf,
  audit,
  backtest,
  consentState,
  type History,
  Proposal,
  parseDecisionRecord,
  parsePlaybook,
  readHistory,
  recordComplaints,
  workingCalendar,
} from '@async-norms/core';
import type { Demo } from '../../../linear-integration/src/demo/demo';
import { PEOPLE } from '../../../linear-integration/src/demo/seed/people';
import { aDouble, clockAt, sdkOf, stopDoubles } from '../../support/linear-double';

afterEach(stopDoubles);

const PERSON = 'id name displayName email url timezone active app';
const PAGE = `query Page($after: String) { issues(first: 20, after: $after, includeArchived: true) {
  nodes { id identifier createdAt updatedAt startedAt completedAt canceledAt priority priorityLabel
    state { id name type } assignee { ${PERSON} } creator { ${PERSON} } labels(first: 10) { nodes { name } }
    comments(first: 50) { nodes { id createdAt body user { ${PERSON} } parent { id } } }
    history(first: 20) { nodes { id createdAt actor { id app } fromState { id name type } toState { id name type } toAssigneeId } } }
  pageInfo { hasNextPage endCursor } } }`;

interface Page {
  readonly issues: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}

/** The whole workspace as pages of its API, read by core's own reader. */
async function historyOf(demo: Demo): Promise<History> {
  const pages: unknown[] = [];
  let after: string | null = null;
  do {
    const { data }: { data: Page } = (await sdkOf(demo).client.rawRequest(PAGE, { after })) as { data: Page };
    pages.push({ data });
    const { hasNextPage, endCursor }: Page['issues']['pageInfo'] = data.issues.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  const read = await readHistory(Readable.from(pages.map((page) => `${JSON.stringify(page)}\n`)));
  if (read.outcome === 'refused') throw new Error(JSON.stringify(read.problems));
  return read.history;
}

/** Any hour of any week will do to start the demo: in hours, at night, on a weekend, over a change of clocks, at New Year. */
const STARTS = [
  '2026-03-04 15:00 +01:00',
  '2026-11-22 19:00 +00:00',
  '2026-11-23 00:30 +09:00',
  '2026-03-30 09:05 +02:00',
  '2027-01-01 12:00 -03:00',
];

test.each(STARTS)('started at %s there is something of everything', async (text) => {
  const clock = clockAt(text);
  const demo = await aDouble({ clock, workspace: 'seeded' });
  const history = await historyOf(demo);
  const playbook = parsePlaybook(demo.playbook);
  const agreement = agreementOf([{ effectiveAt: null, playbook }], (id) => history.people.get(id) ?? null);
  const { responses, updates, staleness, promises, decisions } = audit(history, agreement, clock());
  expect(responses.question).toMatchObject({ overdue: expect.any(Number) });
  expect(responses.question!.overdue).toBeGreaterThanOrEqual(1);
  expect(responses.review!.overdue).toBeGreaterThanOrEqual(1);
  expect(responses.decision!.overdue).toBe(1);
  expect(promises.open - promises.overdue).toBe(1);
  expect(promises.overdue).toBe(1);
  expect(updates['moving-work']!.overdue).toBeGreaterThanOrEqual(1);
  expect(staleness['gone-quiet']!.overdue).toBe(1);
  // Without their documents, which pages of issues do not hold; three of them have one.
  expect(decisions['why-closed']!.missing).toBe(4);
});

test('a backtest on its own weeks has something to show', async () => {
  const demo = await aDouble({ clock: clockAt(STARTS[0]!), workspace: 'seeded' });
  const played = backtest(await historyOf(demo), parsePlaybook(demo.playbook));
  expect(played.history).toMatchObject({ unreadable: 0, people: PEOPLE.length });
  expect(played.history.issues).toBeGreaterThanOrEqual(40);
  expect(played.nudges.total).toBeGreaterThanOrEqual(20);
  expect(played.nudges.outsideHours).toBe(0);
});

test.each(STARTS)('started at %s: one proposal is open with a concern, of another the window is over', async (text) => {
  const clock = clockAt(text);
  const demo = await aDouble({ clock, workspace: 'seeded' });
  const { people } = parsePlaybook(demo.playbook).workingTime;
  const calendarOf = (person: string) => {
    const { timeZone, weeklyHours } = people[person]!;
    return workingCalendar({ timeZone: timeZone!, weeklyHours: weeklyHours! });
  };
  const states = demo.proposals.map(({ proposal }) => consentState(Proposal.parse(proposal), { calendarOf }, clock()));
  expect(states.map(({ state }) => state)).toEqual(['acceptable', 'blocked']);
});

test('its decision records are whole, and lie on issues that closed', async () => {
  const clock = clockAt('2026-03-04 15:00 +01:00');
  const demo = await aDouble({ clock, workspace: 'seeded' });
  const documents = demo.store.all('Document');
  expect(documents.map(({ title }) => title)).toEqual([
    'Attachments lie in object storage',
    'We do not show who is reading',
    'Sixty requests a minute for each token',
    'The search index lives in the app',
    'At night only what cannot wait rings',
  ]);
  for (const { content, issueId } of documents) {
    const issue = demo.store.get('Issue', String(issueId))!;
    expect(issue.completedAt).not.toBeNull();
    const record = parseDecisionRecord(String(content));
    expect(recordComplaints(record)).toEqual([]);
    expect(record.issues).toEqual([issue.identifier]);
  }
});

test('nothing of it happens after its start, and the same start gives the same workspace', async () => {
  const clock = clockAt('2026-11-22 19:00 +00:00');
  const [one, two] = await Promise.all([
    aDouble({ clock, workspace: 'seeded' }),
    aDouble({ clock, workspace: 'seeded' }),
  ]);
  for (const type of ['Issue', 'Comment', 'Document', 'IssueHistory', 'ProjectUpdate']) {
    const all = one.store.all(type);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ createdAt, updatedAt }) => createdAt > clock() || updatedAt > clock())).toEqual([]);
    expect(two.store.all(type).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  }
});

test('once somebody listens, two issues are closed without a record, each once', async () => {
  const demo = await aDouble({ clock: clockAt(STARTS[0]!), workspace: 'seeded' });
  demo.webhooks.sendTo('http://127.0.0.1:9/nowhere');
  demo.goOn();
  demo.goOn();
  expect(demo.webhooks.deliveries.map(({ type, action }) => `${type} ${action}`)).toEqual([
    'Issue update',
    'Issue update',
  ]);
});
