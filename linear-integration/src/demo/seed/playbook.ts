import { addDays, localDateAt, TimeZone, weekdayOf } from '@async-norms/core';
import { PEOPLE } from './people';

/** What the team agreed on, in its own words. `idOf` gives each person's id in Linear. */
export function demoPlaybook(now: Date, idOf: (key: string) => string): string {
  const today = localDateAt(TimeZone.parse('Europe/Berlin'), now);
  const monday = addDays(today, -(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(weekdayOf(today)) + 49));
  const reviewBy = addDays(today, 120);
  const leave = { from: addDays(today, 12), to: addDays(today, 19) };
  return `# How we work when nobody else is online. Nine people in São Paulo, Berlin and Tokyo; hours of all of them never meet.
playbook: 1
team: Lighthouse
reviewBy: ${reviewBy}
workingTime:
  default:
    timeZone: Europe/Berlin
    weeklyHours:
${hoursOf({ mon: ['09:00-17:30'], tue: ['09:00-17:30'], wed: ['09:00-17:30'], thu: ['09:00-17:30'], fri: ['09:00-17:30'] }, 6)}
  people:
${PEOPLE.map(
  (person) => `    ${idOf(person.key)}:
      name: ${person.name}
      language: ${person.language}
      timeZone: ${person.timeZone}
      weeklyHours:
${hoursOf(person.hours, 8)}
${person.key === 'haruto' ? `      leave: [{ from: ${leave.from}, to: ${leave.to} }]\n      standIn: ${idOf('yuki')}\n` : ''}      card: { bestFor: "${person.bestFor}", preferredForm: ${person.preferredForm} }`,
).join('\n')}
facilitator:
  rota: [${['leyla', 'bruno', 'mei'].map(idOf).join(', ')}]
  startsOn: ${monday}
  weeksEach: 2
responses:
  - { id: first-response, ask: new-issue, within: 2 working days, clock: team }
  - { id: question, ask: question, within: 1 working day }
  - { id: review, ask: review, within: 2 working days, satisfiedBy: [comment, review] }
  - { id: decision, ask: decision, within: 2 working days, satisfiedBy: [comment, decision] }
  - { id: hand-off, ask: hand-off, within: 2 working days, satisfiedBy: [comment, status, assignment] }
updates:
  - { id: moving-work, of: started, every: 5 working days, counts: [comment, update, status, work] }
staleness:
  - { id: gone-quiet, of: open, after: 25 working days }
decisions:
  - { id: why-closed, of: { labels: [architecture] }, grace: 2 working days }
proposals: { consentWindow: 3 working days }
sharing:
  inTheOpen:
    - { what: decisions and their reasons, where: the decision log }
    - { what: what went wrong and what we learned, where: the issue it happened on }
  notShared: [salaries, customers’ notes]
notes:
  - Nobody has to be online for anyone. Whoever needs an answer sooner says so in the issue, and by when.
`;
}

function hoursOf(hours: Readonly<Record<string, readonly string[]>>, indent: number): string {
  return Object.entries(hours)
    .map(([day, stretches]) => `${' '.repeat(indent)}${day}: [${stretches.map((text) => `"${text}"`).join(', ')}]`)
    .join('\n');
}
