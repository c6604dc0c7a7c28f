import { TimeZone } from '@async-norms/core';
import { commentReader } from '../engine/read-as';
import type { Person } from '../store/person-store';
import type { WorkspaceView } from '../webhook/event-to-issue';
import type { LinearSide } from './linear-side';

/** What has to be known of a workspace to understand what happens in it, with its people. */
export interface LinearView extends WorkspaceView {
  readonly people: readonly Person[];
}

/** A workspace as it is understood now. */
export async function linearViewOf(side: LinearSide, workspaceId: string): Promise<LinearView> {
  const people = await side.people.all(workspaceId);
  const bots = new Set(people.filter(({ isBot }) => isBot).map(({ id }) => id));
  const installation = await side.connections.find(workspaceId);
  return {
    people,
    appUserId: installation === null || installation.kind === 'api-key' ? null : installation.ownUserId,
    isBot: (userId) => bots.has(userId),
    read: commentReader(people, TimeZone.parse('UTC')),
  };
}
