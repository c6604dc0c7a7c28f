import type { Connections } from './linear/installations';
import type { PersonStore } from './store/person-store';
import type { SignInLinks } from './store/sign-in-links';

/** What a first link is made from. */
export interface FirstLinkParts {
  readonly connections: Pick<Connections, 'all'>;
  readonly people: Pick<PersonStore, 'all'>;
  readonly links: Pick<SignInLinks, 'make' | 'wasUsed'>;
  readonly pageUrl: string;
  readonly clock: () => Date;
}

/**
 * A line with a sign-in link for an administrator of each workspace that nobody has come into by a link yet: whoever can read the
 * terminal of the server may let themselves in, and hand out links to everyone else.
 *
 * @returns no line for a workspace whose people are not known yet, or which has no administrator that we can see
 */
export async function firstLinks(parts: FirstLinkParts): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { workspaceId, ownUserId, name } of await parts.connections.all()) {
    if (await parts.links.wasUsed(workspaceId)) continue;
    const admins = (await parts.people.all(workspaceId)).filter((one) => one.isAdmin && one.isActive && !one.isBot);
    const admin = admins.find(({ id }) => id === ownUserId) ?? admins[0];
    if (admin === undefined) continue;
    const secret = await parts.links.make({ workspaceId, personId: admin.id }, null, parts.clock());
    const who = admin.displayName ?? admin.id;
    lines.push(`To sign in to ${name} as ${who}, once: ${parts.pageUrl}/sign-in/link/${secret}`);
  }
  return lines;
}
