import type { SetUpCheck } from '../admin/pages/set-up-page';
import type { Speak } from '../admin/texts/say';
import { VIEWER } from '../linear/documents';
import { NotConnected } from '../linear/installations';
import { LinearRequestFailed } from '../linear/linear-failure';
import type { PageParts } from './page-kit';
import { everyoneOf } from './people-names';
import type { SignedInVisit } from './visit';

type Here = SignedInVisit & { readonly now: Date };

/** Looks at everything that has to work, now: asks Linear who we are, and the database what came in and what is agreed on. */
export async function setUpChecks(parts: PageParts, here: Here, t: Speak): Promise<readonly SetUpCheck[]> {
  return [
    await linearCheck(parts, here, t),
    await eventsCheck(parts, here, t),
    agreementCheck(here, t),
    ...(await peopleChecks(parts, here, t)),
    check(
      'mail',
      parts.ports.setUp.hasMail ? 'good' : 'warn',
      t(parts.ports.setUp.hasMail ? 'setUp.mail.on' : 'setUp.mail.off'),
    ),
    ...(parts.ports.setUp.mode === 'demo'
      ? []
      : [
          parts.ports.publicUrl?.startsWith('https:')
            ? check('address', 'good', t('setUp.address.good', { url: parts.ports.publicUrl }))
            : check('address', 'warn', t('setUp.address.missing')),
        ]),
  ];
}

function check(
  name: SetUpCheck['name'],
  state: SetUpCheck['state'],
  text: string,
  link: SetUpCheck['link'] = null,
): SetUpCheck {
  return { name, state, text, link };
}

async function linearCheck({ ports }: PageParts, { workspaceId }: Here, t: Speak): Promise<SetUpCheck> {
  try {
    const api = await ports.connections.of(workspaceId);
    const { viewer } = await api.request(VIEWER, {}, 'nudge');
    return check('linear', 'good', t('setUp.linear.good', { workspace: viewer.organization.name }));
  } catch (error) {
    if (error instanceof NotConnected) return check('linear', 'bad', t('setUp.linear.paused'));
    if (error instanceof LinearRequestFailed)
      return check('linear', 'bad', t('setUp.linear.bad', { reason: error.failure.kind }));
    throw error;
  }
}

async function eventsCheck({ ports }: PageParts, { workspaceId }: Here, t: Speak): Promise<SetUpCheck> {
  if (!ports.setUp.hasWebhooks) return check('events', 'good', t('setUp.events.polling'));
  const row = await ports.database.db
    .selectFrom('inbox')
    .select((select) => select.fn.max('received_at').as('at'))
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  const at = row?.at ?? null;
  return at === null
    ? check('events', 'warn', t('setUp.events.none'))
    : check('events', 'good', t('setUp.events.good', { at: new Date(Number(at)) }));
}

function agreementCheck({ agreement, now }: Here, t: Speak): SetUpCheck {
  const norms = agreement?.normsAt(now);
  const count = norms === undefined ? 0 : Object.values(norms).reduce((sum, list) => sum + list.length, 0);
  const link = { href: '/playbook', text: t('yours.toPlaybook') };
  return count === 0
    ? check('agreement', 'warn', t('setUp.agreement.none'), link)
    : check('agreement', 'good', t('setUp.agreement.good', { count }), link);
}

async function peopleChecks(
  { stores }: PageParts,
  { workspaceId, agreement, now }: Here,
  t: Speak,
): Promise<SetUpCheck[]> {
  const { active, nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
  const unknown = active.filter(({ id }) => (agreement?.hoursOf(id) ?? null) === null).length;
  const facilitator = agreement?.facilitatorAt(now) ?? null;
  return [
    check(
      'hours',
      unknown === 0 ? 'good' : 'warn',
      unknown === 0
        ? t('setUp.hours.all', { all: active.length })
        : t('setUp.hours.count', { known: active.length - unknown, all: active.length }),
      { href: '/people', text: t('nav.people') },
    ),
    facilitator === null
      ? check('facilitator', 'warn', t('setUp.facilitator.none'), {
          href: '/playbook/edit',
          text: t('playbook.change'),
        })
      : check('facilitator', 'good', t('setUp.facilitator.good', { name: nameOf(facilitator) })),
  ];
}
