import { type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, visit } from '../../support/surfaces';

/** When a closed issue is looked at again: once, to be forgotten; not at all where something was decided on it. */
let site: NormsSite;
const ada = { accountId: 'ada' };
const DRAFT = { title: 'Frankfurt', question: 'Which?', decision: 'Frankfurt.', because: 'EU.' };

beforeEach(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
  site = await openNormsSite('2026-03-02 14:00 +01:00');
  site.setNow('2026-03-02 15:00 +01:00');
  await site.settle();
});
afterEach(async () => {
  expectClean(site);
  await site.close();
  jest.restoreAllMocks();
});

const panel = (issue: string) => visit(site, 'panel', 'ada', { issue });
const nothing = () => Promise.resolve();
const record = (issue: string) => panel(issue).get('saveDecision', { draft: DRAFT });
const reason = (issue: string) => panel(issue).get('exemptIssue', { code: 'trivial' });
const noReason = (issue: string) => panel(issue).get('exemptIssue', { code: null });

async function closed(typeName: string, file: (issue: string) => Promise<unknown>): Promise<string> {
  const { key } = site.jira.create('ENG', ada, { summary: 'Which region?', typeName });
  await site.settle();
  await file(key);
  site.setNow('2026-03-02 15:10 +01:00');
  await site.jira.move(key, ada, 'Done', { via: 'import' });
  await site.settle();
  return key;
}

test.each`
  type       | filed                           | file        | stays
  ${'Story'} | ${'a record'}                   | ${record}   | ${true}
  ${'Story'} | ${'a reason for none'}          | ${reason}   | ${true}
  ${'Story'} | ${'nothing, and a record owed'} | ${nothing}  | ${true}
  ${'Task'}  | ${'a reason taken back'}        | ${noReason} | ${false}
  ${'Task'}  | ${'nothing'}                    | ${nothing}  | ${false}
`('a $type closed with $filed stays after the retention: $stays; no sweep asks for it again', async (row) => {
  const key = await closed(row.type, row.file);
  await site.sweepUntil('2026-06-08 12:00 +02:00', 24 * 60);
  expect((await site.clockOf(key)) !== null).toBe(row.stays);
  const { pushed } = site.app.queue.counts;
  for (const time of ['12:05', '12:10']) await site.sweepUntil(`2026-06-08 ${time} +02:00`);
  expect(site.app.queue.counts.pushed).toBe(pushed);
});
