import { NUDGE_STEPS } from '@async-norms/core';
import type { ListedActivity } from '../store/activity-log';
import type { Frame } from './frame';
import { PAGE_MESSAGES } from './texts/messages';
import type { Speak } from './texts/say';

type Entry = Pick<ListedActivity, 'kind' | 'what' | 'why'>;

/**
 * What the tool did, as a line in the reader's language: what kind of thing, what became of it, and why. A code that has no
 * words, such as one that a former version wrote down, is shown as it is.
 */
export function activityText({ t }: Pick<Frame, 't'>, entry: Entry): string {
  const kind = t(`activity.kind.${entry.kind}`);
  const what = whatText(t, entry);
  const why = whyText(t, entry);
  return why === null ? t('activity.line', { kind, what }) : t('activity.line.why', { kind, what, why });
}

function whatText(t: Speak, { kind, what }: Entry): string {
  if (kind === 'command') return t('activity.what.command', { command: what });
  if (kind === 'proposal' && what === 'resolved') return t('activity.what.concern-resolved');
  return inWords(t, 'what', what.replace(':', '-'));
}

function whyText(t: Speak, { kind, what, why }: Entry): string | null {
  if (why === null || kind === 'reminder') return null; // a project, which its kind says already
  if (kind === 'nudge') return ruleText(t, why);
  if (kind === 'gate') return what === 'bypassed' ? t('activity.why.exemption', { code: why }) : ruleText(t, why);
  if (kind === 'setting' && what === 'team') return why in GATES ? t(GATES[why as keyof typeof GATES]) : why;
  // The number of a record, the digest of a playbook, the reason of an event that was given up.
  return kind === 'decision' || kind === 'setting' || kind === 'webhook' ? why : inWords(t, 'why', why);
}

const GATES = { off: 'gate.off', ask: 'gate.ask', 'revert-once': 'gate.revert-once' } as const;

/** `rule/step` as a nudge is written down, or a rule alone. */
function ruleText(t: Speak, why: string): string {
  const cut = why.lastIndexOf('/');
  const step = NUDGE_STEPS.find((it) => it === why.slice(cut + 1));
  return cut < 0 || step === undefined
    ? t('activity.why.rule', { rule: why })
    : t('activity.why.step', { rule: why.slice(0, cut), step });
}

function inWords(t: Speak, part: 'what' | 'why', code: string): string {
  const key = `activity.${part}.${code}`;
  return isPlain(key) ? t(key) : code;
}

/** The messages of codes that say all by themselves. */
type PlainKey = 'activity.what.posted';

function isPlain(key: string): key is PlainKey {
  return Object.hasOwn(PAGE_MESSAGES, key) && Object.keys(PAGE_MESSAGES[key as PlainKey]).length === 0;
}
