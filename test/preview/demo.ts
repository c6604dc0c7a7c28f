import type { World } from '../support/forge/world';
import { DEMO_PEOPLE } from '../support/jira/demo-site';
import { DEMO_AGREEMENT } from './demo-agreement';
import type { DemoClock } from './demo-clock';
import { extensionOf, type Surface, surfacesOf } from './surfaces';

const { ada, tom, mia, raj, lou } = DEMO_PEOPLE;
const DAY_MS = 86_400_000;

type Answer = { readonly outcome: 'ok'; readonly value: unknown } | { readonly outcome: 'refused' };

/**
 * Sets the demo up as its people would, in the weeks before `at` and through the app's own pages: an agreement, three
 * projects, decisions, a proposal, hours and cards. The clock stands at `at` in the end.
 */
export async function fillDemo(world: World, clock: DemoClock, at: Date): Promise<void> {
  const surfaces = surfacesOf();
  const daysAgo = (days: number) => {
    const then = new Date(at.getTime() - days * DAY_MS);
    clock.set(then);
    return then.toISOString().slice(0, 10);
  };
  const does = async (entry: string, accountId: string, name: string, input: object, project: string | null = null) => {
    const surface = surfaces.get(entry) as Surface;
    const extension = extensionOf(surface, world.jira, { project });
    const payload = { reader: { locale: 'en', timeZone: 'Europe/Berlin' }, input };
    const answer = (await world.app.invoke(surface.resolver, name, payload, { accountId, extension })) as Answer;
    if (answer.outcome !== 'ok') throw new Error(`the demo's ${name}: ${JSON.stringify(answer)}`);
    await world.settle();
    return answer.value as { readonly id: string };
  };
  const inTitanium = (accountId: string, name: string, input: object) =>
    does('project', accountId, name, input, 'TITAN');

  daysAgo(25);
  await does('admin', ada, 'savePlaybook', { written: DEMO_AGREEMENT, rev: 0 });
  for (const key of ['TITAN', 'KIWI', 'HELP']) {
    await does('admin', ada, 'switchProject', { projectId: world.jira.project(key)!.id, on: true });
  }

  const onCron = daysAgo(20);
  const deciders = [{ accountId: ada }, { accountId: raj }];
  const cron = await inTitanium(ada, 'writeDecision', {
    draft: {
      title: 'Jobs run from cron',
      question: 'How do jobs start?',
      decision: 'Cron, on one machine.',
      because: 'It is there already.',
      consequences: 'When the machine is down, nothing runs.',
      decidedOn: onCron,
      deciders,
      tags: ['jobs'],
    },
  });
  const onQueue = daysAgo(12);
  const queue = await inTitanium(raj, 'writeDecision', {
    draft: {
      title: 'Jobs wait in Postgres',
      question: 'Where do jobs wait: in a queue of its own, or in the database?',
      options: [
        { title: 'A queue of its own', text: 'Fast, and one more service to run.' },
        { title: 'A table in Postgres', text: 'Slower, and there already.' },
      ],
      decision: 'A table in Postgres, read with SKIP LOCKED.',
      because: 'Nobody wants to run another service, and we have a hundred jobs a minute, not a million.',
      consequences: 'Backups hold the jobs, too. Past a thousand jobs a second we look again.',
      decidedOn: onQueue,
      reviewBy: new Date(at.getTime() + 180 * DAY_MS).toISOString().slice(0, 10),
      deciders,
      tags: ['jobs', 'database'],
    },
  });
  await inTitanium(raj, 'supersedeDecision', { earlier: cron.id, later: queue.id });

  daysAgo(6);
  await inTitanium(tom, 'writeDecision', {
    draft: {
      title: 'Sign-in links first, then passkeys',
      status: 'proposed',
      question: 'Links or passkeys?',
      decision: 'Links first; passkeys once they work on every phone we support.',
      tags: ['sign-in'],
    },
    issues: ['TITAN-1'],
  });
  const usual = '09:00-12:30, 13:30-17:00';
  const week = { mon: usual, tue: usual, wed: usual, thu: usual, fri: '09:00-13:00', sat: '', sun: '' };
  await does('personal', ada, 'saveMyHours', { hours: { timeZone: 'Europe/Berlin', week } });
  const likes = { preferredForm: 'comment', notes: 'I read before I talk; mornings are for writing.' };
  await does('personal', tom, 'saveMyCard', { card: { bestFor: 'sign-in, payments', ...likes } });
  await does('personal', lou, 'saveMyCard', { card: { bestFor: 'texts, French', ...likes } });

  daysAgo(1);
  await inTitanium(raj, 'openProposal', {
    draft: {
      title: 'Rate limits per key',
      status: 'proposed',
      question: 'Per key or per address?',
      decision: 'Per key, a hundred calls a minute.',
      because: 'Addresses are shared in offices and schools; keys are not.',
      tags: ['api'],
    },
    participants: [ada, tom, mia],
    issues: ['TITAN-2'],
  });

  // What the app would have heard of in those weeks it now reads, as after an installation.
  clock.set(at);
  await world.app.trigger({ eventType: 'avi:forge:installed:app' });
  await world.settle();
  await world.app.schedule('due-sweep');
  await world.settle();
}
