import { DEMO_PEOPLE } from '../support/jira/demo-site';

/** What the demo's team agreed on. */
export const DEMO_AGREEMENT = `playbook: 1
team: Titanium
workingTime:
  default:
    timeZone: Europe/Berlin
  people:
    ${DEMO_PEOPLE.ada}: { timeZone: Europe/Berlin }
    ${DEMO_PEOPLE.raj}: { timeZone: Asia/Kolkata }
facilitator:
  rota: [${DEMO_PEOPLE.ada}, ${DEMO_PEOPLE.raj}]
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
