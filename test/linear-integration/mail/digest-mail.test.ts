import type { AddressInfo, Socket } from 'node:net';
import { agreementOf, type Digest } from '@async-norms/core';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { digestMail } from '../../../linear-integration/src/mail/digest-mail';
import { smtpMailer } from '../../../linear-integration/src/mail/smtp-mailer';
import { aDigest, aNudge } from '../../contract/nudge-channel.contract';
import { aDesk, closeDesks } from '../../support/linear-desk';
import { clockAt } from '../../support/linear-double';
import { aPlaybook, aTracker, aTrackerPerson } from '../../support/playbooks';

/** What a mail server took. */
interface Received {
  readonly to: readonly string[];
  readonly from: string;
  readonly source: string;
}

const servers: SMTPServer[] = [];
afterEach(async () => {
  await closeDesks();
  for (const server of servers.splice(0)) await new Promise<void>((closed) => server.close(closed));
});

async function aMailServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          to: rcptTo.map(({ address }) => address),
          from: mailFrom === false ? '' : mailFrom.address,
          source: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {}); // a client that hangs up is what some tests are about
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  const mailer = smtpMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Async Norms <norms@acme.example>' });
  return { received, mailer };
}

const playbook = aPlaybook({
  responses: [{ id: 'answer', ask: 'question', within: '8 working hours' }],
});
const agreement = agreementOf([{ effectiveAt: null, playbook }], aTracker(aTrackerPerson('ada')));
const mailOf = (digest: Digest, locale = 'en') =>
  digestMail(digest, {
    workspaceId: 'w',
    to: 'ada@acme.example',
    agreement,
    reader: { locale, timeZone: 'Europe/Berlin' },
    nameOf: (person) => ({ ada: 'Ada', tom: 'Tom <script>' })[person] ?? '?',
    urlOf: (issueId) => `https://linear.app/acme/issue/${issueId}`,
    pageUrl: 'https://norms.example',
  });

test('a digest as a page of plain text', () => {
  const { subject, text } = mailOf(
    aDigest({ nudges: [aNudge({ clears: [{ action: 'comment', by: 'asked' }] })], more: 2 }),
  );
  expect(subject).toBe('3 things for you on 4 March 2026');
  expect(text.split('\n')).toEqual([
    'Hello Ada, this is your one message for today.',
    '',
    'Ada, on ENG-1 Tom <script> is waiting for an answer from you.',
    'It was due on Tue 3 Mar, 10:00.',
    'Why: A question gets an answer within 8 working hours, counted in the hours of the person asked. (rule answer)',
    'What we go by: asked Mon 2 Mar, 10:00.',
    'Any of these clears it: a comment.',
    'https://linear.app/acme/issue/i1',
    '',
    '2 more things are on your page. They can wait.',
    '',
    'No reply is expected outside your hours.',
    '',
    'You get at most one message like this on a working day, and none outside your hours.',
    '',
    'Your page: https://norms.example/',
  ]);
});

test('as HTML nothing that somebody wrote is markup', () => {
  const { html } = mailOf(aDigest());
  expect(html).toContain('Tom &lt;script&gt;');
  expect(html).not.toContain('<script');
  expect(html).toContain('<a href="https://linear.app/acme/issue/i1">ENG-1</a>');
});

test('it is written in the reader’s language', () => {
  expect(mailOf(aDigest(), 'de').text).toContain('Deine Seite: https://norms.example/');
});

test('it goes through a mail server: to that person alone, marked as sent by a machine, under a name of its own', async () => {
  const { received, mailer } = await aMailServer();
  expect(await mailer.send(mailOf(aDigest()))).toMatchObject({ outcome: 'posted' });
  mailer.close();
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ to: ['ada@acme.example'], from: 'norms@acme.example' });
  expect(received[0]!.source).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(received[0]!.source).toMatch(/^Message-ID: <[0-9a-f]{32}@acme\.example>\r$/m);
  expect(received[0]!.source).toMatch(/^Subject: 1 thing for you on 4 March 2026\r$/m);
  expect(mailOf(aDigest()).id).toBe(mailOf(aDigest()).id);
  expect(mailOf(aDigest({ on: '2026-03-05' as Digest['on'], key: 'digest/ada/2026-03-05' })).id).not.toBe(
    mailOf(aDigest()).id,
  );
});

const smtpError = (responseCode: number) => Object.assign(new Error('no'), { responseCode });

test.each([
  ['refuses the address for good', 550, 'refused'],
  ['is busy', 451, 'retry-later'],
])('a server that %s', async (_, code, outcome) => {
  const { received, mailer } = await aMailServer({ onRcptTo: (_address, _session, done) => done(smtpError(code)) });
  expect(await mailer.send(mailOf(aDigest()))).toMatchObject({ outcome });
  mailer.close();
  expect(received).toEqual([]);
});

test('nobody there: surely nothing was said', async () => {
  const mailer = smtpMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'norms@acme.example' });
  expect(await mailer.send(mailOf(aDigest()))).toMatchObject({ outcome: 'retry-later' });
  mailer.close();
});

test('a connection that breaks after the text was handed over: it may have arrived, and is not said again', async () => {
  const sockets: Socket[] = [];
  const { received, mailer } = await aMailServer({
    onData(stream) {
      stream.resume();
      stream.on('end', () => {
        received.push({ to: [], from: '', source: '' });
        for (const socket of sockets) socket.destroy();
      });
    },
  });
  servers[0]!.server.on('connection', (socket: Socket) => sockets.push(socket));
  expect(await mailer.send(mailOf(aDigest()))).toMatchObject({ outcome: 'unknown' });
  mailer.close();
  expect(received).toHaveLength(1);
});

test('with mail the first word comes by mail and the second in the thread; each once', async () => {
  const clock = clockAt('2026-03-02 10:00 +01:00');
  const { received, mailer } = await aMailServer();
  const { demo, run, said } = await aDesk(clock, { mailer });
  const issue = demo.as('ada').createIssue({ title: 'First', assignee: 'ada' });
  demo.as('ada').comment(issue, '@tom which version is it?');
  await run();
  clock.moveTo('2026-03-03 13:30 +01:00');
  await run();
  await run();
  expect(received.map(({ to }) => to)).toEqual([['tom@acme.example']]);
  expect(said(issue)).toEqual([]);
  clock.moveTo('2026-03-05 14:00 +01:00');
  await run();
  expect(received).toHaveLength(2);
  expect(said(issue)).toHaveLength(1);
  mailer.close();
});
