import { DecisionRecord } from '@async-norms/core';
import { addDecision } from '../../../forge-app/src/storage/decision-store';
import { type NormsSite, openNormsSite } from '../../support/norms-site';
import { visit } from '../../support/surfaces';

/** An accepted proposal becomes one record, wherever the call that makes it is cut off. */
let site: NormsSite;
let issue: string;
/** Whoever goes on is not shown by an index what was filed. */
const INDEX_LAG_MINUTES = 60;
const FRANKFURT = { title: 'Frankfurt', question: 'Which?', decision: 'Frankfurt.', because: 'EU.' };

beforeEach(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
  site = await openNormsSite('2026-03-02 14:00 +01:00', {
    site: { storage: { indexLagMs: INDEX_LAG_MINUTES * 60_000 } },
  });
  site.setNow('2026-03-02 15:00 +01:00');
  await site.settle();
  issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Which region?', typeName: 'Story' }).key;
  await site.settle();
});
afterEach(async () => {
  expect(site.server.violations).toEqual([]);
  await site.close();
  jest.restoreAllMocks();
});

const project = (accountId: string) => visit(site, 'project', accountId, { project: 'ENG' });

const later = (minutes: number) => site.setNow(new Date(Date.now() + minutes * 60_000).toISOString());

/** Opens a proposal to which everybody who was asked has consented. */
async function acceptable(): Promise<string> {
  later(1);
  const { id } = await project('ada').get('openProposal', { draft: FRANKFURT, participants: ['tom'], issues: [issue] });
  later(1);
  await project('tom').get('consentToProposal', { id });
  later(1);
  return id;
}

const accept = (id: string) => project('ada').get('acceptProposal', { id, lookedAt: new Date().toISOString() });

/** Accepts, cut off after the call of that number; false where it has fewer calls than that. */
async function acceptCutOff(id: string, at: number): Promise<boolean> {
  site.app.crash = ({ number }) => (number === at ? 'after' : null);
  const isCut = await accept(id).then(
    () => false,
    () => true,
  );
  site.app.crash = null;
  return isCut;
}

test('cut off after any of its calls, it makes one record', async () => {
  let cuts = 0;
  for (let at = 1; await acceptCutOff(await acceptable(), at); at++) {
    cuts += 1;
    // Whoever was cut off is no longer at it.
    later(2);
    const id = `P-${at}`;
    expect(await accept(id)).toMatchObject({ outcome: 'accepted', proposal: { id, decisionId: `D-${at}` } });
    expect(site.app.storage.keys('decision')).toHaveLength(at);
    later(INDEX_LAG_MINUTES);
  }
  expect(cuts).toBeGreaterThan(20);
  const { decisions } = await visit(site, 'panel', 'ada', { issue }).get('getPanel');
  expect(decisions).toHaveLength(cuts + 1);
});

test('whoever goes on with it later files what was decided then, by whoever decided it', async () => {
  for (let at = 1; ; at++) {
    const id = await acceptable();
    const before = site.app.storage.keys('decision').length;
    expect(await acceptCutOff(id, at)).toBe(true);
    later(2);
    const { state } = await project('ada').get('getProposal', { id });
    if (state === 'accepted' && site.app.storage.keys('decision').length === before) {
      site.setNow('2026-03-09 15:00 +01:00');
      const goneOn = await project('tom').get('acceptProposal', { id, lookedAt: new Date().toISOString() });
      const { decisionId } = (goneOn as { readonly proposal: { readonly decisionId: string } }).proposal;
      const decision = await project('ada').get('getDecision', { id: decisionId });
      expect(decision).toMatchObject({ decidedOn: '2026-03-02', revisions: [{ by: 'ada' }] });
      return;
    }
    await accept(id);
    later(INDEX_LAG_MINUTES);
  }
});

test('where somebody else took the number in between, it has the next one', async () => {
  const id = await acceptable();
  const other = DecisionRecord.parse({ title: 'Dublin' });
  await site.app.inside(() => addDecision(site.projectId, other, { by: 'tom', at: new Date() }));
  expect(await accept(id)).toMatchObject({ outcome: 'accepted', proposal: { decisionId: 'D-2' } });
  expect(site.app.storage.keys('decision')).toEqual([`${site.projectId}-1`, `${site.projectId}-2`]);
});
