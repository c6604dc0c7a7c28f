/**
 * The custom entities of the app, as manifest.yml declares them: a test compares the two. Attributes, and indexes in
 * production, can never be taken away again, so only what is searched or compared is an attribute; the rest is in `body`,
 * which carries its own version.
 *
 * `integer` is 32 bits wide: instants are epoch minutes, dates are days since 1970. A `get` by key is strict; a query by an
 * index may be seconds behind, and is never the truth.
 *
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/custom-entity-store/ (read November 2026)
 */
export const ENTITIES = {
  /** One an issue, keyed by its id: what is known of it, and when to look at it again. */
  clock: {
    attributes: {
      issueId: 'string',
      issueKey: 'string',
      projectId: 'string',
      /** `due`: looked at when `dueAt` comes. `quiet`: looked at when something happens. */
      state: 'string',
      dueAt: 'integer',
      /** Counts up with each change: of two writers at once, one is told and reads again. */
      rev: 'integer',
      body: 'any',
    },
    indexes: {
      'by-due': { partition: ['state'], range: 'dueAt' },
      'by-project': { partition: ['projectId', 'state'], range: 'dueAt' },
    },
  },
  /** The ledger, keyed by the digest of what is said: who was told what, and what became of it. */
  said: {
    attributes: {
      issueId: 'string',
      person: 'string',
      /** The person's working date, as days since 1970. */
      onDay: 'integer',
      at: 'integer',
      body: 'any',
    },
    indexes: {
      'by-issue': { partition: ['issueId'], range: 'at' },
      'by-person': { partition: ['person'], range: 'onDay' },
    },
  },
  /** One a person, keyed by account id: the zone and kind of the account. No names. */
  person: {
    attributes: { accountId: 'string', kind: 'string', seenAt: 'integer', reportedAt: 'integer', body: 'any' },
    indexes: { 'by-report': { partition: ['kind'], range: 'reportedAt' } },
  },
  /** Who works at something that one at a time should do, keyed by its name. */
  lease: {
    attributes: { name: 'string', holder: 'string', until: 'integer' },
    indexes: { 'by-name': { partition: ['name'], range: 'until' } },
  },
  /** All versions of one agreement text, keyed by `site` or `project-<id>`; the site's settings under `site-settings`. */
  playbook: {
    attributes: { rev: 'integer', body: 'any' },
    indexes: {},
  },
  /** One a project, keyed by its id: how norms stand there. */
  project: {
    attributes: {
      /** `yes` or `no`. */
      isOn: 'string',
      changedAt: 'integer',
      rev: 'integer',
      body: 'any',
    },
    indexes: { 'by-on': { partition: ['isOn'], range: 'changedAt' } },
  },
  /** One a decision record, keyed by project and number. */
  decision: {
    attributes: { projectId: 'string', number: 'integer', rev: 'integer', body: 'any' },
    indexes: { 'by-project': { partition: ['projectId'], range: 'number' } },
  },
  /** One a proposal, keyed by project and number. */
  proposal: {
    attributes: {
      projectId: 'string',
      /** `open` or `closed`. */
      state: 'string',
      number: 'integer',
      rev: 'integer',
      body: 'any',
    },
    indexes: { 'by-state': { partition: ['projectId', 'state'], range: 'number' } },
  },
  /** One an issue, keyed by its id: what the gate has to know of it, in one read. */
  standing: {
    attributes: {
      projectId: 'string',
      /** `yes` for an issue that was closed without what it needs. */
      debt: 'string',
      closedAt: 'integer',
      rev: 'integer',
      body: 'any',
    },
    indexes: { 'by-debt': { partition: ['projectId', 'debt'], range: 'closedAt' } },
  },
  /** One a person, keyed by account id: what they set for themselves. */
  personal: {
    attributes: {
      /** Always `all`: there is one list of everyone. */
      bucket: 'string',
      changedAt: 'integer',
      rev: 'integer',
      body: 'any',
    },
    indexes: { 'by-change': { partition: ['bucket'], range: 'changedAt' } },
  },
  /** What the tool did, for people to read back. */
  activity: {
    attributes: {
      issueId: 'string',
      projectId: 'string',
      kind: 'string',
      person: 'string',
      at: 'integer',
      body: 'any',
    },
    indexes: {
      'by-issue': { partition: ['issueId'], range: 'at' },
      'by-kind': { partition: ['kind'], range: 'at' },
      'by-person': { partition: ['person'], range: 'at' },
    },
  },
} as const satisfies Readonly<Record<string, EntityShape>>;

interface EntityShape {
  readonly attributes: Readonly<Record<string, 'string' | 'integer' | 'any'>>;
  readonly indexes: Readonly<Record<string, { readonly partition: readonly string[]; readonly range: string }>>;
}
