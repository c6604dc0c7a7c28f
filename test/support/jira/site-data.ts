/** What a Jira site is made of, as its people think of it. REST's shapes of it are in `beans.ts`. Ids are Jira's: texts of digits. */
export interface JiraUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly accountType: 'atlassian' | 'app' | 'customer';
  active: boolean;
}

export interface JiraStatus {
  readonly id: string;
  readonly name: string;
  readonly category: 'new' | 'indeterminate' | 'done';
}

export interface JiraIssueType {
  readonly id: string;
  readonly name: string;
  readonly subtask: boolean;
}

/** One step of a workflow. `from` empty: from every status. Rules name modules of the app (`decision-required`). */
export interface JiraTransition {
  readonly id: string;
  readonly name: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly validators: readonly string[];
  readonly conditions: readonly string[];
}

export interface JiraWorkflow {
  readonly id: string;
  readonly name: string;
  readonly statusIds: readonly string[];
  readonly transitions: JiraTransition[];
}

export interface JiraProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: 'software' | 'service_desk' | 'business';
  /** `next-gen`: team-managed. */
  readonly style: 'classic' | 'next-gen';
  readonly workflow: JiraWorkflow;
  readonly issueTypes: readonly JiraIssueType[];
  readonly leadId: string;
  readonly admins: Set<string>;
  /** Who sees the project; `null` for everyone on the site. */
  readonly members: Set<string> | null;
  readonly properties: Map<string, unknown>;
  archived: boolean;
  lastNumber: number;
}

export interface JiraComment {
  readonly id: string;
  readonly authorId: string;
  body: unknown;
  readonly createdAt: Date;
  updatedAt: Date;
  updateAuthorId: string;
  /** In a service project: whether the customer sees it. */
  readonly isPublic: boolean;
  readonly properties: { readonly key: string; readonly value: unknown }[];
}

export interface JiraChange {
  readonly id: string;
  readonly authorId: string;
  readonly at: Date;
  readonly items: readonly JiraChangeItem[];
}

export interface JiraChangeItem {
  readonly field: string;
  readonly fieldId: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

export interface JiraIssue {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  typeId: string;
  summary: string;
  description: unknown;
  statusId: string;
  resolution: string | null;
  resolvedAt: Date | null;
  assigneeId: string | null;
  reporterId: string | null;
  readonly creatorId: string;
  readonly createdAt: Date;
  updatedAt: Date;
  priority: string;
  labels: readonly string[];
  parentId: string | null;
  duedate: string | null;
  readonly watchers: Set<string>;
  readonly comments: JiraComment[];
  readonly changes: JiraChange[];
  readonly properties: Map<string, unknown>;
  readonly customFields: Map<string, unknown>;
}

/** How somebody moves an issue. Jira asks validators for some of them; `import` and a changed workflow ask nobody. */
export type MovedVia = 'issue-view' | 'board' | 'bulk' | 'rest' | 'automation' | 'sub-task-cascade' | 'import';

/** An event of the product, as Forge hands it to a trigger. */
export interface ProductEvent {
  readonly eventType: string;
  readonly selfGenerated?: boolean;
  readonly [more: string]: unknown;
}
