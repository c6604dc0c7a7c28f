import { agreementOf, parsePlaybook } from '@async-norms/core';
import { type DigestContext, digestMail } from '../../../forge-app/src/jira/digest-words';
import { aDigest, aNudge } from '../../contract/nudge-channel.contract';

const playbook = (id: string, within: string) =>
  parsePlaybook(`playbook: 1\nteam: T\nresponses:\n  - { id: ${id}, ask: question, within: ${within}, clock: team }`);
const agreement = (id: string, within: string) =>
  agreementOf([{ effectiveAt: null, playbook: playbook(id, within) }], () => null);

const context: DigestContext = {
  reader: { locale: 'en', timeZone: 'Europe/Berlin' },
  nameOf: (id) => ({ ada: 'Ada', tom: 'Tom' })[id] ?? id,
  agreementOf: (issueId) =>
    issueId === 'i1' ? agreement('answer', '8 working hours') : agreement('reply', '2 working days'),
  siteUrl: 'https://acme.atlassian.net',
};

const two = aDigest({
  nudges: [aNudge(), aNudge({ key: 'k2', issueId: 'i2', issueKey: 'OPS-7', normId: 'reply', waiting: null })],
  more: 2,
});

test('a digest as mail: each thing by the agreement of its project', () => {
  expect(digestMail(two, context).textBody).toBe(
    [
      'Hello Ada, this is your one message for today.',
      '',
      'Ada, on ENG-1 Tom is waiting for an answer from you.',
      '- It was due on Tue 3 Mar, 10:00.',
      '- Why: A question gets an answer within 8 working hours, counted in the team’s hours. (rule answer)',
      '- What we go by: asked Mon 2 Mar, 10:00.',
      '- Any of these clears it: a comment.',
      '',
      'Ada, OPS-7 is waiting for an answer from you.',
      '- It was due on Tue 3 Mar, 10:00.',
      '- Why: A question gets an answer within 2 working days, counted in the team’s hours. (rule reply)',
      '- What we go by: asked Mon 2 Mar, 10:00.',
      '- Any of these clears it: a comment.',
      '',
      '2 more things are on your page. They can wait.',
      '',
      'No reply is expected outside your hours.',
    ].join('\n'),
  );
  expect(digestMail(two, context).subject).toBe('4 things for you on 4 March 2026');
});

test('keys lead to their issues, where the site is known', () => {
  expect(digestMail(two, context).htmlBody).toContain('<a href="https://acme.atlassian.net/browse/OPS-7">');
  expect(digestMail(two, { ...context, siteUrl: null }).htmlBody).not.toContain('<a ');
});

test('what people are called is no markup', () => {
  const { htmlBody } = digestMail(two, { ...context, nameOf: () => '<img src=x onerror=alert(1)>' });
  expect(htmlBody).not.toContain('<img');
  expect(htmlBody).toContain('&lt;img src=x');
});

test('in the language of whoever is told', () => {
  const { subject, textBody } = digestMail(two, { ...context, reader: { locale: 'de', timeZone: 'Europe/Berlin' } });
  expect(subject).toContain('4. März 2026');
  expect(textBody).toContain('Ada, ');
});
