import { channelFrom } from '../../../forge-app/src/engine/channel';
import { engineHere } from '../../../forge-app/src/engine/engine';
import { runLooks } from '../../../forge-app/src/engine/run-looks';
import { lookAtAll, startReading } from '../../../forge-app/src/engine/start-reading';
import { forgeClocks } from '../../../forge-app/src/storage/clocks';
import { changePersonalSettings } from '../../../forge-app/src/storage/personal-settings';
import { switchProject } from '../../../forge-app/src/storage/project-settings';
import { at } from '../../support/at';
import { aClock } from '../../support/clocks';
import { chance } from '../../support/forge/chance';
import { adfText } from '../../support/jira/adf';
import { APP_ACCOUNT } from '../../support/jira/jira-site';
import { addProject } from '../../support/jira/site-builder';
import { NORMS, type NormsSite, type NormsSiteOptions, openNormsSite } from '../../support/norms-site';

/** Who is told what when something is due: once, in one message, in hours, whatever goes wrong on the way. */
let site: NormsSite;
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(async () => {
  expect(site.server.violations).toEqual([]);
  await site.close();
  jest.restoreAllMocks();
});

const ada = { accountId: 'ada' };

async function opened(options: NormsSiteOptions = {}): Promise<void> {
  site = await openNormsSite('2026-03-02 15:00 +01:00', options);
}

async function ask(text = '@[tom] which region?', project = 'ENG') {
  const issue = site.jira.create(project, ada, { summary: 'Which region?', typeName: 'Task' });
  site.jira.comment(issue.key, ada, text);
  await site.settle();
  return issue;
}

const told = () => site.jira.notifications.map(({ to, at: when }) => `${to.join()} ${when.toISOString().slice(0, 16)}`);

test('two who are asked are told in their own hours, each once', async () => {
  await opened();
  await ask('@[tom] @[kei] which region?');
  await site.sweepUntil('2026-03-04 08:00 -05:00', 30);
  expect(told()).toEqual(['tom 2026-03-03T14:30', 'kei 2026-03-04T00:30']);
});

test('what two projects ask of a person comes in one message', async () => {
  await opened();
  const other = addProject(site.jira, 'OPS', { leadId: 'ada' });
  await site.app.inside(async () => {
    await switchProject({ projectId: other.id, key: 'OPS' }, true, new Date());
    await startReading(other.id, new Date());
  });
  site.setNow('2026-03-02 15:01 +01:00');
  await site.settle();
  await ask('@[tom] which region?', 'ENG');
  await ask('@[tom] which zone?', 'OPS');
  await site.sweepUntil('2026-03-04 18:00 -05:00', 30);
  expect(site.jira.notifications.map(({ subject }) => subject)).toEqual(['2 things for you on 3 March 2026']);
});

test('an assignee who does not answer is told, then warned; then the facilitator is asked to help', async () => {
  await opened({ playbook: `${NORMS}facilitator: { rota: [ada] }\n` });
  site.jira.users.set('lou', { ...site.jira.users.get('ada')!, accountId: 'lou', displayName: 'Lou' });
  const issue = site.jira.create('ENG', { accountId: 'lou' }, { summary: 'Which region?', typeName: 'Task' });
  site.jira.comment(issue.key, { accountId: 'lou' }, '@[tom] which region?');
  await site.settle();
  await site.sweepUntil('2026-03-11 12:00 -04:00', 60);
  expect(
    site.jira.notifications.map(({ to, text }) => [
      to.join(),
      text.includes('Ada will be asked') || text.includes('ask Ada'),
    ]),
  ).toHaveLength(3);
  expect(site.jira.notifications.map(({ to }) => to.join())).toEqual(['tom', 'tom', 'ada']);
});

