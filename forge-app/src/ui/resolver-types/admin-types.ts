import type { Backtest, ComparedNumber } from '@async-norms/core';
import { z } from 'zod';
import { AccountId, type Instant } from './answer';
import { type PlaybookCheck, PlaybookForm, type PresetView, type StoredPlaybook, Written } from './playbook-types';

const ProjectId = z.string().regex(/^\d{1,18}$/, 'the number of a project');

/** What an admin sets for the whole site, beside the playbook. */
export const SiteSettings = z.strictObject({
  /** What the gate does when it can't look: let the issue close and log it, or hold it and say why. */
  gateWhenUnsure: z.enum(['let-through', 'hold']),
  /** Whether digests go out by e-mail through Jira. Off: panel and personal page only. */
  email: z.boolean(),
  /** Whether the one comment, edited in place, may be written as the last resort. */
  comments: z.boolean(),
  /** Whether project admins may switch their project on and say more than the site's playbook. */
  projectAdmins: z.boolean(),
});
export type SiteSettings = z.infer<typeof SiteSettings>;

/** Every one of these asks Jira whether the caller may administer the site. */
export const ADMIN_INPUTS = {
  getAdmin: z.strictObject({}),
  /** What a text would mean; saves nothing. */
  checkPlaybook: z.strictObject({ written: Written }),
  /** A text that says what the form says. Comments in the text are lost. */
  writeForm: z.strictObject({ written: Written, form: PlaybookForm }),
  /** The template of a level, or of a preset, as text. */
  templateOf: z.strictObject({ preset: z.string().max(80), team: z.string().trim().min(1).max(200) }),
  savePlaybook: z.strictObject({ written: Written, rev: z.int().min(0) }),
  saveSettings: z.strictObject({ settings: SiteSettings, rev: z.int().min(0) }),
  listProjects: z.strictObject({ query: z.string().max(200).default(''), startAt: z.int().min(0).default(0) }),
  /** Switching a project on reads its open issues in the background, at the app's pace. */
  switchProject: z.strictObject({ projectId: ProjectId, on: z.boolean() }),
  /** Plays the past weeks of these projects through the engine under a text. Nothing is sent. One runs at a time. */
  startBacktest: z.strictObject({
    projectIds: z.array(ProjectId).min(1).max(20),
    weeks: z.int().min(1).max(26).default(8),
    written: Written,
    /** Also under what is in force, to compare. */
    compare: z.boolean().default(false),
  }),
  getBacktest: z.strictObject({}),
  stopBacktest: z.strictObject({}),
  /** Shows the panel on every issue of these projects. */
  pinPanel: z.strictObject({ projectIds: z.array(ProjectId).min(1).max(1000) }),
  getPinning: z.strictObject({ taskId: z.string().min(1).max(200) }),
  /** Which workflows of switched-on projects let an issue become done without the gate. */
  checkWorkflows: z.strictObject({ cursor: z.string().max(2000).nullable().default(null) }),
  getPrivacy: z.strictObject({}),
  /** Switches team insight off on the whole site. */
  setWorksCouncil: z.strictObject({ on: z.boolean() }),
  /** Erases what is kept about a person at the request of that person. */
  erasePerson: z.strictObject({ accountId: AccountId, confirm: z.literal('erase') }),
} as const;

/** A project and how norms stand there. */
export interface ProjectLine {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: 'software' | 'service' | 'business' | 'other';
  readonly isTeamManaged: boolean;
  readonly isOn: boolean;
  /** How far the reading of its past is, 0 to 1; `null` where none is under way. */
  readonly reading: number | null;
  /** `gate`: of the workflows looked at, whether all, some or none hold; `null` where none was looked at. */
  readonly gate: 'all' | 'some' | 'none' | null;
  readonly trouble: string | null;
}

