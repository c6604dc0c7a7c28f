import { at } from '../support/at';
import { demoSite } from '../support/jira/demo-site';
import { allOffUntil } from './all-off';

test.each`
  when                                     | now                          | until
  ${'a Wednesday morning in Berlin'}       | ${'2026-03-11 11:00 +01:00'} | ${null}
  ${'the night between Auckland and Asia'} | ${'2026-03-10 22:30 +00:00'} | ${null}
  ${'Saturday'}                            | ${'2026-03-07 12:00 +01:00'} | ${'2026-03-09 09:00 +13:00'}
  ${'Sunday, Monday in Auckland'}          | ${'2026-03-08 22:00 +01:00'} | ${null}
`('$when', ({ now, until }) => {
  const site = demoSite(() => at(now));
  expect(allOffUntil(site, at(now))).toEqual(until === null ? null : at(until));
});
