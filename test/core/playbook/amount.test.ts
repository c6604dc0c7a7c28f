import * as fc from 'fast-check';
import { WorkingAmount, workingAmountText } from '../../../core/src/playbook/amount';
import { runs } from '../../support/runs';

test.each`
  text                         | amount
  ${'30 working minutes'}      | ${{ unit: 'minutes', minutes: 30 }}
  ${'1 working minute'}        | ${{ unit: 'minutes', minutes: 1 }}
  ${'8 working hours'}         | ${{ unit: 'minutes', minutes: 480 }}
  ${'1.5 working hours'}       | ${{ unit: 'minutes', minutes: 90 }}
  ${'1.15 working hours'}      | ${{ unit: 'minutes', minutes: 69 }}
  ${'0.01 working hours'}      | ${{ unit: 'minutes', minutes: 0.6 }}
  ${'10 working days'}         | ${{ unit: 'days', days: 10 }}
  ${' 1  working  day '}       | ${{ unit: 'days', days: 1 }}
  ${'2 working weeks'}         | ${{ unit: 'days', days: 10 }}
  ${'1 working days'}          | ${{ unit: 'days', days: 1 }}
  ${{ unit: 'days', days: 3 }} | ${{ unit: 'days', days: 3 }}
`('$text is $amount', ({ text, amount }) => expect(WorkingAmount.parse(text)).toEqual(amount));

test.each([
  ...['', '8', '8 hours', '8h', 'eight working hours', '0 working hours', '-1 working days', '1.5 working days'],
  ...['1e3 working hours', '1.234 working hours', '8 working hours or so', '8 WORKING HOURS'],
  ...[8, null, undefined, [], {}, { unit: 'days', days: 0 }, { unit: 'days', days: 1.5 }, { unit: 'weeks', weeks: 1 }],
  ...[
    { unit: 'minutes', minutes: Number.NaN },
    { unit: 'days', days: 1, hours: 2 },
  ],
])('%p is no amount', (value) => {
  expect(WorkingAmount.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([
    'an amount such as "8 working hours" or "10 working days"',
  ]);
});

test.each(['1001 working days', '201 working weeks', '8000.01 working hours', '480001 working minutes'])(
  '%s is too much',
  (text) => {
    expect(WorkingAmount.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
      'at most 1000 working days, or 8000 working hours',
    ]);
  },
);

test('an amount written out is the same amount', () => {
  const counts = fc.oneof(
    fc.integer({ min: 1, max: 99_999 }),
    fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100),
  );
  const units = fc.constantFrom('minute', 'hour', 'day', 'week');
  fc.assert(
    fc.property(counts, units, (count, unit) => {
      const amount = WorkingAmount.safeParse(`${count} working ${unit}s`).data;
      fc.pre(amount !== undefined);
      expect(WorkingAmount.parse(workingAmountText(amount))).toEqual(amount);
    }),
    runs(300),
  );
});
