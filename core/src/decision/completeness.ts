import { saysNothing } from './placeholders';
import type { DecisionOption, DecisionRecord } from './record';

/** The parts of a record that can be asked for. */
export type RecordPart =
  | 'title'
  | 'question'
  | 'decision'
  | 'reason'
  | 'options'
  | 'consequences'
  | 'deciders'
  | 'decidedOn'
  | 'status'
  | 'supersededBy';

/** One thing a record does not say yet. */
export interface Complaint {
  readonly part: RecordPart;
  /** `missing`: a reader in a year could not do without, and a gate refuses. `suggested`: better with it. */
  readonly level: 'missing' | 'suggested';
  readonly problem: string;
  /** What would make it complete. */
  readonly clears: string;
}

/** Words that give a reason within a sentence, in six languages. */
const REASON =
  /\b(?:because|since|so that|so we|in order to|as (?:it|this|we|they)|due to|therefore|to (?:avoid|not|keep|reduce|allow|ensure|make|prevent|simplify|improve)|this (?:means|allows|lets|will)|weil|da|damit|um zu|parce que|car|afin|pour|porque|para|pues|ya que|pois)\b|ため|ので|から/iu;

/**
 * What a record does not say yet, most needed first; empty for a complete one.
 *
 * Gentle: it asks what was at stake, what was decided and why, in whatever part of the record that stands, and never for
 * a form. Options need no section of their own if a reason is given; a short answer is an answer. Only a template's
 * placeholder counts as nothing. A draft is asked for nothing, a proposal not yet for the date, the outcome or the people.
 */
export function recordComplaints(record: DecisionRecord): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const ask = (part: RecordPart, level: Complaint['level'], problem: string, clears: string) =>
    complaints.push({ part, level: record.status === 'draft' ? 'suggested' : level, problem, clears });
  const isOpen = record.status === 'draft' || record.status === 'proposed';

  if (saysNothing(record.title)) {
    ask('title', 'missing', 'the record has no title', 'a line that says what was decided, after a single #');
  }
  if ([record.question, record.context, record.summary].every(saysNothing)) {
    // Prose without sections often says both at once: "we want it well tested, because …".
    const level = REASON.test(record.decision) ? 'suggested' : 'missing';
    const clears = 'the question it answers, or a sentence or two of context';
    ask('question', level, 'nothing says what this was about', clears);
  }
  if (saysNothing(record.decision)) {
    const problem = isOpen ? 'nothing says what is proposed' : 'nothing says what was decided';
    ask('decision', 'missing', problem, 'a sentence under "Decision"');
  }
  const reason = reasonOf(record);
  if (reason !== 'given') {
    const clears = 'a sentence under "Because", or a second option that was considered';
    ask('reason', reason === 'nowhere' ? 'missing' : 'suggested', 'no part of it says why', clears);
  }
  if (filledOptions(record.options).length === 1 && record.options.length === 1) {
    ask(
      'options',
      'suggested',
      'one option alone is no choice',
      'what else was possible, even if it was to do nothing',
    );
  }
  if (saysNothing(record.consequences)) {
    ask('consequences', 'suggested', 'nothing says what follows from it', 'what gets easier and what gets harder');
  }
  if (record.status === null && record.statusNote === '') {
    ask('status', 'suggested', 'nothing says whether it is in force', 'a status, such as accepted');
  }
  if (!isOpen && record.decidedOn === null) {
    ask('decidedOn', 'suggested', 'nothing says when it was decided', 'the date, as 2026-03-04');
  }
  if (!isOpen && record.owner === '' && record.deciders.every(saysNothing)) {
    ask('deciders', 'suggested', 'nothing says who decided', 'a name or a group to ask');
  }
  if (record.status === 'superseded' && record.supersededBy.length === 0) {
    ask('supersededBy', 'missing', 'it says it was replaced, but not by what', 'the id of the record that replaces it');
  }
  return complaints.sort((a, b) => rank(a) - rank(b));
}

/** Whether a gate lets the record through: it may be better, but nothing that a reader needs is missing. */
export function isComplete(record: DecisionRecord): boolean {
  return recordComplaints(record).every(({ level }) => level !== 'missing');
}

function rank({ level }: Complaint): number {
  return level === 'missing' ? 0 : 1;
}

/**
 * Where the reason stands: said as one, or as options to compare, or as "because" within the decision, or told by context
 * and consequences together, as Nygard's form has it. With only one of these two it may be between the lines.
 */
function reasonOf(record: DecisionRecord): 'given' | 'between the lines' | 'nowhere' {
  const options = filledOptions(record.options);
  const argued = options.some((option) => [...option.pros, ...option.cons].some((text) => !saysNothing(text)));
  if (!saysNothing(record.because) || options.length > 1 || argued) return 'given';
  if (!saysNothing(record.drivers) || REASON.test(record.decision)) return 'given';
  if (saysNothing(record.decision)) return 'nowhere';
  const told = [record.context, record.consequences].filter((text) => !saysNothing(text)).length;
  return told === 2 ? 'given' : told === 1 ? 'between the lines' : 'nowhere';
}

function filledOptions(options: readonly DecisionOption[]): readonly DecisionOption[] {
  return options.filter(({ title, text }) => !saysNothing(title) || !saysNothing(text));
}
