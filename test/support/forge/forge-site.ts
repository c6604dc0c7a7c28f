import { randomUUID } from 'node:crypto';
import { type Crash, type Outcome, run } from './invocation';
import type { AppManifest } from './manifest';
import { QueueDouble, type QueuedEvent, type QueueFaults } from './queue-double';
import { StorageDouble, type StorageOptions } from './storage-double';

/** What the app exports: a function for each handler of manifest.yml. */
export type AppModule = Readonly<Record<string, unknown>>;

export interface SiteOptions {
  readonly cloudId?: string;
  /** Where this site's Jira answers. */
  readonly jiraUrl?: string;
  readonly storage?: StorageOptions;
  readonly queueFaults?: QueueFaults | null;
  /** How Forge answers a report of personal data, account by account. */
  readonly accountStatus?: (accountId: string) => 'ok' | 'updated' | 'closed' | 'unknown';
}

/** How a person stands before the app: who asks, and from where in the product. */
export interface Caller {
  readonly accountId: string | null;
  /** What the product tells the app about the place: `{ issue: { key, id }, project: { key, id } }` and the like. */
  readonly extension?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  readonly timeZone?: string;
}

const DEADLINE_S = { function: 25, long: 55 } as const;

/** One installation of the app on one site: its storage, its queues, and the ways in which Forge runs its functions. */
export class ForgeSite {
  readonly cloudId: string;
  readonly installationId: string;
  readonly storage: StorageDouble;
  readonly queue: QueueDouble;
  /** What every run came to, newest last; a test looks for the ones that threw. */
  readonly runs: {
    readonly functionKey: string;
    readonly outcome: Outcome['outcome'];
    readonly elapsedMs: number;
    readonly error?: unknown;
  }[] = [];
  /** How often each function ran, and for how long together: what Atlassian bills. */
  readonly time = new Map<string, { runs: number; elapsedMs: number }>();
  /** False for long runs: then `runs` keeps only those that did not return. */
  keepsRuns = true;
  /** Batches of accounts reported to Atlassian. */
  readonly reportedAccounts: { readonly accountId: string; readonly updatedAt: string }[][] = [];
  /** Cuts runs short; a test sets it. */
  crash: Crash | null = null;

