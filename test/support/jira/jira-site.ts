import { adfOf } from './adf';
import { eventOf } from './product-events';
import type {
  JiraChangeItem,
  JiraComment,
  JiraIssue,
  JiraProject,
  JiraStatus,
  JiraUser,
  MovedVia,
  ProductEvent,
} from './site-data';

/** Who does something: a person's account id; `throughApp` when this app does it, for itself or for that person. */
export interface By {
  readonly accountId: string;
  readonly at?: Date;
  readonly throughApp?: boolean;
}

/** What a rule of the workflow says to a move. */
export type RuleVerdict = { readonly isAllowed: true } | { readonly isAllowed: false; readonly message: string };

/** Asks the app's rules of a transition: the validator by its module key, with the fields that the move changes. */
export type AskRule = (
  moduleKey: string,
  about: {
    readonly issue: JiraIssue;
    readonly from: string;
    readonly to: string;
    readonly transitionId: string;
    readonly modifiedFields: Readonly<Record<string, unknown>>;
    readonly by: string;
  },
) => Promise<RuleVerdict>;

export type Moved = { readonly outcome: 'moved' } | { readonly outcome: 'blocked'; readonly message: string };

/** The account of the app itself. */
export const APP_ACCOUNT = '557058:app-async-norms';

/**
 * A Jira site in memory: its people, projects and issues, and what people do there.
 *
 * Every action changes the site at its instant and leaves the event that Jira would send in `outbox`; what becomes of an
 * event on its way (lost, twice, late) is decided by whoever empties it.
 */
export class JiraSite {
  readonly users = new Map<string, JiraUser>();
  readonly statuses = new Map<string, JiraStatus>();
  readonly projects = new Map<string, JiraProject>();
  readonly issues = new Map<string, JiraIssue>();
  readonly siteAdmins = new Set<string>();
  /** Ids of issues that the app does not see: a security level, or a permission taken from it. */
  readonly hiddenFromApp = new Set<string>();
  outbox: ProductEvent[] = [];
  /** Called with every event as it happens, instead of keeping it. */
  onEvent: ((event: ProductEvent) => void) | null = null;
  /** The rules of the app; without it every rule lets everything pass, as after an uninstall of a function rule. */
  askRule: AskRule | null = null;
  /** Ways of moving an issue for which Jira does not ask the rules. What it does for bulk changes and automation is not written down. */
  readonly unasked = new Set<MovedVia>(['import']);
  /** E-mails sent through the notify endpoint, newest last. */
  readonly notifications: {
    readonly issueKey: string;
    readonly to: readonly string[];
    readonly subject: string;
    readonly text: string;
    readonly at: Date;
  }[] = [];
  /** Ids of a project's issues, so that a search of a large site need not look at all of them. */
  readonly #ofProject = new Map<string, Set<string>>();
  readonly #byKey = new Map<string, string>();
  #lastId = 10_000;

  constructor(readonly clock: () => Date) {
    this.users.set(APP_ACCOUNT, {
      accountId: APP_ACCOUNT,
      displayName: 'Async Norms',
      timeZone: 'Etc/UTC',
      locale: 'en_US',
      accountType: 'app',
      active: true,
    });
  }

