import type { Cost, SimulationResult } from './simulated-site';

/**
 * Atlassian's prices and free amounts a month, and the hourly pool of Jira's points: all of one app, over all its sites.
 *
 * @see https://developer.atlassian.com/platform/forge/forge-platform-pricing/ and
 *   https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ (read November 2026)
 */
const FREE = { gigabyteSeconds: 200_000, readGigabytes: 0.1, writtenGigabytes: 0.1 } as const;
const PRICE = { gigabyteSeconds: 0.000025, readGigabytes: 0.055, writtenGigabytes: 1.09 } as const;
const POINTS_AN_HOUR = 65_000;
const MEMORY_GB = 0.5;

/** What a simulated month cost, for people: all together, for each tracked issue, and beside what is free. */
export function costTable({ reading, month }: SimulationResult, issues: number): string {
  const rows: readonly (readonly [string, (cost: Cost) => number, keyof typeof FREE | null])[] = [
    ['function seconds', (cost) => sum(cost.functionMs) / 1000, null],
    ['GB-seconds at 512 MB', (cost) => (sum(cost.functionMs) / 1000) * MEMORY_GB, 'gigabyteSeconds'],
    ['storage reads', ({ reads }) => reads, null],
    ['GB read', ({ readBytes }) => readBytes / 1e9, 'readGigabytes'],
    ['storage writes', ({ writes }) => writes, null],
    ['GB written', ({ writtenBytes }) => writtenBytes / 1e9, 'writtenGigabytes'],
    ['Jira points', ({ points }) => sum(points), null],
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', 'first reading', 'a month', 'a month, each issue', 'free a month', 'the month beyond it']),
    line(['---', '---:', '---:', '---:', '---:', '---:']),
    ...rows.map(([name, of, kind]) =>
      line([
        name,
        number(of(reading)),
        number(of(month)),
        number(of(month) / issues),
        kind === null ? '' : number(FREE[kind]),
        kind === null ? '' : `$${(Math.max(0, of(month) - FREE[kind]) * PRICE[kind]).toFixed(2)}`,
      ]),
    ),
    line([
      'most points in an hour',
      number(reading.mostPointsInAnHour),
      number(month.mostPointsInAnHour),
      '',
      `${number(POINTS_AN_HOUR)} an hour`,
      '',
    ]),
  ].join('\n');
}

const sum = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((all, one) => all + one, 0);

/** Three digits that count, thousands apart. */
function number(value: number): string {
  return new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 }).format(value);
}
