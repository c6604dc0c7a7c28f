import { z } from 'zod';
import type { Instant, TextFile } from './answer';
import type { TurnView } from './panel-types';

const DateText = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a date such as 2026-03-04');
/** One or several stretches, as "09:00-12:00, 13:00-17:00"; empty for a day off. */
const DayHours = z.string().max(200);

export const WeekForm = z.strictObject({
  mon: DayHours,
  tue: DayHours,
  wed: DayHours,
  thu: DayHours,
  fri: DayHours,
  sat: DayHours,
  sun: DayHours,
});
export type WeekForm = z.infer<typeof WeekForm>;

/** All of it is about the caller and nobody else: no input names a person. */
export const PERSONAL_INPUTS = {
  getMyPage: z.strictObject({}),
  /** New hours count from now on and never reach back. `null` takes mine away: then the playbook's, else the zone of my profile. */
  saveMyHours: z.strictObject({ hours: z.strictObject({ timeZone: z.string().max(64), week: WeekForm }).nullable() }),
  /** All my leave, both ends included. Nobody is told why. */
  saveMyLeave: z.strictObject({ leave: z.array(z.strictObject({ from: DateText, to: DateText })).max(200) }),
  saveMyCard: z.strictObject({
    card: z
      .strictObject({
        bestFor: z.string().max(200).default(''),
        preferredForm: z
          .enum(['comment', 'document', 'recording-with-text', 'call-when-stuck'])
          .nullable()
          .default(null),
        notes: z.string().max(500).default(''),
      })
      .nullable(),
  }),
  /** Whether digests come by e-mail. Off: they wait here. */
  saveMyChannels: z.strictObject({ email: z.boolean() }),
  exportMyData: z.strictObject({}),
  eraseMyData: z.strictObject({ confirm: z.literal('erase') }),
} as const;

/** Something that is the caller's turn, on any issue that the caller may see. */
export interface MineLine extends TurnView {
  readonly issueKey: string;
  /** As Jira shows it to the caller. */
  readonly summary: string;
}

export interface MyPageView {
  readonly hours: {
    /** `mine`: set here. `playbook`: the roster's. `profile`: the zone of the Jira profile with the default week. `unknown`: then nothing is delivered. */
    readonly from: 'mine' | 'playbook' | 'profile' | 'unknown';
    readonly timeZone: string | null;
    /** `null` where the week can't be shown as a form (alternating weeks in the playbook). */
    readonly week: WeekForm | null;
    /** When I am next at work, if not now. */
    readonly nextAt: Instant | null;
  };
  readonly leave: readonly { readonly from: string; readonly to: string }[];
  readonly card: { readonly bestFor: string; readonly preferredForm: string | null; readonly notes: string } | null;
  readonly email: boolean;
  /** Overdue first, then by due instant; fifty at most, `more` is the rest. */
  readonly mine: readonly MineLine[];
  readonly more: number;
  /** What I wait for from others, by due instant: the same lines, with the issue. */
  readonly waitingFor: readonly MineLine[];
  /** What is kept about me, a sentence each. */
  readonly kept: readonly string[];
}

export interface PersonalResults {
  readonly getMyPage: MyPageView;
  readonly saveMyHours: MyPageView;
  readonly saveMyLeave: MyPageView;
  readonly saveMyCard: MyPageView;
  readonly saveMyChannels: MyPageView;
  readonly exportMyData: TextFile;
  readonly eraseMyData: { readonly erased: number };
}
