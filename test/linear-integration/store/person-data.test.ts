import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IssueEvent } from '@async-norms/core';
import { type Database, openDatabase } from '../../../linear-integration/src/store/database';
import { personDataOf, withoutPerson } from '../../../linear-integration/src/store/person-data';
import { PersonSettings, personSettingsOf } from '../../../linear-integration/src/store/person-settings';
import { proposalStoreOf } from '../../../linear-integration/src/store/proposal-store';
import { sessionStoreOf } from '../../../linear-integration/src/store/session-store';
import { at } from '../../support/at';
import { did, issueFacts } from '../../support/issues';

const now = at('2026-03-04 10:00 +01:00');
const reading = {
  asks: [
    { kind: 'question', of: ['ada'] },
    { kind: 'review', of: ['ada', 'ben'] },
  ],
  promisedUntil: null,
  handsOverTo: ['ada'],
  withdraws: false,
  updateKind: null,
  saysSomething: true,
} as const;

test.each`
  event                                                                     | becomes
  ${did('created', 'ada', now, { facts: issueFacts({ assignee: 'ada' }) })} | ${{ by: { kind: 'unknown' }, facts: issueFacts({ assignee: null }) }}
  ${did('created', 'tom', now, { facts: issueFacts({ reporter: 'ada' }) })} | ${{ by: { kind: 'person', id: 'tom' }, facts: issueFacts({ reporter: null }) }}
  ${did('commented', 'tom', now, { reading })}                              | ${{ reading: { ...reading, asks: [{ kind: 'review', of: ['ben'] }], handsOverTo: [] } }}
  ${did('assigned', 'tom', now, { to: 'ada' })}                             | ${{ to: null }}
  ${did('review-requested', 'tom', now, { of: ['ada', 'ben'] })}            | ${{ of: ['ben'] }}
  ${did('handed-over', 'ada', now, { to: ['ada'] })}                        | ${{ by: { kind: 'unknown' }, to: [] }}
  ${did('reviewed', 'bot', now)}                                            | ${{ by: { kind: 'bot', id: 'bot' } }}
`('$event.kind without Ada names her nowhere', ({ event, becomes }) => {
  const left = withoutPerson(event as IssueEvent, 'ada');
  expect(left).toMatchObject(becomes);
  // The id of an event is the tracker's, and here it is made from the name.
  expect(JSON.stringify({ ...left, id: '' })).not.toContain('ada');
});

describe('in a database', () => {
  let folder: string;
  let database: Database;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'async-norms-'));
    database = await openDatabase({ kind: 'embedded', folder });
  });
  afterEach(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  test('what is exported of a person is theirs alone, and after erasing there is nothing', async () => {
    const settings = personSettingsOf(database);
    const sessions = sessionStoreOf(database);
    for (const [workspaceId, personId] of [
      ['w', 'ada'],
      ['w', 'ben'],
      ['other', 'ada'],
    ] as const) {
      await settings.save(workspaceId, personId, PersonSettings.parse({ entry: { timeZone: 'Asia/Tokyo' } }), now);
      await sessions.start({ workspaceId, personId }, now);
    }
    await proposalStoreOf(database).open('w', {
      title: 'Ours',
      text: 'words',
      proposal: { id: 'p', author: 'ada', openedAt: now, participants: ['ada', 'ben'], workingDays: 2, events: [] },
    });
    const data = personDataOf(database);
    const exported = await data.export('w', 'ada');
    expect(exported.person_settings).toHaveLength(1);
    expect(exported.session).toHaveLength(1);
    expect(JSON.stringify(exported)).not.toMatch(/hash|other/);

    await data.erase('w', 'ada');
    const rest = await data.export('w', 'ada');
    expect(Object.entries(rest).filter(([, rows]) => (rows as readonly unknown[]).length > 0)).toEqual([]);
    expect((await proposalStoreOf(database).get('w', 'p'))?.proposal.participants).toEqual(['former-member', 'ben']);
    expect((await data.export('w', 'ben')).person_settings).toHaveLength(1);
    expect((await data.export('other', 'ada')).person_settings).toHaveLength(1);
  });

  test('of two who speak to a proposal at once, the second is told to look again', async () => {
    const proposals = proposalStoreOf(database);
    const proposal = {
      id: 'p',
      author: 'ada',
      openedAt: now,
      participants: ['ada', 'ben'],
      workingDays: 2,
      events: [],
    };
    await proposals.open('w', { title: 'Ours', text: 'words', proposal });
    const said = await Promise.all([
      proposals.add('w', 'p', 0, { kind: 'concern', by: 'ben', at: now, name: 'cost' }),
      proposals.add('w', 'p', 0, { kind: 'changed', by: 'ada', at: now }, { title: 'Other', text: 'other words' }),
    ]);
    expect([...said].sort()).toEqual(['added', 'stale']);
    const after = await proposals.get('w', 'p');
    expect(after?.proposal.events).toHaveLength(1);
    expect(after?.title).toBe(said[1] === 'added' ? 'Other' : 'Ours');
  });

  test('own settings hold from when they were saved, and are handed over as they were', async () => {
    const settings = personSettingsOf(database);
    const tokyo = PersonSettings.parse({
      entry: { timeZone: 'Asia/Tokyo', leave: [{ from: '2026-04-01', to: '2026-04-03' }] },
    });
    const berlin = PersonSettings.parse({
      entry: { timeZone: 'Europe/Berlin', weeklyHours: { mon: ['09:00-12:00'] } },
      digestBy: 'page',
    });
    await settings.save('w', 'ada', tokyo, now);
    await settings.save('w', 'ada', berlin, at('2026-03-05 10:00 +01:00'));
    expect(await settings.of('w', 'ada')).toEqual(berlin);
    expect(await settings.of('w', 'ben')).toBeNull();
    expect(await settings.versions('w')).toEqual([
      {
        personId: 'ada',
        effectiveAt: now,
        entry: { timeZone: 'Asia/Tokyo', leave: [{ from: '2026-04-01', to: '2026-04-03' }] },
      },
      {
        personId: 'ada',
        effectiveAt: at('2026-03-05 10:00 +01:00'),
        entry: { timeZone: 'Europe/Berlin', weeklyHours: { mon: [['09:00', '12:00']] }, leave: [] },
      },
    ]);
  });
});
