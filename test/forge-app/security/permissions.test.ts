import { type NormsSite, openNormsSite } from '../../support/norms-site';
import { storedIn, visit } from '../../support/surfaces';

/** What becomes of a call when Jira can't say whether it is allowed: nothing is done. */
let site: NormsSite;
beforeEach(async () => {
  site = await openNormsSite('2026-03-02 14:00 +01:00');
});
afterEach(() => site.close());

const MY_PERMISSIONS = /\/mypermissions$/;

test('Jira asks us to wait: the page is told for how long', async () => {
  site.server.refuseNext({ path: MY_PERMISSIONS, reason: 'jira-burst-based', retryAfterSeconds: 7 });
  expect(await visit(site, 'admin', 'ada').ask('setWorksCouncil', { on: true })).toMatchObject({
    outcome: 'refused',
    reason: 'busy',
    retryAfterSeconds: 7,
    message: 'Jira asks us to wait a little. Please try again in a moment.',
  });
});

test.each([503, 401, 403, 404])('Jira answers %i: nothing is given and nothing is changed', async (status) => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
  const before = storedIn(site);
  site.server.refuseNext({ path: MY_PERMISSIONS, status });
  const reason = await visit(site, 'admin', 'ada').reason('setWorksCouncil', { on: true });
  expect(['not-allowed', 'failed']).toContain(reason);
  expect(storedIn(site)).toEqual(before);
  jest.restoreAllMocks();
});

test('a refusal is said in the reader’s language', async () => {
  const tom = visit(site, 'admin', 'tom', { locale: 'de_DE' });
  expect(await tom.ask('getAdmin')).toMatchObject({ message: 'Jira sagt, dass du das hier nicht darfst.' });
});

test('what failed is logged without what was asked', async () => {
  const logged = jest.spyOn(console, 'log').mockImplementation(() => {});
  site.server.refuseNext({ path: MY_PERMISSIONS, status: 503 });
  await visit(site, 'admin', 'ada').ask('savePlaybook', { written: 'team: Secret plans', rev: 1 });
  const line = logged.mock.calls.flat().find((text) => String(text).includes('resolver failed'));
  expect(line).toContain('savePlaybook');
  expect(line).not.toContain('Secret');
  jest.restoreAllMocks();
});
