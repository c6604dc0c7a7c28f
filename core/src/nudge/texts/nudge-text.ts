import type { PersonId } from '../../issue/timeline';
import type { Playbook } from '../../playbook/schema';
import type { Reader } from '../../text/reader';
import { say } from '../../text/say';
import type { Nudge } from '../nudge';
import { clearingTexts } from './clearing-text';
import { ruleText } from './rule-text';

/** What a text about people needs beside the facts. */
export interface TextContext {
  /** The language and zone of the person who is told. */
  readonly reader: Reader;
  /** The agreement in force when the ask was made. */
  readonly playbookAt: (at: Date) => Playbook;
  /** What to call someone. */
  readonly nameOf: (person: PersonId) => string;
}

/** A nudge in words. Plain text: whoever puts it into Markdown or HTML escapes it. */
export interface NudgeText {
  /** What it is about, in one sentence or two. */
  readonly headline: string;
  /** Why, the evidence, what clears it, and what comes next. */
  readonly details: readonly string[];
  /** That no reply is expected outside the reader's hours. */
  readonly calm: string;
  /** All of it, a line each. */
  readonly text: string;
}

/**
 * One friendly reminder to one person about one thing: which rule, the evidence, what would clear it, and that no reply is
 * expected outside their hours. Never how long somebody took.
 */
export function nudgeText(nudge: Nudge, context: TextContext): NudgeText {
  const { reader } = context;
  const headline = headlineOf(nudge, context);
  const details = detailsOf(nudge, context);
  const calm = say(reader, nudge.step === 'facilitator' ? 'nudge.facilitator.calm' : 'nudge.calm');
  return { headline, details, calm, text: [headline, ...details, calm].join('\n') };
}

function headlineOf(nudge: Nudge, { reader, nameOf }: TextContext): string {
  const about = { name: nameOf(nudge.person), issue: nudge.issueKey };
  if (nudge.step === 'facilitator') {
    if (nudge.whose.of !== 'people') return say(reader, `nudge.facilitator.${nudge.whose.of}`, about);
    return say(reader, 'nudge.facilitator.people', { ...about, people: nudge.whose.people.map(nameOf) });
  }
  if (nudge.kind === 'promise' && nudge.dueAt !== null) {
    return say(reader, 'nudge.promise', { ...about, dueAt: nudge.dueAt });
  }
  if (nudge.kind === 'response' || nudge.kind === 'promise') {
    const ask = nudge.askKind ?? 'question';
    return nudge.waiting === null
      ? say(reader, 'nudge.response', { ...about, ask })
      : say(reader, 'nudge.response.waiting', { ...about, ask, waiting: nameOf(nudge.waiting) });
  }
  return say(reader, `nudge.${nudge.kind}`, about);
}

function detailsOf(nudge: Nudge, { reader, nameOf, playbookAt }: TextContext): readonly string[] {
  const { step, kind, dueAt, evidence, escalation } = nudge;
  const asker = nudge.waiting === null ? null : nameOf(nudge.waiting);
  const seen = evidence.map(({ what, at }) => say(reader, `evidence.${what}`, { at }));
  const saysDue = step !== 'facilitator' && kind !== 'promise' && dueAt !== null;
  return [
    ...(saysDue ? [say(reader, 'nudge.due', { dueAt })] : []),
    ruleText(reader, playbookAt(nudge.sinceAt), nudge.normId),
    ...(seen.length > 0 ? [say(reader, 'nudge.evidence', { evidence: seen })] : []),
    say(reader, 'nudge.clears', { ways: clearingTexts(reader, nudge.clears, asker) }),
    ...(step === 'reminder' ? [say(reader, 'nudge.reminder')] : []),
    ...(escalation === null
      ? []
      : [
          say(reader, 'nudge.notice', {
            facilitator: nameOf(escalation.facilitator),
            notBeforeAt: escalation.notBeforeAt,
          }),
        ]),
  ];
}
