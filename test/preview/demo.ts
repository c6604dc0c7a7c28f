import type { World } from '../support/forge/world';
import { DEMO_PEOPLE } from '../support/jira/demo-site';
import { extensionOf, type Surface, surfacesOf } from './surfaces';

const { ada, tom, mia, raj, lou } = DEMO_PEOPLE;

const AGREEMENT = `playbook: 1
team: Titanium
workingTime:
  default:
    timeZone: Europe/Berlin
    weeklyHours: { mon: ["09:00-17:00"], tue: ["09:00-17:00"], wed: ["09:00-17:00"], thu: ["09:00-17:00"], fri: ["09:00-17:00"] }
facilitator:
  rota: [${ada}, ${raj}]
responses:
  - { id: questions, ask: question, within: 8 working hours }
  - { id: reviews, ask: review, within: 2 working days }
  - { id: blockers, ask: blocker, within: 4 working hours }
  - { id: new-work, ask: new-issue, within: 2 working days, clock: team }
updates:
  - { id: moving-work, of: started, every: 5 working days }
decisions:
  - { id: why-closed, of: { types: [Story] }, before: done }
`;

/** Sets the demo up as its people would: an agreement, three projects, decisions, a proposal, hours and a card. */
export async function fillDemo(world: World): Promise<void> {
  const surfaces = surfacesOf();
  const does = async (entry: string, accountId: string, project: string | null, name: string, input: object) => {
    const surface = surfaces.get(entry) as Surface;
    const extension = extensionOf(surface, world.jira, { project });
    const payload = { reader: { locale: 'en', timeZone: 'Europe/Berlin' }, input };
    const answer = (await world.app.invoke(surface.resolver, name, payload, { accountId, extension })) as Answer;
    if (answer.outcome !== 'ok') throw new Error(`the demo's ${name}: ${JSON.stringify(answer)}`);
    await world.settle();
    return answer.value;
  };
  const inTitanium = (accountId: string, name: string, input: object) =>
    does('project', accountId, 'TITAN', name, input);

  await does('admin', ada, null, 'savePlaybook', { written: AGREEMENT, rev: 0 });
  for (const key of ['TITAN', 'KIWI', 'HELP']) {
    await does('admin', ada, null, 'switchProject', { projectId: world.jira.project(key)!.id, on: true });
  }

  const draft = (title: string, question: string, decision: string, because: string, tags: string[]) => ({
    title,
    question,
    decision,
    because,
    tags,
    consequences: 'Easier to run; one thing fewer to learn.',
    decidedOn: '2026-02-18',
    deciders: [{ accountId: ada }, { accountId: raj }],
  });
  const cron = await inTitanium(ada, 'writeDecision', {
    draft: draft('Jobs run from cron', 'How do jobs start?', 'Cron on one machine.', 'It is there already.', ['jobs']),
  });
  const queue = await inTitanium(raj, 'writeDecision', {
    draft: draft(
      'Jobs live in Postgres',
      'Where do jobs wait: a queue of its own, or the database?',
      'A table in Postgres, read with SKIP LOCKED.',
      'Nobody wants to run another service, and we have a hundred jobs a minute, not a million.',
      ['jobs', 'database'],
    ),
  });
  await inTitanium(raj, 'supersedeDecision', { earlier: idOf(cron), later: idOf(queue) });
  await inTitanium(tom, 'writeDecision', {
    draft: {
      ...draft('Sign-in links, then passkeys', 'Links or passkeys?', 'Links first; passkeys next.', '', ['sign-in']),
      status: 'proposed',
      decidedOn: null,
    },
    issues: ['TITAN-1'],
  });
  await inTitanium(raj, 'openProposal', {
    draft: {
      ...draft('Rate limits per key', 'Per key or per address?', 'Per key, 100 a minute.', 'Addresses are shared.', []),
      status: 'proposed',
      decidedOn: null,
    },
    participants: [ada, tom, mia],
    issues: ['TITAN-2'],
  });

  const usual = '09:00-12:30, 13:30-17:00';
  const week = { mon: usual, tue: usual, wed: usual, thu: usual, fri: '09:00-13:00', sat: '', sun: '' };
  await does('personal', ada, null, 'saveMyHours', { hours: { timeZone: 'Europe/Berlin', week } });
  const card = { preferredForm: 'comment', notes: 'I read before I talk; mornings are for writing.' };
  await does('personal', tom, null, 'saveMyCard', { card: { bestFor: 'sign-in, payments', ...card } });
  await does('personal', lou, null, 'saveMyCard', { card: { bestFor: 'texts, French', ...card } });
  await world.app.schedule('due-sweep');
  await world.settle();
}

type Answer = { readonly outcome: 'ok'; readonly value: unknown } | { readonly outcome: 'refused' };

const idOf = (record: unknown) => (record as { readonly id: string }).id;
