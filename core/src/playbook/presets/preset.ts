import type { LocalDate } from '../../calendar/local-time';

/** A page outside this project that a number or a rule was taken from. */
export interface Source {
  /** What it says, in our words. */
  readonly says: string;
  readonly url: string;
  /** The date on which we read it. */
  readonly readOn: LocalDate;
}

/**
 * A ready agreement to begin with, by its name in `extends`. It fills in what a team leaves out, never who works when.
 *
 * What was published under a name stays as it is: a changed preset would change agreements that people made. A better one gets
 * a new name.
 */
export interface Preset {
  readonly name: string;
  readonly title: string;
  /** The level of working without meeting that it suits, 1 to 4; `null` for a preset about one habit. Level 5 is never claimed. */
  readonly level: 1 | 2 | 3 | 4 | null;
  /** The smallest thing to do first. */
  readonly firstStep: string;
  readonly sources: readonly Source[];
  /** The part of a playbook that it fills in, as people write it. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** The date on which the sources of the first presets were read. */
export const READ_ON = '2026-11-22' as LocalDate;