  /** An issue by id or key. */
  issue(idOrKey: string): JiraIssue | undefined {
    return this.issues.get(idOrKey) ?? this.issues.get(this.#byKey.get(idOrKey) ?? '');
  }

  project(idOrKey: string): JiraProject | undefined {
    return this.projects.get(idOrKey) ?? [...this.projects.values()].find(({ key }) => key === idOrKey);
  }

  issuesOf(projectId: string): readonly JiraIssue[] {
    return [...(this.#ofProject.get(projectId) ?? [])].map((id) => this.issues.get(id)!);
  }

  nextId(): string {
    this.#lastId += 1;
    return String(this.#lastId);
  }

  canBrowse(accountId: string, project: JiraProject): boolean {
    return accountId === APP_ACCOUNT || project.members === null || project.members.has(accountId);
  }

  /** Whether somebody sees an issue; `null` is the app. */
  sees(accountId: string | null, { id, projectId }: JiraIssue): boolean {
    if (accountId === null) return !this.hiddenFromApp.has(id);
    return this.canBrowse(accountId, this.projects.get(projectId)!);
  }

  create(
    projectKey: string,
    by: By,
    fields: {
      readonly summary: string;
      readonly typeName?: string;
      readonly description?: string;
      readonly assigneeId?: string | null;
      readonly reporterId?: string | null;
      readonly labels?: readonly string[];
      readonly parentId?: string | null;
      readonly priority?: string;
    },
  ): JiraIssue {
    const project = this.project(projectKey);
    if (project === undefined) throw new Error(`no project ${projectKey}`);
    const at = by.at ?? this.clock();
    project.lastNumber += 1;
    const issue: JiraIssue = {
      id: this.nextId(),
      key: `${project.key}-${project.lastNumber}`,
      projectId: project.id,
      typeId: (project.issueTypes.find(({ name }) => name === fields.typeName) ?? project.issueTypes[0]!).id,
      summary: fields.summary,
      description: fields.description === undefined ? null : adfOf(fields.description),
      statusId: project.workflow.statusIds[0]!,
      resolution: null,
      resolvedAt: null,
      assigneeId: fields.assigneeId ?? null,
      reporterId: fields.reporterId === undefined ? by.accountId : fields.reporterId,
      creatorId: by.accountId,
      createdAt: at,
      updatedAt: at,
      priority: fields.priority ?? 'Medium',
      labels: fields.labels ?? [],
      parentId: fields.parentId ?? null,
      duedate: null,
      watchers: new Set([by.accountId]),
      comments: [],
      changes: [],
      properties: new Map(),
      customFields: new Map(),
    };
    this.issues.set(issue.id, issue);
    this.#byKey.set(issue.key, issue.id);
    const siblings = this.#ofProject.get(project.id) ?? new Set();
    this.#ofProject.set(project.id, siblings.add(issue.id));
    this.#emit('avi:jira:created:issue', issue, by, {});
    return issue;
  }

  comment(
    issueKey: string,
    by: By,
    body: string | object,
    more: { readonly internal?: boolean; readonly properties?: JiraComment['properties'] } = {},
  ): JiraComment {
    const issue = this.#known(issueKey);
    const at = by.at ?? this.clock();
    const properties = more.properties ?? [];
    const comment: JiraComment = {
      id: this.nextId(),
      authorId: by.accountId,
      body: typeof body === 'string' ? adfOf(body) : body,
      createdAt: at,
      updatedAt: at,
      updateAuthorId: by.accountId,
      isPublic: !(more.internal ?? isInternal(properties)),
      properties,
    };
    issue.comments.push(comment);
    issue.updatedAt = at;
    if (!by.throughApp) issue.watchers.add(by.accountId);
    this.#emit('avi:jira:commented:issue', issue, by, { comment });
    return comment;
  }

  editComment(issueKey: string, commentId: string, by: By, body: string | object): JiraComment {
    const issue = this.#known(issueKey);
    const comment = issue.comments.find(({ id }) => id === commentId);
    if (comment === undefined) throw new Error(`no comment ${commentId} on ${issueKey}`);
    const at = by.at ?? this.clock();
    comment.body = typeof body === 'string' ? adfOf(body) : body;
    comment.updatedAt = at;
    comment.updateAuthorId = by.accountId;
    issue.updatedAt = at;
    this.#emit('avi:jira:commented:issue', issue, by, { comment });
    return comment;
  }

  deleteComment(issueKey: string, commentId: string, by: By): void {
    const issue = this.#known(issueKey);
    const place = issue.comments.findIndex(({ id }) => id === commentId);
    if (place === -1) return;
    const [comment] = issue.comments.splice(place, 1);
    issue.updatedAt = by.at ?? this.clock();
    this.#emit('avi:jira:deleted:comment', issue, by, { comment: comment! });
  }

  assign(issueKey: string, by: By, assigneeId: string | null): void {
    const issue = this.#known(issueKey);
    const item = change('assignee', issue.assigneeId, assigneeId, (id) => this.users.get(id)?.displayName ?? id);
    issue.assigneeId = assigneeId;
    this.#changed(issue, by, [item]);
  }

  label(issueKey: string, by: By, labels: readonly string[]): void {
    const issue = this.#known(issueKey);
    const item = { ...change('labels', null, null), fromString: issue.labels.join(' '), toString: labels.join(' ') };
    issue.labels = labels;
    this.#changed(issue, by, [item]);
  }

  edit(issueKey: string, by: By, fields: { readonly summary?: string; readonly description?: unknown }): void {
    const issue = this.#known(issueKey);
    const items: JiraChangeItem[] = [];
    if (fields.summary !== undefined) {
      items.push({ ...change('summary', null, null), fromString: issue.summary, toString: fields.summary });
      issue.summary = fields.summary;
    }
    if (fields.description !== undefined) {
      items.push({ ...change('description', null, null), fromString: '…', toString: '…' });
      issue.description = fields.description;
    }
    this.#changed(issue, by, items);
  }

  watch(issueKey: string, accountId: string): void {
    this.#known(issueKey).watchers.add(accountId);
  }

  /**
   * Moves an issue to a status, by whatever way. The transition's validators are asked unless the way goes past the workflow;
   * a person has to be able to take the transition at all.
   *
   * @param status Its name.
   */
  async move(
    issueKey: string,
    by: By,
    status: string,
    how: { readonly via?: MovedVia; readonly resolution?: string | null; readonly silently?: boolean } = {},
  ): Promise<Moved> {
    const issue = this.#known(issueKey);
    const project = this.projects.get(issue.projectId)!;
    const to = [...this.statuses.values()].find(
      ({ name, id }) => name === status && project.workflow.statusIds.includes(id),
    );
    if (to === undefined) throw new Error(`no status ${status} in ${project.key}`);
    const transition = project.workflow.transitions.find(
      (one) => one.to === to.id && (one.from.length === 0 || one.from.includes(issue.statusId)),
    );
    const resolution = to.category === 'done' ? (how.resolution ?? 'Done') : null;
    if (!this.unasked.has(how.via ?? 'issue-view')) {
      if (transition === undefined) return { outcome: 'blocked', message: `no transition to ${status} from here` };
      for (const moduleKey of [...transition.conditions, ...transition.validators]) {
        const verdict = await this.askRule?.(moduleKey, {
          issue,
          from: issue.statusId,
          to: to.id,
          transitionId: transition.id,
          modifiedFields: resolution === null ? {} : { resolution: { name: resolution } },
          by: by.accountId,
        });
        if (verdict?.isAllowed === false) return { outcome: 'blocked', message: verdict.message };
      }
    }
    const at = by.at ?? this.clock();
    const from = this.statuses.get(issue.statusId)!;
    const items: JiraChangeItem[] = [{ ...change('status', from.id, to.id), fromString: from.name, toString: to.name }];
    if (resolution !== issue.resolution)
      items.push({ ...change('resolution', null, null), fromString: issue.resolution, toString: resolution });
    issue.statusId = to.id;
    issue.resolution = resolution;
    issue.resolvedAt = resolution === null ? null : at;
    this.#changed(issue, by, items, how.silently ?? false);
    return { outcome: 'moved' };
  }

  delete(issueKey: string, by: By): void {
    const issue = this.#known(issueKey);
    this.issues.delete(issue.id);
    this.#byKey.delete(issue.key);
    this.#ofProject.get(issue.projectId)?.delete(issue.id);
    this.#emit('avi:jira:deleted:issue', issue, by, {});
  }

  /** Takes the events that have happened since the last time. */
  takeEvents(): readonly ProductEvent[] {
    const events = this.outbox;
    this.outbox = [];
    return events;
  }

  #known(issueKey: string): JiraIssue {
    const issue = this.issue(issueKey);
    if (issue === undefined) throw new Error(`no issue ${issueKey}`);
    return issue;
  }

  /** Writes a change down. `silently`: Jira sends no event for it, as for transitions with an event of their own (ECO-395). */
  #changed(issue: JiraIssue, by: By, items: readonly JiraChangeItem[], silently = false): void {
    const at = by.at ?? this.clock();
    const entry = { id: this.nextId(), authorId: by.accountId, at, items };
    issue.changes.push(entry);
    issue.updatedAt = at;
    if (!silently) this.#emit('avi:jira:updated:issue', issue, by, { change: entry });
  }

  #emit(eventType: string, issue: JiraIssue, by: By, more: Parameters<typeof eventOf>[4]): void {
    const event = eventOf(this, eventType, issue, by, more);
    if (this.onEvent !== null) this.onEvent(event);
    else this.outbox.push(event);
  }
}

function change(field: string, from: string | null, to: string | null, named = (id: string) => id): JiraChangeItem {
  const text = (id: string | null) => (id === null ? null : named(id));
  return { field, fieldId: field, fieldtype: 'jira', from, fromString: text(from), to, toString: text(to) };
}

/** The way in which apps ask for an internal comment of a service project. */
function isInternal(properties: JiraComment['properties']): boolean {
  return properties.some(
    ({ key, value }) => key === 'sd.public.comment' && (value as { internal?: boolean } | null)?.internal === true,
  );
}
