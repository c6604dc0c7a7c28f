import type { LocalDate } from '../../calendar/local-time';
import type { Complaint } from '../../decision/completeness';
import type { ConsentState } from '../../decision/consent';
import type { PersonId } from '../../issue/timeline';
import type { DecisionPolicy } from '../../playbook/norms';
import { exemptionMeaning } from '../../playbook/render/exemption-meaning';
import type { Reader } from '../../text/reader';
import { say } from '../../text/say';

/** Any date serves as an example of how one is written. */
const EXAMPLE = '2026-03-04' as LocalDate;

/** What a record does not say yet and what would help, as one line. */
export function complaintText({ part, level }: Pick<Complaint, 'part' | 'level'>, reader: Reader): string {
  const problem = say(reader, `lacks.${part}`);
  const clears =
    part === 'decidedOn' ? say(reader, 'completes.decidedOn', { example: EXAMPLE }) : say(reader, `completes.${part}`);
  return say(reader, level === 'missing' ? 'complaint' : 'complaint.suggested', { problem, clears });
}

/** What somebody is told who is about to close an issue whose decision is not in writing. Plain text, a line each. */
export interface GateText {
  readonly lines: readonly string[];
  readonly text: string;
}

/**
 * Why an issue is not closed yet, and what would let it be: what its record lacks, or a record at all, or a reason for none.
 *
 * @param complaints What its record lacks; `null` where it has none.
 */
export function gateText(
  issue: string,
  { id: norm, exemptions }: DecisionPolicy,
  complaints: readonly Pick<Complaint, 'part' | 'level'>[] | null,
  reader: Reader,
): GateText {
  const lines = [
    say(reader, complaints === null ? 'gate.closed' : 'gate.incomplete', { issue, norm }),
    ...(complaints === null ? [say(reader, 'gate.write')] : complaints.map((it) => complaintText(it, reader))),
  ];
  if (exemptions.length > 0) {
    const reasons = exemptions.map(({ code, meaning }) =>
      say(reader, 'gate.reason', { code, meaning: exemptionMeaning(reader, code, meaning) }),
    );
    lines.push(say(reader, 'gate.exempt', { reasons }));
  }
  return { lines, text: lines.join('\n') };
}

/** Where a proposal stands, in words. */
export function consentText(state: ConsentState, nameOf: (person: PersonId) => string, reader: Reader): string {
  switch (state.state) {
    case 'withdrawn':
    case 'accepted':
      return say(reader, `consent.${state.state}`, { by: nameOf(state.by), at: state.at });
    case 'blocked': {
      const concerns = state.concerns.map(({ name, by }) =>
        say(reader, 'consent.concern', { concern: name, by: nameOf(by) }),
      );
      return say(reader, 'consent.blocked', { concerns });
    }
    case 'acceptable':
      return say(reader, 'consent.acceptable', { since: state.since });
    case 'open': {
      const { closesAt, waitingFor } = state;
      const people = (awaited: typeof waitingFor) => awaited.map(({ person }) => nameOf(person));
      if (closesAt !== null) return say(reader, 'consent.open', { people: people(waitingFor), closesAt });
      const mustSpeak = waitingFor.filter((awaited) => awaited.closesAt === null);
      return say(reader, 'consent.openForWord', { people: people(mustSpeak) });
    }
  }
}
