import type { PersonId, PlaybookVersion, RosterEntry } from '@async-norms/core';

/** How norms stand in a project where they are switched on. */
export interface ProjectNorms {
  readonly projectId: string;
  readonly projectKey: string;
  /**
   * The playbooks in force here over time: the site's, with what the project adds. The first one's `effectiveAt` is when norms
   * were first switched on, so that nothing asked before is judged.
   */
  readonly versions: readonly PlaybookVersion[];
  /** The same for two projects exactly when their versions are. */
  readonly agreementKey: string;
  /** False while its past is being read, or while it is switched off: then nobody is told anything. */
  readonly isDelivering: boolean;
}

/** What the engine asks of the site's settings. The stores behind it are read once an invocation. */
export interface SiteNorms {
  /** `null` where norms were never switched on, or are switched off. */
  project(projectId: string): Promise<ProjectNorms | null>;
  projectsOn(): Promise<readonly { readonly projectId: string; readonly projectKey: string }[]>;
  /** What these people have set for themselves; it goes before the playbook's roster. */
  ownEntries(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, RosterEntry>>;
  /** How this person may be told: by e-mail, or on their own page alone. */
  wantsEmail(person: PersonId): Promise<boolean>;
  /** Which ways of telling people the site allows. */
  channels(): Promise<{ readonly email: boolean; readonly comments: boolean }>;
}

/** What the tool did, for people to read back on the issue. Written after the fact, never read by the engine. */
export interface ActivityNote {
  readonly issueId: string;
  readonly projectId: string;
  readonly at: Date;
  readonly person: PersonId | null;
  readonly kind: 'told' | 'not-delivered' | 'resolved' | 'reread';
  /** What was said: the step and the norm; never words of people. */
  readonly detail: string;
}

export type NoteActivity = (note: ActivityNote) => Promise<void>;
