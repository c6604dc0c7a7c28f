import { jiraFieldMeaning } from '../../../core/src/history/jira-fields';

test.each`
  field            | meaning
  ${'status'}      | ${'status'}
  ${'IssueType'}   | ${'issuetype'}
  ${'Key'}         | ${'key'}
  ${'timespent'}   | ${'work'}
  ${'Attachment'}  | ${'work'}
  ${'Rank'}        | ${'silent'}
  ${'resolution'}  | ${'silent'}
  ${'description'} | ${'edit'}
  ${'Sprint'}      | ${'edit'}
`('$field means $meaning', ({ field, meaning }) => {
  expect(jiraFieldMeaning(field)).toBe(meaning);
});
