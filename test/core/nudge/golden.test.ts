import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectGolden } from '../../support/golden';
import { type PageInput, planPage } from './plan-page';

const folder = join(__dirname, '..', '..', 'golden', 'nudge-plans');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.input.json'))
  .map((file) => file.slice(0, -'.input.json'.length));

test('there is a page for each story that a facilitator would ask about', () => {
  expect(names.length).toBeGreaterThanOrEqual(12);
});

test.each(names)('the page of %s', (name) => {
  const input = JSON.parse(readFileSync(join(folder, `${name}.input.json`), 'utf8')) as PageInput;
  const page = planPage(name, input);
  // A page on which nothing is ever said, or nobody ever left in peace, shows nothing.
  expect(page).toMatch(/\*\*(nudge|facilitator)\*\*/);
  expect(page).toMatch(/not-due|outside-hours|told/);
  expectGolden(join('nudge-plans', `${name}.md`), page);
});
