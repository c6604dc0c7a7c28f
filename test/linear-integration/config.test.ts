import { readSettings } from '../../linear-integration/src/config';

const KEY = Buffer.alloc(32, 1).toString('base64');
const PREVIOUS = Buffer.alloc(32, 2).toString('base64');
const read = (environment: Readonly<Record<string, string>>) => readSettings(environment, '/srv');

test('nothing set: the demo, with the embedded database beside', () => {
  expect(read({})).toMatchObject({
    outcome: 'settings',
    settings: {
      port: 8787,
      host: '127.0.0.1',
      database: { kind: 'embedded', folder: '/srv/.async-norms' },
      linear: { kind: 'demo' },
      secretKey: null,
      webhookSecrets: [],
    },
  });
});

test('an app, with keys and secrets that are being rotated', () => {
  const environment = {
    LINEAR_CLIENT_ID: 'id',
    LINEAR_CLIENT_SECRET: 'secret',
    LINEAR_WEBHOOK_SECRET: 'new',
    LINEAR_WEBHOOK_SECRET_PREVIOUS: 'old',
    SECRET_KEY: KEY,
    SECRET_KEY_PREVIOUS: PREVIOUS,
    PUBLIC_URL: 'https://norms.example.com/',
  };
  expect(read(environment)).toMatchObject({
    settings: {
      linear: { kind: 'app', clientId: 'id', clientSecret: 'secret', apiUrl: 'https://api.linear.app/graphql' },
      webhookSecrets: ['new', 'old'],
      secretKey: Buffer.alloc(32, 1),
      previousSecretKey: Buffer.alloc(32, 2),
      publicUrl: 'https://norms.example.com',
    },
  });
});

test.each`
  what                                 | environment                                                                                            | problem
  ${'a port that is none'}             | ${{ PORT: 'eight' }}                                                                                   | ${'PORT: expected a port from 0 to 65535; got "eight"'}
  ${'credentials without a key'}       | ${{ LINEAR_API_KEY: 'lin_api_x' }}                                                                     | ${/^SECRET_KEY: expected 32 bytes in base64/}
  ${'an id without its secret'}        | ${{ LINEAR_CLIENT_ID: 'id', SECRET_KEY: KEY }}                                                         | ${/^LINEAR_CLIENT_SECRET: expected/}
  ${'a secret without its id'}         | ${{ LINEAR_CLIENT_SECRET: 'hush-hush', SECRET_KEY: KEY }}                                              | ${/^LINEAR_CLIENT_ID: expected/}
  ${'two ways in at once'}             | ${{ LINEAR_API_KEY: 'hush-hush', LINEAR_CLIENT_ID: 'id', LINEAR_CLIENT_SECRET: 'x', SECRET_KEY: KEY }} | ${/^LINEAR_API_KEY: expected either/}
  ${'a key that is too short'}         | ${{ SECRET_KEY: 'aHVzaA==' }}                                                                          | ${'SECRET_KEY: expected 32 bytes in base64 (openssl rand -base64 32); got something else (not shown)'}
  ${'the former key alone'}            | ${{ SECRET_KEY_PREVIOUS: PREVIOUS }}                                                                   | ${/^SECRET_KEY: expected the current key/}
  ${'the former webhook secret alone'} | ${{ LINEAR_WEBHOOK_SECRET_PREVIOUS: 'hush-hush' }}                                                     | ${/^LINEAR_WEBHOOK_SECRET: expected the current secret/}
  ${'a database of another kind'}      | ${{ DATABASE_URL: 'mysql://me:hush-hush@db/x' }}                                                       | ${/^DATABASE_URL: expected .*not shown/}
  ${'mail without a sender'}           | ${{ SMTP_URL: 'smtp://mail.example' }}                                                                 | ${/^MAIL_FROM: expected/}
`('$what is refused in one line that tells no secret', ({ environment, problem }) => {
  const found = read(environment);
  if (found.outcome !== 'problems') throw new Error('expected problems');
  expect(found.problems).toHaveLength(1);
  expect(found.problems[0]).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem));
  expect(found.problems.join()).not.toMatch(/hush-hush|aHVzaA/);
});

test('an empty setting is an absent one', () => {
  expect(read({ LINEAR_API_KEY: '', PUBLIC_URL: '' })).toMatchObject({
    settings: { linear: { kind: 'demo' }, publicUrl: null },
  });
});