test('what an asked person may not see is told to nobody, nor does anybody hear later that they were told', async () => {
  await opened({ playbook: `${NORMS}facilitator: { rota: [kei] }\n` });
  const hidden = addProject(site.jira, 'SEC', { leadId: 'ada', members: new Set(['ada', 'kei']) });
  await site.app.inside(async () => {
    await switchProject({ projectId: hidden.id, key: 'SEC' }, true, new Date());
    await startReading(hidden.id, new Date());
  });
  site.setNow('2026-03-02 15:01 +01:00');
  await site.settle();
  const issues = [
    site.jira.create('ENG', ada, { summary: 'Which region?', typeName: 'Task', assigneeId: 'tom' }),
    site.jira.create('SEC', ada, { summary: 'Which key?', typeName: 'Task' }),
  ];
  for (const { key } of issues) site.jira.comment(key, ada, '@[tom] which one?');
  await site.settle();
  await site.sweepUntil('2026-03-13 12:00 -04:00', 60);
  expect(site.jira.notifications.length).toBeGreaterThan(1);
  expect(site.jira.notifications.filter(({ text }) => text.includes('SEC-1'))).toEqual([]);
});

test('whoever wants no mail is told on their page alone', async () => {
  await opened();
  await site.app.inside(() => changePersonalSettings('tom', new Date(), () => ({ email: false })));
  await ask();
  await site.sweepUntil('2026-03-04 18:00 -05:00', 30);
  expect(told()).toEqual([]);
  expect(site.app.storage.keys('said')).toHaveLength(2);
});

test('hours that a person sets count from then on', async () => {
  await opened();
  await ask();
  await site.app.inside(async () => {
    const weeklyHours = { tue: ['14:00-18:00'], wed: ['14:00-18:00'] };
    await changePersonalSettings('tom', new Date(), () => ({ entry: { timeZone: 'America/New_York', weeklyHours } }));
    await lookAtAll([site.projectId]);
  });
  // Four hours a day make eight on Wednesday's evening; the next working day is a Tuesday, by then in summer time.
  await site.sweepUntil('2026-03-10 18:00 -04:00', 60);
  expect(told()).toEqual(['tom 2026-03-10T19:00']);
});

test('where Jira asks to wait, the message comes later the same day', async () => {
  await opened();
  await ask();
  site.server.refuseNext({ path: /notify/, reason: 'jira-per-issue-on-write', retryAfterSeconds: 1800 });
  await site.sweepUntil('2026-03-03 18:00 -05:00', 10);
  expect(told()).toEqual(['tom 2026-03-03T15:10']);
});

test('a lost answer is not said again', async () => {
  await opened();
  await ask();
  site.server.refuseNext({ path: /notify/, status: 504, afterwards: true });
  await site.sweepUntil('2026-03-10 18:00 -04:00', 60);
  expect(told()).toEqual(['tom 2026-03-03T15:00']);
});

test('while the hourly points of the app are used up, sweeps push nothing', async () => {
  await opened();
  await ask();
  site.server.refuseNext({ path: /bulkfetch/, reason: 'jira-quota-global-based', retryAfterSeconds: 3600 });
  await site.sweepUntil('2026-03-03 10:20 -05:00', 10);
  expect(told()).toEqual([]);
  await site.sweepUntil('2026-03-03 12:00 -05:00', 10);
  expect(told()).toHaveLength(1);
});

test.each([0, 60_000, 900_000])(
  'with indexes %i ms behind, two runs at once and every job twice: told once',
  async (indexLagMs) => {
    const random = chance(5);
    await opened({
      site: { storage: { indexLagMs }, queueFaults: { duplicated: 1, lateSeconds: 20, shuffled: true, random } },
    });
    for (let i = 0; i < 3; i++) await ask();
    await site.sweepUntil('2026-03-03 09:25 -05:00', 60);
    for (let i = 0; i < 12; i++) {
      site.setNow(new Date(at('2026-03-03 09:30 -05:00').getTime() + i * 300_000).toISOString());
      await Promise.all([site.app.schedule('due-sweep'), site.app.schedule('due-sweep')]);
      await site.settle();
    }
    expect(site.jira.notifications.map(({ subject }) => subject)).toEqual(['3 things for you on 3 March 2026']);
  },
);