  constructor(
    readonly manifest: AppManifest,
    private readonly app: () => Promise<AppModule> | AppModule,
    readonly clock: () => number,
    readonly options: SiteOptions,
  ) {
    this.cloudId = options.cloudId ?? 'site-1';
    this.installationId = `installation-of-${this.cloudId}`;
    this.storage = new StorageDouble(manifest, options.storage);
    this.queue = new QueueDouble((queueName) => {
      const consumer = manifest.modules.consumer.find(({ queue }) => queue === queueName);
      if (consumer === undefined) return null;
      return (this.#declared(consumer.function).timeoutSeconds ?? DEADLINE_S.long) > DEADLINE_S.long
        ? 100 * 1024
        : 200 * 1024;
    }, options.queueFaults ?? null);
  }

  /** Calls a function of a resolver as a surface does; throws what it throws. */
  async invoke(resolverKey: string, functionKey: string, payload: unknown, caller: Caller): Promise<unknown> {
    const outcome = await this.run(
      resolverKey,
      [
        { call: { functionKey, payload: json(payload) }, context: this.#context(resolverKey, caller) },
        { principal: { accountId: caller.accountId }, installContext: this.installContext, license: undefined },
      ],
      { accountId: caller.accountId },
    );
    if (outcome.outcome === 'threw') throw outcome.error;
    if (outcome.outcome !== 'returned') throw new Error(`${resolverKey} ${functionKey}: ${outcome.outcome}`);
    return json(outcome.value);
  }

  /** Hands an event of the product to every trigger that listens to it. */
  async trigger(event: { readonly eventType: string; readonly selfGenerated?: boolean }): Promise<readonly Outcome[]> {
    const listening = this.manifest.modules.trigger.filter(
      ({ events, filter }) => events.includes(event.eventType) && !(filter?.ignoreSelf && event.selfGenerated),
    );
    const outcomes: Outcome[] = [];
    for (const { function: key } of listening) outcomes.push(await this.#withRetries(key, event));
    return outcomes;
  }

  /** Runs a schedule once. Forge does not run it again when it throws. */
  async schedule(functionKey: string): Promise<Outcome> {
    if (!this.manifest.modules.scheduledTrigger.some((trigger) => trigger.function === functionKey))
      throw new Error(`manifest.yml schedules no ${functionKey}`);
    return this.run(functionKey, [{ context: { cloudId: this.cloudId, moduleKey: functionKey } }, this.#backend(null)]);
  }

  /** Delivers what the queues hold by now, and what that pushes in turn, until nothing is due. */
  async drain(rounds = 10_000): Promise<number> {
    let delivered = 0;
    for (let round = 0; round < rounds; round++) {
      const events = this.queue.take(this.clock());
      if (events.length === 0) return delivered;
      for (const event of events) await this.#deliver(event);
      delivered += events.length;
    }
    throw new Error(`Forge double: the queues never came to rest in ${rounds} rounds`);
  }

  /** Runs a function with arguments of its own, as a workflow validator or a dynamic property does. */
  async run(
    functionKey: string,
    args: readonly unknown[],
    as: { readonly accountId?: string | null; readonly depth?: number } = {},
  ): Promise<Outcome> {
    const declared = this.#declared(functionKey);
    const name = declared.handler.replace(/^.*\./, '');
    const handler = (await this.app())[name];
    if (typeof handler !== 'function') throw new Error(`the app exports no ${name}, which manifest.yml names`);
    const outcome = await run(
      {
        site: this,
        id: randomUUID(),
        moduleKey: functionKey,
        accountId: as.accountId ?? null,
        startedAt: this.clock(),
        limitMs: this.#limitSeconds(functionKey) * 1000,
        crash: this.crash,
        depth: as.depth ?? 0,
      },
      () => handler(...args.map(json)),
    );
    const { runs, elapsedMs } = this.time.get(functionKey) ?? { runs: 0, elapsedMs: 0 };
    this.time.set(functionKey, { runs: runs + 1, elapsedMs: elapsedMs + outcome.elapsedMs });
    if (this.keepsRuns || outcome.outcome !== 'returned')
      this.runs.push({
        functionKey,
        outcome: outcome.outcome,
        elapsedMs: outcome.elapsedMs,
        ...(outcome.outcome === 'threw' && { error: outcome.error }),
      });
    return outcome;
  }

  /** Does a piece of work as if a function of the app did it, and gives back what it gives. */
  async inside<T>(work: () => Promise<T> | T, as: { readonly accountId?: string | null } = {}): Promise<T> {
    const outcome = await run(
      {
        site: this,
        id: randomUUID(),
        moduleKey: 'inside',
        accountId: as.accountId ?? null,
        startedAt: this.clock(),
        limitMs: 900_000,
        crash: this.crash,
        depth: 0,
      },
      work,
    );
    if (outcome.outcome === 'returned') return outcome.value as T;
    throw outcome.outcome === 'threw' ? outcome.error : new Error(`the work ${outcome.outcome}`);
  }

  get installContext(): string {
    return `ari:cloud:jira::site/${this.cloudId}`;
  }

  #declared(functionKey: string) {
    const declared = this.manifest.modules.function.find(({ key }) => key === functionKey);
    if (declared === undefined) throw new Error(`manifest.yml declares no function ${functionKey}`);
    return declared;
  }

  /** Only what a queue or a schedule runs may take longer than 25 seconds. */
  #limitSeconds(functionKey: string): number {
    const { consumer, scheduledTrigger } = this.manifest.modules;
    const long = [...consumer, ...scheduledTrigger].some((module) => module.function === functionKey);
    return long ? (this.#declared(functionKey).timeoutSeconds ?? DEADLINE_S.long) : DEADLINE_S.function;
  }

  /** A trigger may ask to be run again, four times at most. */
  async #withRetries(functionKey: string, event: object): Promise<Outcome> {
    for (let retries = 0; ; retries++) {
      const context = retries === 0 ? {} : { retryContext: { retryCount: retries, retryReason: '', retryData: null } };
      const outcome = await this.run(functionKey, [{ ...event, ...context }, this.#backend(null)]);
      if (retries === 4 || outcome.outcome !== 'returned' || retryOf(outcome.value) === null) return outcome;
    }
  }

  async #deliver(event: QueuedEvent): Promise<void> {
    const consumer = this.manifest.modules.consumer.find(({ queue }) => queue === event.queueName)!;
    const { queueName, jobId, eventId, body, retries } = event;
    const retryContext = {
      retryCount: retries,
      retryReason: event.retryReason ?? '',
      retryData: event.retryData ?? null,
      retentionWindow: {
        startTime: new Date(event.pushedAt).toISOString(),
        remainingTimeMs: event.pushedAt + 24 * 3_600_000 - this.clock(),
      },
    };
    const outcome = await this.run(
      consumer.function,
      [{ queueName, jobId, eventId, body, ...(retries > 0 && { retryContext }) }, this.#backend(null)],
      { depth: event.depth },
    );
    if (outcome.outcome === 'timed-out' || outcome.outcome === 'crashed') {
      this.queue.again(event, 60, 'FUNCTION_TIME_OUT', null, this.clock());
    } else if (outcome.outcome === 'returned') {
      const retry = retryOf(outcome.value);
      if (retry !== null)
        this.queue.again(
          event,
          retry.retryAfter ?? 1,
          retry.retryReason ?? 'FUNCTION_RETRY_REQUEST',
          retry.retryData,
          this.clock(),
        );
    }
  }

  #backend(accountId: string | null) {
    return {
      principal: accountId === null ? undefined : { accountId },
      installContext: this.installContext,
      installation: { ari: { installationId: this.installationId } },
    };
  }

  #context(moduleKey: string, caller: Caller) {
    return {
      cloudId: this.cloudId,
      moduleKey,
      localId: `ari:cloud:ecosystem::extension/app/static/${moduleKey}`,
      siteUrl: 'https://double.atlassian.net',
      locale: caller.locale ?? 'en-US',
      timezone: caller.timeZone ?? 'UTC',
      accountId: caller.accountId,
      extension: caller.extension ?? {},
    };
  }
}

const json = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

interface Retry {
  readonly retryAfter?: number;
  readonly retryReason?: string;
  readonly retryData?: unknown;
}

/** What a function returns to be run again: an `InvocationError`, which is plain JSON by then. */
function retryOf(value: unknown): Retry | null {
  const returned = value as { _retry?: boolean; retryOptions?: Retry } | null | undefined;
  return returned?._retry === true ? (returned.retryOptions ?? {}) : null;
}
