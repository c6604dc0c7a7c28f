import { type JiraApi, jiraApi } from '../jira/jira-api';
import { type JiraIssues, jiraIssues } from '../jira/jira-issues';
import { type SitePeople, sitePeople } from '../jira/jira-people';
import { type Clocks, forgeClocks } from '../storage/clocks';
import { forgeNudgeLedger, type SiteLedger } from '../storage/forge-nudge-ledger';
import { type JiraAllowance, jiraAllowance } from '../storage/jira-allowance';
import { forgeLeases, type Leases } from '../storage/leases';
import { forgePeople } from '../storage/people';
import { type Agreements, agreementsFrom } from './agreements';

/** What the engine works with in one run. Made anew for each: processes may be reused for another site. */
export interface Engine {
  /** When the run began; all of it happens at that instant. */
  readonly now: Date;
  /** The time at each message that goes out. */
  readonly clock: () => Date;
  readonly clocks: Clocks;
  readonly ledger: SiteLedger;
  readonly leases: Leases;
  readonly people: SitePeople;
  readonly agreements: Agreements;
  readonly jira: JiraApi;
  readonly issues: JiraIssues;
  readonly allowance: JiraAllowance;
}

/** The engine on this site, as the app. */
export function engineHere(clock: () => Date = () => new Date()): Engine {
  const now = clock();
  const jira = jiraApi('app');
  const people = sitePeople(forgePeople(), jira, now);
  return {
    now,
    clock,
    clocks: forgeClocks(),
    ledger: forgeNudgeLedger(),
    leases: forgeLeases(),
    people,
    agreements: agreementsFrom(people),
    jira,
    issues: jiraIssues(jira),
    allowance: jiraAllowance(),
  };
}
