import { startReading } from '../../forge-app/src/engine/start-reading';
import { savePlaybook } from '../../forge-app/src/storage/playbook-store';
import { switchProject } from '../../forge-app/src/storage/project-settings';
import type { World } from '../support/forge/world';
import { DEMO_PEOPLE } from '../support/jira/demo-site';
import type { DemoClock } from './demo-clock';

const { ada, tom, mia, raj, lou } = DEMO_PEOPLE;
const AGREEMENT = `playbook: 1
team: Titanium
workingTime:
  default:
    timeZone: Europe/Berlin
facilitator:
  rota: [${ada}, ${raj}]
responses:
  - { id: questions, ask: question, within: 8 working hours }
  - { id: reviews, ask: review, within: 2 working days }
  - { id: blockers, ask: blocker, within: 4 working hours }
  - { id: hand-overs, ask: hand-off, within: 1 working day }
  - { id: new-work, ask: new-issue, within: 2 working days, clock: team }
updates:
  - { id: moving-work, of: started, every: 5 working days }
decisions:
  - { id: why-closed, of: { types: [Story] }, before: done }
`;
export async function fillDemo(world: World, clock: DemoClock, at: Date): Promise<void> {
  clock.set(new Date(at.getTime() - 25 * 86400000));
  await world.app.inside(async () => {
    await savePlaybook('site', 0, { at: new Date(), by: ada, written: AGREEMENT });
    for (const key of ['TITAN', 'KIWI', 'HELP']) {
      await switchProject({ projectId: world.jira.project(key)!.id, key }, true, new Date());
      await startReading(world.jira.project(key)!.id, new Date());
    }
  });
  await world.settle();
  clock.set(at);
  await world.app.trigger({ eventType: 'avi:forge:installed:app' });
  await world.settle();
  await world.app.schedule('due-sweep');
  await world.settle();
}
