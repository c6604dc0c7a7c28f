import { startReading } from '../../forge-app/src/engine/start-reading';
import { type Clock, stateNow } from '../../forge-app/src/storage/clock';
import { forgeClocks } from '../../forge-app/src/storage/clocks';
import { savePlaybook } from '../../forge-app/src/storage/playbook-store';
import { switchProject } from '../../forge-app/src/storage/project-settings';
import { changeSiteSettings } from '../../forge-app/src/storage/site-settings';
import { at } from './at';
import { openWorld, type World, type WorldOptions } from './forge/world';
import { JiraSite } from './jira/jira-site';
import { addPerson, addProject } from './jira/site-builder';

/** An agreement of eight working hours in Berlin, with a nudge a working day after it is due. */
export const NORMS = `
playbook: 1
team: Titanium
workingTime:
  default: { timeZone: Europe/Berlin }
responses:
  - { id: answer, ask: question, within: 8 working hours, clock: responder }
updates:
  - { id: moving-work, of: started, every: 5 working days, counts: [comment, status], clock: responder }
decisions:
  - { id: why-closed, of: { types: [Story] }, before: done, exemptions: [{ code: trivial, meaning: nothing to decide }] }
`;

/** A site on which Ada and Tom agreed to `NORMS`, with the time held still. */
export interface NormsSite extends World {
  readonly projectId: string;
  /** Moves the time, and with it whatever asks for it. */
  setNow(text: string): void;
  /** Five-minute sweeps with what they set off, up to and including an instant. */
  sweepUntil(text: string, everyMinutes?: number): Promise<void>;
  clockOf(issueKey: string): Promise<Clock | null>;
  /** What was mailed: to whom, and what about. */
  mails(): readonly string[];
}

export interface NormsSiteOptions extends Omit<WorldOptions, 'jira' | 'now'> {
  readonly playbook?: string;
  readonly settings?: Readonly<Record<string, boolean>>;
  readonly projectType?: 'software' | 'service_desk';
  /** Before norms are switched on. */
  readonly before?: (jira: JiraSite) => void;
  /** False leaves it to the test to begin reading the past. */
  readonly reads?: boolean;
}

/** Opens such a site at an instant. The process's clock is held by Jest; only dates are, so that requests go on. */
export async function openNormsSite(start: string, options: NormsSiteOptions = {}): Promise<NormsSite> {
  holdTimeAt(at(start));
  const jira = new JiraSite(() => new Date());
  addPerson(jira, 'Ada', { timeZone: 'Europe/Berlin', locale: 'en_GB', isSiteAdmin: true });
  addPerson(jira, 'Tom', { timeZone: 'America/New_York' });
  addPerson(jira, 'Kei', { timeZone: 'Asia/Tokyo' });
  addPerson(jira, 'Robo', { accountType: 'app' });
  const project = addProject(jira, 'ENG', { leadId: 'ada', type: options.projectType ?? 'software' });
  options.before?.(jira);
  jira.takeEvents();
  const world = await openWorld({ ...options, jira });
  await world.app.inside(async () => {
    const saved = { at: new Date(), by: 'ada', written: options.playbook ?? NORMS };
    await savePlaybook('site', 0, saved);
    if (options.settings !== undefined) await changeSiteSettings(() => options.settings!);
    await switchProject({ projectId: project.id, key: project.key }, true, new Date());
    if (options.reads !== false) await startReading(project.id, new Date());
  });
  await world.settle();

  const site: NormsSite = {
    ...world,
    projectId: project.id,
    setNow: (text) => holdTimeAt(at(text)),
    async sweepUntil(text, everyMinutes = 5) {
      const end = at(text).getTime();
      for (let ms = Date.now(); ms <= end; ms = Date.now() + everyMinutes * 60_000) {
        holdTimeAt(new Date(ms));
        await world.app.schedule('due-sweep');
        // What a run pushes is there some moments later.
        holdTimeAt(new Date(ms + 20_000));
        await world.settle();
        holdTimeAt(new Date(ms));
        if (ms === end) return;
      }
      holdTimeAt(at(text));
    },
    clockOf: (issueKey) => world.app.inside(() => forgeClocks().find(jira.issue(issueKey)!.id)),
    mails: () => jira.notifications.map(({ to, text }) => `${to.join()}: ${text.split('\n')[2]}`),
    async close() {
      await world.close();
      jest.useRealTimers();
    },
  };
  return site;
}

export function factsOf(clock: Clock | null) {
  return clock === null ? null : stateNow(clock);
}

function holdTimeAt(now: Date): void {
  jest.useFakeTimers({
    now,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
}
