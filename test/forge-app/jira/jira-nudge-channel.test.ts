import type { NudgeChannel, WatcherWindow } from '@async-norms/core';
import { agreementOf, parsePlaybook } from '@async-norms/core';
import { issuesSeen } from '../../../forge-app/src/jira/issues-seen';
import { jiraApi } from '../../../forge-app/src/jira/jira-api';
import { type JiraChannelParts, jiraNudgeChannel } from '../../../forge-app/src/jira/jira-nudge-channel';
import { normsComments } from '../../../forge-app/src/storage/norms-comments';
import { aDigest, aNudge, nudgeChannelContract } from '../../contract/nudge-channel.contract';
import { at } from '../../support/at';
import { openWorld, type World } from '../../support/forge/world';
import { adfText, checkAdf } from '../../support/jira/adf';
import { addPerson, addProject } from '../../support/jira/site-builder';

const noon = at('2026-03-04 12:00 +01:00');
const agreement = agreementOf([{ effectiveAt: null, playbook: parsePlaybook('playbook: 1\nteam: T') }], () => null);

async function aWorld(type: 'software' | 'service_desk' = 'software'): Promise<World> {
  const world = await openWorld({ app: () => ({}), now: () => noon });
  addPerson(world.jira, 'Ada');
  addPerson(world.jira, 'Tom');
  addProject(world.jira, 'ENG', { type });
  world.jira.create('ENG', { accountId: 'tom' }, { summary: 'Which region?' });
  return world;
}

/** The contract's nudge is about `i1`; here that is whatever Jira calls the issue. */
const issueOf = (world: World) => world.jira.issue('ENG-1')!;

function channelIn(world: World, parts: Partial<JiraChannelParts> = {}): NudgeChannel {
  const issueId = issueOf(world).id;
  const inside = () =>
    jiraNudgeChannel({
      jira: jiraApi('app'),
      comments: normsComments(),
      clock: () => noon,
      waysTo: () => ({ email: true, comments: false }),
      wordsFor: async () => ({
        reader: { locale: 'en', timeZone: 'Europe/Berlin' },
        nameOf: (id) => id,
        agreementOf: () => agreement,
        siteUrl: 'https://acme.atlassian.net',
      }),
      seenBy: (person, issueIds) => issuesSeen(jiraApi('app'), person, issueIds),
      isService: () => false,
      windowOn: async () => ({ carriedBy: 'comment', at: noon }),
      readerOn: () => ({ locale: 'en', timeZone: 'Europe/Berlin' }),
      ...parts,
    });
  return {
    post: (digest) =>
      world.app.inside(() =>
        inside().post({
          ...digest,
          nudges: digest.nudges.map((nudge) => ({
            ...nudge,
            issueId: nudge.issueId === 'i1' ? issueId : nudge.issueId,
          })),
        }),
      ),
    resolve: (resolution) => world.app.inside(() => inside().resolve({ ...resolution, issueId })),
  };
}

nudgeChannelContract('e-mail by Jira', async () => {
  const world = await aWorld();
  return {
    channel: channelIn(world),
    told: () => world.jira.notifications.flatMap(({ to }) => to),
    nextAnswer(answer) {
      if (answer === 'is-busy') world.server.refuseNext({ reason: 'jira-burst-based', retryAfterSeconds: 3 });
      const path = /notify/;
      if (answer === 'refuses') world.server.refuseNext({ path, status: 400 });
      if (answer === 'loses') world.server.refuseNext({ path, status: 504, afterwards: true });
    },
    close: () => world.close(),
  };
});

nudgeChannelContract('the one comment, where the site sends no mail', async () => {
  const world = await aWorld();
  const mailIsOff = () => world.server.refuseNext({ path: /notify/, status: 403 });
  mailIsOff();
  return {
    channel: channelIn(world, { waysTo: () => ({ email: true, comments: true }) }),
    told: () => issueOf(world).comments.map(() => 'ada'),
    nextAnswer(answer) {
      const path = /\/comment/;
      if (answer === 'is-busy')
        world.server.refuseNext({ path, reason: 'jira-per-issue-on-write', retryAfterSeconds: 3 });
      if (answer === 'refuses') world.server.refuseNext({ path, status: 400 });
      if (answer === 'loses') world.server.refuseNext({ path, status: 504, afterwards: true });
    },
    close: () => world.close(),
  };
});

