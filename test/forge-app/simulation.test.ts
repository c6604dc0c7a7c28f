import { costTable } from '../support/forge/cost-table';
import { letTimeGo } from '../support/forge/held-time';
import { type SimulationResult, simulateSite } from '../support/forge/simulated-site';

/** `SITE_ISSUES=100000 npx jest test/forge-app/simulation` is the full size; docs/jira-costs.md has what it came to. */
const ISSUES = Number(process.env.SITE_ISSUES ?? 60);
const isFull = ISSUES > 1000;
// The full size takes as long as it takes.
jest.setTimeout(isFull ? 24 * 3_600_000 : 120_000);

beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  jest.restoreAllMocks();
  letTimeGo();
});

/** What it came to, for docs/jira-costs.md. */
function report(result: SimulationResult): string {
  const { told, expected, events, month, reading } = result;
  const counts = { issues: ISSUES, reminders: told.length, due: expected.length, events, runs: month.runs };
  const points = { reading: reading.points, month: month.points };
  return `${costTable(result, ISSUES)}\n${JSON.stringify({ counts, points }, null, 1)}\n`;
}

/** Three in a hundred at full size; of the few events of a small site one in five, so that something does go wrong. */
const share = isFull ? 0.03 : 0.2;

test.each([
  ['nothing goes wrong', null],
  ['events are lost, doubled and late', { lost: share, doubled: share, late: share }],
])('a month where %s: every reminder that is due reaches its person exactly once', async (_, faults) => {
  const result = await simulateSite({
    issues: ISSUES,
    days: 28,
    seed: 20260601,
    asked: 0.15,
    faults,
    sweepMinutes: isFull ? 5 : 30,
  });
  if (isFull) process.stderr.write(report(result));
  expect(result.failedRuns).toEqual([]);
  expect(result.violations).toEqual([]);
  expect(result.outOfHours).toBe(0);
  expect(result.told).toEqual(result.expected);
});
