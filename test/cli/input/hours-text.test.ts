import { hoursText } from '../../../cli/src/input/hours-text';

const five = (hours: string[]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours });

test.each`
  written                                                | means
  ${'mon-fri 09:00-17:00'}                               | ${five(['09:00-17:00'])}
  ${'Mon-Fri 9:00 - 17:00'}                              | ${five(['09:00-17:00'])}
  ${'mon,wed 09:00-12:00,13:00-17:00'}                   | ${{ mon: ['09:00-12:00', '13:00-17:00'], wed: ['09:00-12:00', '13:00-17:00'] }}
  ${'mon 09:00-12:00; mon 13:00-15:00; sat 10:00-12:00'} | ${{ mon: ['09:00-12:00', '13:00-15:00'], sat: ['10:00-12:00'] }}
  ${'sat-mon 22:00-06:00'}                               | ${{ sat: ['22:00-06:00'], sun: ['22:00-06:00'], mon: ['22:00-06:00'] }}
`('$written', ({ written, means }) => {
  expect(hoursText(written)).toEqual(means);
});

test.each(['', ';', 'mon', '09:00-17:00', 'mon 9', 'mon-fri 09:00', 'mo-fr 09:00-17:00', 'mon 09:00-17:00 sharp'])(
  '%j is refused with an example',
  (written) => {
    expect(() => hoursText(written)).toThrow(/expected days and times such as "mon-fri 09:00-17:00"/);
  },
);
