import { saveBacktestRun } from '../../../forge-app/src/backtest/backtest-runs';
import { pushLongJob } from '../../../forge-app/src/backtest/long-jobs';
import { erasePerson } from '../../../forge-app/src/privacy/erase-person';
import { beginErasure, unfinishedErasures } from '../../../forge-app/src/storage/erasures';
import { NORMS, type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, storedIn, visit } from '../../support/surfaces';

/** What is left of a person once they are erased. */
let site: NormsSite;
let issueKey: string;

const draft = {
  title: 'Frankfurt',
  question: 'Which?',
  decision: 'Frankfurt.',
  because: 'EU.',
  deciders: [{ accountId: 'tom' }],
};

beforeEach(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
  site = await openNormsSite('2026-03-02 14:00 +01:00');
  site.setNow('2026-03-02 15:00 +01:00');
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Which region?', typeName: 'Story' });
  issueKey = issue.key;
  site.jira.comment(issueKey, { accountId: 'ada' }, '@[tom] which region should we use?');
  await site.settle();
  await visit(site, 'panel', 'tom', { issue: issueKey }).get('saveDecision', { draft });
  await visit(site, 'project', 'ada', { project: 'ENG' }).get('openProposal', { draft, participants: ['tom'] });
  const written = 'workingTime: { people: { tom: { leave: [{ from: 2026-04-01, to: 2026-04-03 }] } } }\n';
  await visit(site, 'settings', 'ada', { project: 'ENG' }).get('saveProjectPlaybook', { written, rev: 0 });
  await site.settle();
});
afterEach(async () => {
  expectClean(site);
  await site.close();
  jest.restoreAllMocks();
});

test('nothing is left in a project that was switched off since', async () => {
  await visit(site, 'settings', 'ada', { project: 'ENG' }).get('switchThisProject', { on: false });
  await site.settle();
  expect(JSON.stringify(storedIn(site))).toMatch(/\btom\b/);
  await site.app.inside(() => erasePerson('tom'));
  expect(JSON.stringify(storedIn(site))).not.toMatch(/\btom\b/);
});

test('whose turn it is, as others search for it in Jira, names them no longer', async () => {
  const shown = () => JSON.stringify(site.jira.issue(issueKey)?.properties.get('async-norms'));
  expect(shown()).toContain('"tom"');
  await site.app.inside(() => erasePerson('tom'));
  await site.settle();
  expect(shown()).not.toContain('"tom"');
  expect((await site.clockOf(issueKey))?.published).toBe(shown());
  // The name in their place is no account: Jira is not asked about it, and nothing is kept about it.
  expect(site.app.storage.keys('person')).toEqual(['ada']);
});

test('two who begin it at the same moment give one name', async () => {
  const names = await site.app.inside(() =>
    Promise.all([beginErasure('tom'), beginErasure('tom'), beginErasure('tom')]),
  );
  expect(new Set(names).size).toBe(1);
  expect(await site.app.inside(() => beginErasure('tom'))).toBe(names[0]);
});

test('all that are not at their end are gone on with, however many they are', async () => {
  const people = Array.from({ length: 130 }, (_, i) => `person-${i}`);
  await site.app.inside(async () => {
    for (const person of people) await beginErasure(person);
  });
  expect([...(await site.app.inside(unfinishedErasures))].sort()).toEqual([...people].sort());
});

test('nothing is left in the agreement that was last tried on the past', async () => {
  const written = `${NORMS.replace('default: {', 'people: { tom: { leave: [] } }\n  default: {')}`;
  await site.app.inside(async () => {
    const startedAt = new Date();
    const asked = { runId: 'r', projectIds: [], projectKeys: [], weeks: 8, written, compare: false, startedAt };
    await saveBacktestRun({ state: 'stopped', ...asked, locale: 'en', timeZone: 'UTC' });
    await erasePerson('tom');
  });
  expect(JSON.stringify(storedIn(site))).not.toMatch(/\btom\b/);
});

/** Later by so many minutes, with what the queues hold by then. */
async function later(minutes: number): Promise<void> {
  site.setNow(new Date(Date.now() + minutes * 60_000).toISOString());
  await site.settle();
}

/** Ends every run of the erasing after so many of its writes, until nobody does so any more. */
function killAfterWrites(most: number): { readonly cut: () => number } {
  let cut = 0;
  let writes = 0;
  site.app.crash = ({ path, number }) => {
    if (number === 1) writes = 0;
    if (!path.endsWith('/transaction')) return null;
    writes += 1;
    if (writes <= most) return null;
    cut += 1;
    return 'after';
  };
  return { cut: () => cut };
}

test.each([0, 1, 2, 3])(
  'killed after write %i of it, it is run again and ends as if nothing had been',
  async (most) => {
    const shown = () => JSON.stringify(site.jira.issue(issueKey)?.properties.get('async-norms'));
    await visit(site, 'admin', 'ada').get('erasePerson', { accountId: 'tom', confirm: 'erase' });
    site.setNow('2026-03-02 15:20 +01:00');
    const killed = killAfterWrites(most);
    await site.app.drain();
    expect(killed.cut()).toBe(1);
    site.app.crash = null;
    site.app.runs.length = 0;
    await later(5);
    expect(JSON.stringify(storedIn(site))).not.toMatch(/\btom\b/);
    expect(shown()).not.toContain('"tom"');
    expect(JSON.stringify(storedIn(site))).not.toContain('erased-2');
    expect((await visit(site, 'admin', 'ada').get('getPrivacy')).erased).toBe(1);
  },
);

test('what the queue gave up is taken up again the next day', async () => {
  await visit(site, 'admin', 'ada').get('erasePerson', { accountId: 'tom', confirm: 'erase' });
  for (const { jobId } of site.app.queue.waiting) site.app.queue.cancel(jobId);
  await site.app.schedule('reconcile');
  await later(5);
  expect(JSON.stringify(storedIn(site))).not.toMatch(/\btom\b/);
});

test('a job that comes twice erases once', async () => {
  await visit(site, 'admin', 'ada').get('erasePerson', { accountId: 'tom', confirm: 'erase' });
  await site.app.inside(() => pushLongJob({ kind: 'erase', accountId: 'tom' }));
  await later(5);
  expect((await visit(site, 'admin', 'ada').get('getPrivacy')).erased).toBe(1);
});
