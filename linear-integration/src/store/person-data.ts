import { type Actor, type IssueEvent, StoredEvent } from '@async-norms/core';
import { sql } from 'kysely';
import type { Database } from './database';

/** Everything that is kept about one person. */
export interface PersonData {
  /** All of it, as plain data. */
  export(workspaceId: string, personId: string): Promise<Readonly<Record<string, unknown>>>;
  /**
   * Forgets it. What happened on issues stays, as done by somebody unknown; decisions that the team filed stay, without who
   * filed them. What happens from then on is kept again, as long as the person is in the workspace.
   */
  erase(workspaceId: string, personId: string): Promise<void>;
}

/** Tables with rows about one person, by the column that names them. */
const ABOUT = [
  ['person', 'person_id'],
  ['person_settings', 'person_id'],
  ['playbook_draft', 'person_id'],
  ['said', 'person_id'],
  ['digest', 'person_id'],
  ['session', 'person_id'],
  ['sign_in_link', 'person_id'],
  ['activity', 'person_id'],
  ['proposal_event', 'by_person'],
  ['proposal', 'author'],
  ['playbook_version', 'saved_by'],
  ['decision', 'filed_by'],
] as const;

/** Secrets, also as hashes, are nobody's data. */
const NOT_SHOWN = new Set(['session_hash', 'link_hash']);

/** Somebody who is not known any more. */
const FORMER = 'former-member';

/** The data of people on either database. */
export function personDataOf({ db }: Database): PersonData {
  /** Finds what names a person within its JSON. */
  const naming = (personId: string) => `%${JSON.stringify(personId).slice(1, -1).replaceAll(/[%_]/g, '_')}%`;

  async function eventsAbout(workspaceId: string, personId: string) {
    const rows = await db
      .selectFrom('issue_event')
      .select(['issue_id', 'event_id', 'kind', 'body'])
      .where('workspace_id', '=', workspaceId)
      .where('body', 'like', naming(personId))
      .execute();
    return rows.map((row) => ({ ...row, event: StoredEvent.parse(JSON.parse(row.body)) }));
  }

  return {
    async export(workspaceId, personId) {
      const tables: Record<string, unknown> = {};
      for (const [table, column] of ABOUT) {
        const rows = await db
          .selectFrom(table)
          .selectAll()
          .where('workspace_id', '=', workspaceId)
          .where(column as never, '=', personId as never)
          .execute();
        tables[table] = (rows as readonly Record<string, unknown>[]).map((row) =>
          Object.fromEntries(Object.entries(row).filter(([key]) => !NOT_SHOWN.has(key))),
        );
      }
      tables.own_comment = await db
        .selectFrom('own_comment')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('about', 'like', naming(personId))
        .execute();
      const events = await eventsAbout(workspaceId, personId);
      return { ...tables, events: events.map(({ issue_id, event }) => ({ issueId: issue_id, ...event })) };
    },

    async erase(workspaceId, personId) {
      const events = await eventsAbout(workspaceId, personId);
      await db.transaction().execute(async (tx) => {
        // Whoever keeps what was known of these issues is told by it that this has changed.
        const about = tx
          .selectFrom('issue_event')
          .select('issue_id')
          .where('workspace_id', '=', workspaceId)
          .where('body', 'like', naming(personId));
        await tx
          .updateTable('issue')
          .set({ calls: sql`calls + 1` })
          .where('workspace_id', '=', workspaceId)
          .where('issue_id', 'in', about)
          .execute();
        for (const { issue_id, event_id, kind, event } of events)
          await tx
            .updateTable('issue_event')
            .set({ body: JSON.stringify(withoutPerson(event, personId)) })
            .where('workspace_id', '=', workspaceId)
            .where('issue_id', '=', issue_id)
            .where('kind', '=', kind)
            .where('event_id', '=', event_id)
            .execute();
        for (const table of ['person_settings', 'playbook_draft', 'said', 'digest', 'session', 'sign_in_link'] as const)
          await tx
            .deleteFrom(table)
            .where('workspace_id', '=', workspaceId)
            .where('person_id', '=', personId)
            .execute();
        // That it is ours has to stay known; whom it was about does not.
        await tx
          .updateTable('own_comment')
          .set({ about: JSON.stringify({ kind: 'answer' }) })
          .where('workspace_id', '=', workspaceId)
          .where('about', 'like', naming(personId))
          .execute();
        await tx
          .updateTable('person')
          .set({ name: '', email: null, profile_url: null, time_zone: null, away_until: null })
          .where('workspace_id', '=', workspaceId)
          .where('person_id', '=', personId)
          .execute();
        await tx
          .updateTable('activity')
          .set({ person_id: null })
          .where('workspace_id', '=', workspaceId)
          .where('person_id', '=', personId)
          .execute();
        await tx
          .updateTable('decision')
          .set({ filed_by: null })
          .where('workspace_id', '=', workspaceId)
          .where('filed_by', '=', personId)
          .execute();
        await tx
          .updateTable('playbook_version')
          .set({ saved_by: null })
          .where('workspace_id', '=', workspaceId)
          .where('saved_by', '=', personId)
          .execute();
        await tx
          .updateTable('proposal_event')
          .set({ by_person: FORMER })
          .where('workspace_id', '=', workspaceId)
          .where('by_person', '=', personId)
          .execute();
        await tx
          .updateTable('proposal')
          .set({ author: FORMER })
          .where('workspace_id', '=', workspaceId)
          .where('author', '=', personId)
          .execute();
        for (const { proposal_id, participants } of await tx
          .selectFrom('proposal')
          .select(['proposal_id', 'participants'])
          .where('workspace_id', '=', workspaceId)
          .execute()) {
          const named = JSON.parse(participants) as readonly string[];
          if (!named.includes(personId)) continue;
          const others = named.map((id) => (id === personId ? FORMER : id));
          await tx
            .updateTable('proposal')
            .set({ participants: JSON.stringify([...new Set(others)]) })
            .where('workspace_id', '=', workspaceId)
            .where('proposal_id', '=', proposal_id)
            .execute();
        }
      });
    },
  };
}

/** An event without a person: done by somebody unknown, asked of the others. */
export function withoutPerson(event: IssueEvent, personId: string): IssueEvent {
  const others = (people: readonly string[]) => people.filter((id) => id !== personId);
  const orNobody = (id: string | null) => (id === personId ? null : id);
  const by: Actor = 'id' in event.by && event.by.id === personId ? { kind: 'unknown' } : event.by;
  switch (event.kind) {
    case 'created': {
      const { assignee, reporter } = event.facts;
      return { ...event, by, facts: { ...event.facts, assignee: orNobody(assignee), reporter: orNobody(reporter) } };
    }
    case 'commented': {
      const { reading } = event;
      if (reading === null) return { ...event, by };
      const asks = reading.asks.map((ask) => ({ ...ask, of: others(ask.of) })).filter(({ of }) => of.length > 0);
      return { ...event, by, reading: { ...reading, asks, handsOverTo: others(reading.handsOverTo) } };
    }
    case 'assigned':
      return { ...event, by, to: orNobody(event.to) };
    case 'review-requested':
      return { ...event, by, of: others(event.of) };
    case 'handed-over':
      return { ...event, by, to: others(event.to) };
    default:
      return { ...event, by };
  }
}