describe('ways of telling', () => {
  let world: World;
  afterEach(async () => {
    expect(world.server.violations).toEqual([]);
    await world.close();
  });
  const comments = () => issueOf(world).comments;

  test('whoever wants no mail finds it on their page, and nothing is sent', async () => {
    world = await aWorld();
    const channel = channelIn(world, { waysTo: () => ({ email: false, comments: true }) });
    expect(await channel.post(aDigest())).toEqual({ outcome: 'posted', messageId: 'page' });
    expect([world.jira.notifications, comments()]).toEqual([[], []]);
  });

  test('a digest names no issue that its person may not see', async () => {
    world = await aWorld();
    addPerson(world.jira, 'Kei');
    addProject(world.jira, 'SEC', { members: new Set(['kei']) });
    const hidden = world.jira.create('SEC', { accountId: 'kei' }, { summary: 'The incident' });
    const nudges = [aNudge({ issueId: hidden.id, issueKey: hidden.key }), aNudge({ key: 'two' })];
    const refused = [nudges[0]!.key];
    expect(await channelIn(world).post(aDigest({ nudges }))).toEqual({ outcome: 'posted', messageId: 'mail', refused });
    const mails = world.jira.notifications.map(({ issueKey, text }) => [issueKey, text.includes('SEC-1')]);
    expect(mails).toEqual([['ENG-1', false]]);
  });

  test.each([true, false])(
    'what its person may not see is told to nobody, with e-mail or without: %s',
    async (email) => {
      world = await aWorld();
      addPerson(world.jira, 'Kei');
      addProject(world.jira, 'SEC', { members: new Set(['kei']) });
      const hidden = world.jira.create('SEC', { accountId: 'kei' }, { summary: 'The incident' });
      const nudges = [aNudge({ issueId: hidden.id, issueKey: hidden.key })];
      const channel = channelIn(world, { waysTo: () => ({ email, comments: true }) });
      expect(await channel.post(aDigest({ nudges }))).toMatchObject({ outcome: 'refused' });
      expect(world.jira.notifications).toEqual([]);
    },
  );

  test('no mail on the site, and no comments allowed: refused, as nobody was told', async () => {
    world = await aWorld();
    world.server.refuseNext({ path: /notify/, status: 403 });
    expect(await channelIn(world).post(aDigest())).toMatchObject({ outcome: 'refused' });
    expect(comments()).toEqual([]);
  });

  test('one comment an issue: the second message edits the first, and marking it as cleared notifies nobody', async () => {
    world = await aWorld();
    const channel = channelIn(world, { waysTo: () => ({ email: true, comments: true }) });
    world.server.refuseNext({ path: /notify/, status: 403, times: 2 });
    await channel.post(aDigest());
    await channel.post(aDigest({ key: 'digest/ada/2026-03-06', nudges: [aNudge({ step: 'reminder' })] }));
    expect(comments()).toHaveLength(1);
    expect(checkAdf(comments()[0]!.body)).toEqual({ isValid: true, problem: null });
    expect(adfText(comments()[0]!.body)).toContain('This is the second and last reminder.');

    const resolution = {
      key: 'k',
      obligationKey: 'o',
      issueId: 'i1',
      person: 'ada',
      messageId: 'comment',
      why: 'cleared',
    } as const;
    expect(await channel.resolve(resolution)).toEqual({ outcome: 'resolved' });
    expect(adfText(comments()[0]!.body)).not.toContain('waiting');
    expect(world.server.calls.at(-1)?.path).toContain('notifyUsers=false');
  });

  test('one comment says all that somebody owes on an issue; what could not be said anywhere is not counted as said', async () => {
    world = await aWorld();
    const other = world.jira.create('ENG', { accountId: 'tom' }, { summary: 'How many?' });
    const channel = channelIn(world, {
      waysTo: () => ({ email: true, comments: true }),
      windowOn: async (issueId) => (issueId === other.id ? { carriedBy: 'board' } : { carriedBy: 'comment', at: noon }),
    });
    world.server.refuseNext({ path: /notify/, status: 403 });
    const nudges = [
      aNudge({ key: 'one' }),
      aNudge({ key: 'two', step: 'reminder' }),
      aNudge({ key: 'three', step: 'facilitator' }),
      aNudge({ key: 'four', issueId: other.id, issueKey: other.key }),
    ];
    expect(await channel.post(aDigest({ nudges }))).toEqual({
      outcome: 'posted',
      messageId: 'comment',
      refused: ['three', 'four'],
    });
    expect(comments()).toHaveLength(1);
    const text = adfText(comments()[0]!.body);
    expect(text.split('tom is waiting for an answer from you')).toHaveLength(3);
    expect(text.split('second and last reminder')).toHaveLength(2);
    expect(text.split('@').length - 1).toBe(1);
    expect(other.comments).toEqual([]);
  });

  test.each`
    first        | second     | answer
    ${'now'}     | ${'14:00'} | ${{ outcome: 'posted', messageId: 'comment', unsaid: ['two'] }}
    ${'17:00'}   | ${'14:00'} | ${{ outcome: 'retry-later', afterSeconds: 7200 }}
    ${'refused'} | ${'14:00'} | ${{ outcome: 'retry-later', afterSeconds: 7200 }}
    ${'refused'} | ${'board'} | ${{ outcome: 'refused' }}
    ${'lost'}    | ${'14:00'} | ${{ outcome: 'unknown', unsaid: ['two'] }}
    ${'lost'}    | ${'board'} | ${{ outcome: 'unknown', refused: ['two'] }}
  `('two issues, the comment on the first $first and on the second $second', async ({ first, second, answer }) => {
    world = await aWorld();
    const other = world.jira.create('ENG', { accountId: 'tom' }, { summary: 'How many?' });
    const windows: Record<string, WatcherWindow> = {
      '14:00': { carriedBy: 'comment', at: at('2026-03-04 14:00 +01:00') },
      '17:00': { carriedBy: 'comment', at: at('2026-03-04 17:00 +01:00') },
      board: { carriedBy: 'board' },
    };
    const windowOn = async (issueId: string): Promise<WatcherWindow> =>
      windows[issueId === other.id ? second : first] ?? { carriedBy: 'comment', at: noon };
    world.server.refuseNext({ path: /notify/, status: 403 });
    if (first === 'refused') world.server.refuseNext({ path: /\/comment/, status: 400 });
    if (first === 'lost') world.server.refuseNext({ path: /\/comment/, status: 504, afterwards: true });
    const nudges = [aNudge({ key: 'one' }), aNudge({ key: 'two', issueId: other.id, issueKey: other.key })];
    const channel = channelIn(world, { waysTo: () => ({ email: true, comments: true }), windowOn });
    expect(await channel.post(aDigest({ nudges }))).toMatchObject(answer);
    expect(other.comments).toEqual([]);
  });

  test('in a service project the comment is internal', async () => {
    world = await aWorld('service_desk');
    world.server.refuseNext({ path: /notify/, status: 403 });
    const channel = channelIn(world, { waysTo: () => ({ email: true, comments: true }), isService: () => true });
    expect(await channel.post(aDigest())).toEqual({ outcome: 'posted', messageId: 'comment' });
    expect(comments().map(({ isPublic }) => isPublic)).toEqual([false]);
  });

  test.each`
    window                                                         | outcome
    ${{ carriedBy: 'comment', at: at('2026-03-04 14:00 +01:00') }} | ${{ outcome: 'retry-later', afterSeconds: 7200 }}
    ${{ carriedBy: 'digest' }}                                     | ${{ outcome: 'refused' }}
    ${{ carriedBy: 'board' }}                                      | ${{ outcome: 'refused' }}
    ${null}                                                        | ${{ outcome: 'refused' }}
  `(
    'a comment that would bother watchers is not written: $window',
    async ({ window, outcome }: { window: WatcherWindow | null; outcome: object }) => {
      world = await aWorld();
      world.server.refuseNext({ path: /notify/, status: 403 });
      const channel = channelIn(world, {
        waysTo: () => ({ email: true, comments: true }),
        windowOn: async () => window,
      });
      expect(await channel.post(aDigest())).toMatchObject(outcome);
      expect(comments()).toEqual([]);
    },
  );

  test('what the facilitator is asked stands in no comment', async () => {
    world = await aWorld();
    world.server.refuseNext({ path: /notify/, status: 403 });
    const channel = channelIn(world, { waysTo: () => ({ email: true, comments: true }) });
    expect(await channel.post(aDigest({ nudges: [aNudge({ step: 'facilitator' })] }))).toMatchObject({
      outcome: 'refused',
    });
    expect(comments()).toEqual([]);
  });
});
