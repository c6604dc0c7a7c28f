import { expressionHolds } from '../jira/jira-expression';
import { type JiraServer, type JiraServerOptions, serveJira } from '../jira/jira-server';
import { type AskRule, JiraSite } from '../jira/jira-site';
import type { ProductEvent } from '../jira/site-data';
import { type ForgeDouble, forgeDouble } from './forge-double';
import type { AppModule, ForgeSite, SiteOptions } from './forge-site';

export interface World {
  readonly forge: ForgeDouble;
  readonly app: ForgeSite;
  readonly jira: JiraSite;
  readonly server: JiraServer;
  /** Hands the app every event that has happened on the site since the last time, in order, none lost. */
  deliverEvents(): Promise<readonly ProductEvent[]>;
  /** Events, then the queues, then events that these caused, until nothing is left. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly now?: () => Date;
  /** The app; by default this repository's, from its sources. */
  readonly app?: () => Promise<AppModule> | AppModule;
  readonly site?: SiteOptions;
  readonly server?: Omit<JiraServerOptions, 'manifest'>;
  readonly jira?: JiraSite;
}

/** A site with the app on it: Forge's double, Jira's double behind HTTP, and events and workflow rules between the two. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const now = options.now ?? (() => new Date());
  const forge = forgeDouble({ app: options.app ?? (() => import('../../../src/index')), now });
  const jira = options.jira ?? new JiraSite(now);
  const server = await serveJira(jira, { ...options.server, manifest: forge.manifest });
  const app = forge.install({ ...options.site, jiraUrl: server.url });
  jira.askRule = askApp(app);
  const deliverEvents = async () => {
    const events = jira.takeEvents();
    for (const event of events) await app.trigger(event);
    return events;
  };
  return {
    forge,
    app,
    jira,
    server,
    deliverEvents,
    async settle() {
      for (;;) {
        const events = await deliverEvents();
        const delivered = await app.drain();
        if (events.length === 0 && delivered === 0) return;
      }
    },
    async close() {
      forge.close();
      await server.close();
    },
  };
}

/**
 * Asks the app's workflow rules as Jira does: a function is called with the issue's key and what the move changes, an
 * expression is worked out on the spot. A function that fails lets nobody through, and says nothing useful.
 *
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/ (read November 2026)
 */
export function askApp(app: ForgeSite): AskRule {
  return async (moduleKey, { issue, from, to, modifiedFields }) => {
    const { 'jira:workflowValidator': validators, 'jira:workflowCondition': conditions } = app.manifest.modules;
    const rule = [...validators, ...conditions].find(({ key }) => key === moduleKey);
    if (rule === undefined) return { isAllowed: true };
    if (rule.function === undefined)
      return expressionHolds(rule.expression ?? 'false', issue)
        ? { isAllowed: true }
        : { isAllowed: false, message: String(rule.errorMessage ?? 'hidden') };
    const outcome = await app.run(rule.function, [
      {
        issue: { key: issue.key },
        configuration: {},
        transition: { from: { id: from }, to: { id: to }, modifiedFields },
      },
      { installContext: app.installContext },
    ]);
    const answer =
      outcome.outcome === 'returned' ? (outcome.value as { result?: boolean; errorMessage?: string }) : null;
    return answer?.result === true
      ? { isAllowed: true }
      : { isAllowed: false, message: answer?.errorMessage ?? 'The validator could not be run.' };
  };
}
