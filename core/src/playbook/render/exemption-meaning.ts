import type { Reader } from '../../text/reader';
import { say } from '../../text/say';
import { DecisionPolicy } from '../norms';

const OWN_CODES = ['no-decision', 'duplicate', 'reverted'] as const;
const OWN = new Map(DecisionPolicy.parse({ id: 'own' }).exemptions.map(({ code, meaning }) => [code, meaning]));

/** What an exemption means: ours in the reader's language, what a team wrote in its own words. */
export function exemptionMeaning(reader: Reader, code: string, meaning: string): string {
  const own = OWN_CODES.find((known) => known === code);
  if (own === undefined || OWN.get(own) !== meaning) return meaning;
  return say(reader, `exemption.${own}`);
}
