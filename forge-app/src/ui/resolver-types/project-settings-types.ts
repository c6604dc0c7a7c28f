import { z } from 'zod';
import type { ProjectLine, WorkflowGate, WorkflowsView } from './admin-types';
import { type PlaybookCheck, type SentenceView, type StoredPlaybook, Written } from './playbook-types';

/** The project is the one the page stands on. Every one asks Jira whether the caller administers it. */
export const PROJECT_SETTINGS_INPUTS = {
  getProjectSettings: z.strictObject({}),
  /** What the project says beyond the site's playbook; need not be whole. */
  checkProjectPlaybook: z.strictObject({ written: Written }),
  saveProjectPlaybook: z.strictObject({ written: Written, rev: z.int().min(0) }),
  switchThisProject: z.strictObject({ on: z.boolean() }),
  /** Whether the validator holds issues here. Off: it lets everything through, and closed without a record counts as debt. */
  setProjectGate: z.strictObject({ gate: z.enum(['hold', 'notice']) }),
  checkProjectWorkflows: z.strictObject({}),
} as const;

export interface ProjectSettingsView {
  readonly project: ProjectLine;
  /** False where a site admin keeps project settings to themselves: then everything here is for reading. */
  readonly mayChange: boolean;
  /** What the site's playbook says, before this project adds to it. */
  readonly inherited: readonly SentenceView[];
  /** The project's own layer; an empty text where it says nothing. */
  readonly playbook: StoredPlaybook;
  readonly gate: 'hold' | 'notice';
}

/** `needs-jira-admin`: Jira shows the workflows of this project to its administrators alone, of whom the caller is none. */
export type ProjectWorkflowsView =
  | ({ readonly state: 'shown' } & WorkflowsView)
  | { readonly state: 'needs-jira-admin'; readonly lastFound: WorkflowGate['gate'] | null };

export interface ProjectSettingsResults {
  readonly getProjectSettings: ProjectSettingsView;
  readonly checkProjectPlaybook: PlaybookCheck;
  readonly saveProjectPlaybook: ProjectSettingsView;
  readonly switchThisProject: ProjectSettingsView;
  readonly setProjectGate: ProjectSettingsView;
  readonly checkProjectWorkflows: ProjectWorkflowsView;
}
