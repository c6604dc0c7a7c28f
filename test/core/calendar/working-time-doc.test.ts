import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import * as splice from '../../../core/src/calendar/splice';
import * as days from '../../../core/src/calendar/working-days';
import * as time from '../../../core/src/calendar/working-time';
import { at } from '../../support/at';
import { aCalendar, OFFICE_WEEK } from '../../support/calendars';

const page = readFileSync(resolve(__dirname, '../../../docs/working-time.md'), 'utf8');
const examples = [...page.matchAll(/\n\*\*([^*]+?)\*\*[^`]*(?:`[^`\n]+`[^`]*)*?\n```yaml example\n(.*?)\n```/gs)];

// biome-ignore lint/suspicious/noExplicitAny: examples name a function and give it what they like
const questions: Readonly<Record<string, (...given: any[]) => unknown>> = { ...time, ...days };

test('each rule on the page has an example, and each example a rule', () => {
  expect(page.match(/```yaml example/g)).toHaveLength(examples.length);
  expect(examples.length).toBeGreaterThanOrEqual(32);
});

test('examples without a calendar are of the week that the page shows', () => {
  const shown = /```yaml\n(.*?)\n```/s.exec(page)![1]!;
  expect(parse(shown)).toEqual({ timeZone: 'Europe/Berlin', weeklyHours: OFFICE_WEEK });
});

describe.each(examples.map(([, rule, text]) => [rule!.replace(/\s+/g, ' '), text!]))('%s', (_rule, text) => {
  const { calendar: changes = {}, then: later, pauses, ...asked } = parse(text);
  const before = aCalendar(changes);
  const { from, ...change } = later ?? {};
  const calendar =
    later === undefined
      ? before
      : splice.spliceCalendars([
          { from: null, calendar: before },
          { from: at(from), calendar: aCalendar(change) },
        ]);
  const options = pauses === undefined ? [] : [{ pauses: pauses.map((pause: string[]) => pause.map(at)) }];

  test.each(Object.entries(asked))('%s is %p', (question, answer) => {
    const [, name, given] = /^(\w+)\((.*)\)$/.exec(question) ?? [];
    const values = given!.split(', ').map((value) => (/^-?[\d.]+$/.test(value) ? Number(value) : at(value)));
    const isInstant = typeof answer === 'string' && answer.includes(':');
    expect(questions[name!]!(calendar, ...values, ...options)).toEqual(isInstant ? at(answer) : answer);
  });
});
