import type { JiraStatus } from '../../../forge-app/src/jira/jira-schemas';
import { siteStatuses } from '../../../forge-app/src/storage/statuses';
import { at } from '../../support/at';
import { type ForgeDouble, forgeDouble } from '../../support/forge/forge-double';

let forge: ForgeDouble;
beforeEach(() => {
  forge = forgeDouble({ app: () => ({}), now: () => at('2026-03-04 12:00 Z') });
});
afterEach(() => forge.close());

const status = (id: string, name: string, key: string): JiraStatus => ({ id, name, statusCategory: { key } });
const STATUSES = [status('1', 'To Do', 'new'), status('2', 'Doing', 'indeterminate'), status('3', 'Done', 'done')];

test('Jira is asked once, and again for a status that is new to us, but not for one that is gone', async () => {
  const site = forge.install();
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return STATUSES;
  };
  const look = (named: readonly string[]) => site.inside(() => siteStatuses(named, ask));
  await look(['1', '2']);
  await look(['2', '3']);
  expect(asked).toBe(1);
  await look(['99']);
  await look(['99', '1']);
  expect(asked).toBe(2);
});

test.each`
  id      | name          | category
  ${'2'}  | ${'Renamed'}  | ${'started'}
  ${null} | ${'done'}     | ${'done'}
  ${'99'} | ${'To Do'}    | ${'new'}
  ${'99'} | ${'Whatever'} | ${null}
`('status $id called $name stands in $category', async ({ id, name, category }) => {
  const site = forge.install();
  const categoryOf = await site.inside(() => siteStatuses(['1'], async () => STATUSES));
  expect(categoryOf({ id, name })).toBe(category);
});
