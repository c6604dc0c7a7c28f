import { nudgeKey } from '../../../core/src/nudge/nudge';

const about = { key: 'i1/answer/e1#0' };

test.each`
  step             | person   | key
  ${'nudge'}       | ${'ada'} | ${'i1/answer/e1#0/nudge/ada'}
  ${'notice'}      | ${'ada'} | ${'i1/answer/e1#0/notice/ada'}
  ${'nudge'}       | ${'raj'} | ${'i1/answer/e1#0/nudge/raj'}
  ${'facilitator'} | ${'fay'} | ${'i1/answer/e1#0/facilitator'}
  ${'facilitator'} | ${'ada'} | ${'i1/answer/e1#0/facilitator'}
`('$step to $person is $key: each person is told once, and one facilitator is asked', ({ step, person, key }) => {
  expect(nudgeKey(about, step, person)).toBe(key);
});
