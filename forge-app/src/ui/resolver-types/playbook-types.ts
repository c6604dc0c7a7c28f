import type { PlaybookWarning, Problem, RuleChange } from '@async-norms/core';
import { z } from 'zod';
import type { Instant } from './answer';

/** A playbook as text, YAML or JSON. */
export const Written = z.string().max(200_000);

const Amount = z.string().trim().min(1).max(60);
const NormIdText = z.string().trim().min(1).max(80);

/** The parts of a playbook that the form shows. Everything else in the text stays as it is. */
export const PlaybookForm = z.strictObject({
  team: z.string().trim().min(1).max(200),
  language: z.string().max(5),
  /** A preset by its name; `null` for none. */
  preset: z.string().max(80).nullable(),
  timeZone: z.string().max(64),
  /** One or several stretches a weekday, as "09:00-12:00, 13:00-17:00"; empty for a day off. */
  weeklyHours: z.strictObject({
    mon: z.string().max(200),
    tue: z.string().max(200),
    wed: z.string().max(200),
    thu: z.string().max(200),
    fri: z.string().max(200),
    sat: z.string().max(200),
    sun: z.string().max(200),
  }),
  holidays: z.array(z.string().max(10)).max(2000),
  /** Account ids, in the order of the rota. */
  rota: z.array(z.string().max(128)).max(100),
  rotaStartsOn: z.string().max(10),
  weeksEach: z.int().min(1).max(52),
  responses: z.array(z.strictObject({ id: NormIdText, ask: z.string().max(20), within: Amount })).max(50),
  updates: z.array(z.strictObject({ id: NormIdText, every: Amount })).max(50),
  staleness: z.array(z.strictObject({ id: NormIdText, after: Amount })).max(50),
  decisions: z
    .array(z.strictObject({ id: NormIdText, types: z.array(z.string().max(100)).max(50), grace: Amount }))
    .max(50),
  digestAt: z.string().max(5),
  perDigest: z.int().min(1).max(5),
  perWeek: z.int().min(1).max(25),
  consentWindow: Amount,
  retentionDays: z.int().min(7).max(730),
});
export type PlaybookForm = z.infer<typeof PlaybookForm>;

/** A sentence of the agreement, and the rule that it comes from. */
export interface SentenceView {
  readonly rule: string;
  readonly text: string;
}

/** What a text would mean, before anything is saved. */
export type PlaybookCheck =
  | {
      readonly outcome: 'playbook';
      readonly sentences: readonly SentenceView[];
      readonly warnings: readonly PlaybookWarning[];
      /** Against what is in force; empty where both say the same. */
      readonly changes: readonly RuleChange[];
      readonly form: PlaybookForm;
      /** Digest of the norms in force, 64 hexadecimal digits. */
      readonly hash: string;
    }
  | { readonly outcome: 'problems'; readonly problems: readonly Problem[] };

/** The agreement that is stored at a place: the site's, or what a project says beyond it. */
export interface StoredPlaybook {
  /** As it was written; what has never been saved is the template of the smallest level. */
  readonly written: string;
  /** 0 where nothing has been saved. A save names it. */
  readonly rev: number;
  readonly check: PlaybookCheck;
  readonly savedAt: Instant | null;
}

/** A ready agreement to begin with. */
export interface PresetView {
  readonly name: string;
  readonly title: string;
  readonly level: 1 | 2 | 3 | 4 | null;
  readonly firstStep: string;
  readonly sources: readonly { readonly says: string; readonly url: string; readonly readOn: string }[];
}
