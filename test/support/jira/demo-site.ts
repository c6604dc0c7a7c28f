import { JiraSite } from './jira-site';
import { addPerson, addProject } from './site-builder';

const DAY_MS = 86_400_000;

/** The people of the demo site, by what the demo calls them. */
export const DEMO_PEOPLE = {
  ada: 'ada-lindqvist',
  tom: 'tom-okafor',
  mia: 'mia-tanaka',
  raj: 'raj-mehta',
  lou: 'lou-bernard',
} as const;

/**
 * A site with three weeks behind it: five people in four zones, a project with the gate, a team-managed one without, a
 * service project, and something of everything the app has to say.
 *
 * Days count back from `now`; what happened yesterday is yesterday whenever the demo is opened.
 */
export function demoSite(clock: () => Date): JiraSite {
  const site = new JiraSite(clock);
  const midnight = Math.floor(clock().getTime() / DAY_MS) * DAY_MS;
  /** So many days ago at an hour, UTC. */
  const ago = (days: number, hour: number) =>
    new Date(Math.min(midnight - days * DAY_MS + hour * 3_600_000, clock().getTime()));
  const { ada, tom, mia, raj, lou } = DEMO_PEOPLE;
  addPerson(site, 'Ada Lindqvist', { timeZone: 'Europe/Berlin', locale: 'en_GB', isSiteAdmin: true });
  addPerson(site, 'Tom Okafor', { timeZone: 'America/New_York' });
  addPerson(site, 'Mia Tanaka', { timeZone: 'Pacific/Auckland', locale: 'en_AU' });
  addPerson(site, 'Raj Mehta', { timeZone: 'Asia/Kolkata' });
  addPerson(site, 'Lou Bernard', { timeZone: 'Europe/Paris', locale: 'fr_FR' });
  addPerson(site, 'Grace Buyer', { accountId: 'qm:grace', accountType: 'customer' });
  const gate = ['decision-required'];
  addProject(site, 'TITAN', { name: 'Titanium', leadId: ada, gate });
  addProject(site, 'KIWI', { name: 'Kiwi', leadId: mia, style: 'next-gen' });
  addProject(site, 'HELP', { name: 'Help desk', leadId: lou, type: 'service_desk' });

  const login = site.create(
    'TITAN',
    { accountId: ada, at: ago(9, 9) },
    {
      summary: 'Sign-in without a password',
      typeName: 'Story',
      description: 'People forget passwords. Links or passkeys?',
      assigneeId: raj,
    },
  );
  site.comment(
    login.key,
    { accountId: ada, at: ago(4, 10) },
    `@[${tom}] could you review the plan for links before we start on passkeys?`,
  );
  site.comment(
    login.key,
    { accountId: raj, at: ago(3, 6) },
    'Progress: the links work on staging. Next are expiry and the mails.',
  );

  const limits = site.create(
    'TITAN',
    { accountId: raj, at: ago(15, 7) },
    {
      summary: 'Which rate limit for the public API?',
      typeName: 'Story',
      assigneeId: ada,
    },
  );
  site.comment(
    limits.key,
    { accountId: raj, at: ago(6, 8) },
    `@[${ada}] which of the two do we take, per key or per address?`,
  );
  site.comment(limits.key, { accountId: ada, at: ago(5, 9) }, 'I will decide by Friday, after the load test.');

  const stale = site.create(
    'TITAN',
    { accountId: tom, at: ago(20, 15) },
    { summary: 'Move the search index', assigneeId: tom },
  );
  void site.move(stale.key, { accountId: tom, at: ago(19, 15) }, 'In Progress', { via: 'import' });

  const done = site.create(
    'TITAN',
    { accountId: ada, at: ago(18, 9) },
    {
      summary: 'Postgres or a queue of its own?',
      typeName: 'Story',
      assigneeId: ada,
    },
  );
  void site.move(done.key, { accountId: ada, at: ago(2, 11) }, 'Done', { via: 'import' });

  site.create(
    'TITAN',
    { accountId: mia, at: ago(1, 22) },
    { summary: 'Dates are off by one in Auckland', typeName: 'Bug' },
  );

  const quick = site.create(
    'TITAN',
    { accountId: tom, at: ago(3, 14) },
    { summary: 'Colours of the new chart', assigneeId: lou },
  );
  for (const [minute, who, text] of [
    [0, tom, `@[${lou}] blue or green?`],
    [4, lou, 'Green?'],
    [7, tom, 'The light one or the dark one?'],
    [9, lou, 'Which is which?'],
    [12, tom, 'The first.'],
  ] as const)
    site.comment(quick.key, { accountId: who, at: new Date(ago(3, 14).getTime() + minute * 60_000) }, text);

  const hand = site.create(
    'KIWI',
    { accountId: mia, at: ago(7, 1) },
    { summary: 'Hand over the importer', assigneeId: mia },
  );
  site.comment(
    hand.key,
    { accountId: mia, at: ago(2, 2) },
    `@[${raj}] please take over from here: the reader is done, the writer is not.`,
  );
  site.create('KIWI', { accountId: raj, at: ago(12, 5) }, { summary: 'Try the new test runner', assigneeId: raj });
  const blocked = site.create(
    'KIWI',
    { accountId: lou, at: ago(8, 8) },
    { summary: 'Translate the onboarding', assigneeId: lou },
  );
  site.comment(
    blocked.key,
    { accountId: lou, at: ago(2, 9) },
    `Blocked: @[${mia}] I need the final texts before I can go on.`,
  );

  const printer = site.create(
    'HELP',
    { accountId: 'qm:grace', at: ago(3, 12) },
    { summary: 'The invoice has the wrong address', assigneeId: lou },
  );
  site.comment(printer.key, { accountId: lou, at: ago(3, 13) }, `@[${ada}] do we have her new address?`, {
    internal: true,
  });
  site.create('HELP', { accountId: 'qm:grace', at: ago(1, 15) }, { summary: 'How do I export my data?' });

  // All of this happened before the app was there: nobody sends events of it.
  site.takeEvents();
  return site;
}
