import { LeaveList, type LocalDate, problemsOf, RosterEntry } from '@async-norms/core';
import { type Engine, engineHere } from '../engine/engine';
import { lookAtAll } from '../engine/start-reading';
import { eraseOwnData } from '../privacy/erase-person';
import { activitiesAbout } from '../storage/activity';
import { changePersonalSettings, currentEntry, personalSettings } from '../storage/personal-settings';
import { savedPlaybooks } from '../storage/playbook-store';
import { projectsOn } from '../storage/project-settings';
import { siteSettings } from '../storage/site-settings';
import type { MyPageView, PersonalResults } from '../ui/resolver-types/personal-types';
import { myHours } from './my-hours';
import { type MyIssues, myIssues } from './my-issues';
import { namesFor } from './names';
import { Refused } from './refused';
import type { Session } from './session';
import { playbookInForce } from './stored-playbooks';
import { type Handlers, surfaceResolver } from './surface-resolver';
import { sayResolver } from './texts/say-resolver';
import { writtenWeek, wrongDays } from './week-form';

const MOST_MINE = 50;

/** Everything is about whoever calls: no input of these names a person. */
const PERSONAL: Handlers<keyof PersonalResults> = {
  getMyPage: (session) => myPage(session),

  async saveMyHours(session, { hours }) {
    if (hours === null) {
      await setEntry(session, ({ timeZone: _zone, weeklyHours: _week, ...rest }) => rest);
      return myPage(session);
    }
    const [wrong] = wrongDays(hours.week);
    if (wrong !== undefined) {
      const problem = {
        path: `hours.week.${wrong}`,
        problem: `got "${hours.week[wrong]}"`,
        expected: '09:00-12:00, 13:00-17:00',
      };
      throw new Refused('invalid', [problem]);
    }
    const set = { timeZone: hours.timeZone, weeklyHours: writtenWeek(hours.week) };
    await setEntry(session, (entry) => ({ ...entry, ...set }));
    return myPage(session);
  },

  async saveMyLeave(session, { leave }) {
    await setEntry(session, (entry) => ({ ...entry, leave }));
    return myPage(session);
  },

  async saveMyCard(session, { card }) {
    const written =
      card === null
        ? undefined
        : {
            ...(card.bestFor === '' ? {} : { bestFor: card.bestFor }),
            ...(card.preferredForm === null ? {} : { preferredForm: card.preferredForm }),
            ...(card.notes === '' ? {} : { notes: card.notes }),
          };
    await keepEntry(session, ({ card: _before, ...entry }) =>
      written === undefined ? entry : { ...entry, card: written },
    );
    return myPage(session);
  },

  async saveMyChannels({ accountId, now, ...session }, { email }) {
    await changePersonalSettings(accountId, now, () => ({ email }));
    return myPage({ accountId, now, ...session });
  },

  async exportMyData(session) {
    const { accountId, now } = session;
    const engine = engineHere(() => now);
    const [settings, activities, people, issues] = await Promise.all([
      personalSettings(accountId),
      activitiesAbout(accountId),
      engine.people.of([accountId]),
      issuesOf(session, engine),
    ]);
    const said = await engine.ledger.said([], [accountId], '1970-01-01' as LocalDate);
    const data = {
      accountId,
      exportedAt: now.toISOString(),
      settings,
      account: people.get(accountId) ?? null,
      reminders: said,
      activities,
      myTurn: issues.mine.map(({ issueKey, kind, sinceAt, dueAt }) => ({ issueKey, kind, sinceAt, dueAt })),
    };
    return { fileName: 'my-async-norms.json', mediaType: 'application/json', text: JSON.stringify(data, null, 2) };
  },

  async eraseMyData({ accountId }) {
    const erased = await eraseOwnData(accountId);
    await lookAgainAt(accountId);
    return { erased };
  },
};

/** The resolver of the personal page. */
export const personalResolver = surfaceResolver(PERSONAL);

async function myPage(session: Session): Promise<MyPageView> {
  const { accountId, now } = session;
  const engine = engineHere(() => now);
  const [settings, saved, { worksCouncil }] = await Promise.all([
    personalSettings(accountId),
    savedPlaybooks('site'),
    siteSettings(),
  ]);
  const [hours, { mine, waitingFor }] = await Promise.all([
    myHours(settings, playbookInForce(saved, null, worksCouncil), engine),
    issuesOf(session, engine),
  ]);
  const entry = currentEntry(settings) ?? {};
  const { card } = RosterEntry.parse({ card: entry.card });
  return {
    hours,
    leave: LeaveList.safeParse(entry.leave).data ?? [],
    card:
      card === undefined
        ? null
        : { bestFor: card.bestFor ?? '', preferredForm: card.preferredForm ?? null, notes: card.notes ?? '' },
    email: settings.email,
    mine: mine.slice(0, MOST_MINE),
    more: Math.max(0, mine.length - MOST_MINE),
    waitingFor: waitingFor.slice(0, MOST_MINE),
    kept: [
      sayResolver(session.reader, 'mine.clocks', { issues: new Set(mine.map(({ issueKey }) => issueKey)).size }),
      sayResolver(session.reader, settings.versions.length > 0 ? 'mine.personal' : 'mine.nothing'),
      sayResolver(session.reader, 'kept.said'),
      sayResolver(session.reader, 'kept.people'),
    ],
  };
}

async function issuesOf(session: Session, engine: Engine): Promise<MyIssues> {
  return myIssues(session, engine, await namesFor(session, []));
}

type Entry = Readonly<Record<string, unknown>>;

/** Saves when the caller works, as holding from now on, and works out anew when to look at what they have a part in. @throws Refused */
async function setEntry(session: Session, change: (entry: Entry) => Entry): Promise<void> {
  await keepEntry(session, change);
  await lookAgainAt(session.accountId);
}

/** Somebody's hours are others now: works out anew when to look at what they have a part in. */
async function lookAgainAt(accountId: string): Promise<void> {
  const projects = await projectsOn();
  await lookAtAll(
    projects.map(({ projectId }) => projectId),
    accountId,
  );
}

/** Saves what the caller sets, as holding from now on. @throws Refused where it does not fit */
async function keepEntry({ accountId, now }: Session, change: (entry: Entry) => Entry): Promise<void> {
  await changePersonalSettings(accountId, now, (settings) => {
    const entry = change(currentEntry(settings) ?? {});
    const read = RosterEntry.safeParse(entry);
    if (!read.success) throw new Refused('invalid', problemsOf(read.error, entry));
    return { entry: Object.keys(entry).length === 0 ? null : entry };
  });
}