test('a run that ends anywhere on the way says nothing twice', async () => {
  await opened();
  const days = ['03', '04', '05', '06', '09', '10'];
  let cut = 0;
  for (const [i, day] of days.entries()) {
    await ask();
    const before = site.jira.notifications.length;
    await site.sweepUntil(`2026-03-${day} 08:00 -05:00`, 6 * 60);
    for (const how of ['before', 'after'] as const) {
      site.setNow(`2026-03-${day} ${how === 'before' ? '10:30' : '10:31'} -05:00`);
      let calls = 0;
      site.app.crash = ({ path }) => {
        if (path.includes('queue')) return null;
        calls += 1;
        if (calls !== 3 + i * 2) return null;
        cut += 1;
        return how;
      };
      await site.app.schedule('due-sweep');
      site.setNow(`2026-03-${day} ${how === 'before' ? '10:30:20' : '10:31:20'} -05:00`);
      await site.settle();
      site.app.crash = null;
    }
    await site.sweepUntil(`2026-03-${day} 17:00 -05:00`, 30);
    expect(site.jira.notifications.length - before).toBeLessThanOrEqual(1);
  }
  expect(cut).toBeGreaterThan(3);
  const perDay = site.jira.notifications.map(({ at: when }) => when.toISOString().slice(0, 10));
  expect(new Set(perDay).size).toBe(perDay.length);
});

test.each(['software', 'service_desk'] as const)(
  'without mail on the site, a %s project: one comment that bothers nobody and moves no clock',
  async (projectType) => {
    await opened({ settings: { comments: true }, projectType });
    const issue = await ask();
    const before = (await site.clockOf(issue.key))!.base.last.comment;
    site.server.refuseNext({ path: /notify/, status: 403, times: 100 });
    await site.sweepUntil('2026-03-06 18:00 -05:00', 30);
    const ours = issue.comments.filter(({ authorId }) => authorId === APP_ACCOUNT);
    expect(ours).toHaveLength(1);
    // Ada watches from Berlin, Tom is in New York: both are at work from 15:00 to 17:00 in Berlin.
    expect(ours[0]!.createdAt.toISOString()).toMatch(/^2026-03-03T1[45]:/);
    expect(ours[0]!.isPublic).toBe(projectType === 'software');
    expect(adfText(ours[0]!.body)).toContain('@Tom');
    expect((await site.clockOf(issue.key))!.base.last.comment).toEqual(before);
  },
);

test('what there is no time for is left, and one look that fails keeps no other', async () => {
  await opened();
  await ask('@[tom] which region?');
  await ask('@[kei] which region?');
  site.setNow('2026-03-04 00:45 +00:00');
  const outcome = await site.app.inside(async () => {
    const engine = engineHere();
    const { clocks } = await engine.clocks.due(new Date(), null);
    const issueIds = clocks.map(({ issueId }) => issueId);
    const broken = { ...engine, ledger: { ...engine.ledger, said: () => Promise.reject(new Error('storage')) } };
    const looks = [
      { person: 'kei', issueIds },
      { person: 'tom', issueIds },
    ];
    const channelOf = channelFrom(engine);
    return [
      await runLooks(looks, broken, channelOf, () => true),
      await runLooks(looks, engine, channelOf, () => false),
    ];
  });
  expect(outcome).toMatchObject([
    { failed: 2, rest: [] },
    { posted: 1, failed: 0, rest: [{ person: 'tom' }] },
  ]);
});

test('a sweep costs what is due, whatever is tracked', async () => {
  await opened();
  await ask();
  const cost = async (day: string) => {
    site.setNow(`2026-03-${day} 10:00 -05:00`);
    await site.app.inside(async () => {
      const clock = (await forgeClocks().findMany(site.app.storage.keys('clock').slice(0, 1)))[0]!;
      await forgeClocks().save({ ...clock, dueAt: new Date() });
    });
    const before = site.app.storage.use;
    await site.app.schedule('due-sweep');
    const { reads, writes } = site.app.storage.use;
    return [reads - before.reads, writes - before.writes];
  };
  const few = await cost('03');
  await site.app.inside(async () => {
    for (let i = 0; i < 400; i++) await forgeClocks().save(aClock({ issueId: `q${i}`, dueAt: null }));
  });
  site.setNow('2026-03-03 10:30 -05:00');
  await site.settle();
  expect(await cost('04')).toEqual(few);
});