export interface AdminView {
  readonly playbook: StoredPlaybook;
  readonly presets: readonly PresetView[];
  readonly settings: SiteSettings;
  readonly settingsRev: number;
  readonly projectsOn: number;
  readonly worksCouncil: boolean;
  /** Who looks after the agreement this week; `null` for an empty rota. */
  readonly facilitator: string | null;
  /** The gate could not look and followed the setting: newest first, ten at most. */
  readonly gateFailures: readonly { readonly at: Instant; readonly issueKey: string; readonly text: string }[];
  /** What to do next, most useful first: save a playbook, backtest, switch a project on, add the gate, pin the panel. */
  readonly steps: readonly { readonly step: AdminStep; readonly isDone: boolean }[];
}
type AdminStep = 'playbook' | 'backtest' | 'projects' | 'gate' | 'panel';

export type BacktestView =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly share: number; readonly issues: number; readonly startedAt: Instant }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly text: string }
  | {
      readonly state: 'done';
      readonly finishedAt: Instant;
      readonly weeks: number;
      readonly projectKeys: readonly string[];
      /** Instants in it are texts here, as JSON has them. */
      readonly result: Jsoned<Backtest>;
      /** Side by side with what is in force, where that was asked for. */
      readonly numbers: readonly ComparedNumber[];
      /** Sentences for the page: what would have been asked, nudges a person and day, norms that would have fired too often. */
      readonly sentences: readonly string[];
      /** The full report as a page of HTML, for whoever wants to keep it; empty where it grew too large to be kept. */
      readonly page: string;
    };

/** How a value reads after JSON: instants are texts. */
type Jsoned<Value> = Value extends Date
  ? Instant
  : Value extends string
    ? string
    : Value extends readonly (infer Item)[]
      ? readonly Jsoned<Item>[]
      : Value extends object
        ? { readonly [Key in keyof Value]: Jsoned<Value[Key]> }
        : Value;

/** A way by which an issue becomes done in a workflow, and whether something holds it there. */
export interface GateTransition {
  readonly name: string;
  readonly to: string;
  readonly held: 'validator' | 'expression' | 'no';
}

export interface WorkflowGate {
  readonly id: string;
  readonly name: string;
  readonly projectKeys: readonly string[];
  readonly isTeamManaged: boolean;
  readonly transitions: readonly GateTransition[];
  readonly gate: 'all' | 'some' | 'none';
  /** How to add it, a step a line, in the reader's language; empty where all hold. */
  readonly howTo: readonly string[];
  /** Path on the site of the page where it is added; `null` where we don't know it. */
  readonly href: string | null;
}

export interface WorkflowsView {
  readonly workflows: readonly WorkflowGate[];
  readonly next: string | null;
  readonly checkedAt: Instant;
}

export interface PinningView {
  readonly taskId: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly share: number;
  readonly text: string | null;
}

export interface PrivacyView {
  readonly worksCouncil: boolean;
  /** Digest of the norms in force with the works-council mode in it: proves that it is on. */
  readonly hash: string;
  readonly retentionDays: number;
  /** What is kept: what, why, how long, who sees it, how many now (`null` where counting would cost too much). */
  readonly kept: readonly {
    readonly what: string;
    readonly why: string;
    readonly howLong: string;
    readonly whoSees: string;
    readonly count: number | null;
  }[];
  readonly lastReportAt: Instant | null;
  readonly erased: number;
}

export interface AdminResults {
  readonly getAdmin: AdminView;
  readonly checkPlaybook: PlaybookCheck;
  readonly writeForm: { readonly written: string; readonly check: PlaybookCheck };
  readonly templateOf: { readonly written: string; readonly check: PlaybookCheck };
  readonly savePlaybook: AdminView;
  readonly saveSettings: AdminView;
  readonly listProjects: {
    readonly projects: readonly ProjectLine[];
    readonly total: number;
    readonly next: number | null;
  };
  readonly switchProject: ProjectLine;
  readonly startBacktest: BacktestView;
  readonly getBacktest: BacktestView;
  readonly stopBacktest: BacktestView;
  readonly pinPanel: PinningView;
  readonly getPinning: PinningView;
  readonly checkWorkflows: WorkflowsView;
  readonly getPrivacy: PrivacyView;
  readonly setWorksCouncil: PrivacyView;
  readonly erasePerson: { readonly erased: number };
}
