import {
  type Agreement,
  clearingTexts,
  escapeMarkdown,
  type IssueState,
  obligationsOf,
  policiesAt,
  type Reader,
} from '@async-norms/core';
import { sayLinear } from './texts/say-linear';

/**
 * What is open on an issue and what clears it, as Markdown, for whoever gave an order that clears nothing there; `null` where
 * nothing is open. The decision first; of everything else the first alone.
 */
export function whatIsOpen(
  state: IssueState,
  agreement: Agreement,
  now: Date,
  nameOf: (person: string) => string,
  reader: Reader,
): string | null {
  const owed = obligationsOf(state, agreement, now);
  const other = owed.find(({ kind }) => kind !== 'decision');
  const said = [];
  if (owed.some(({ kind }) => kind === 'decision')) {
    const ways = ['`/decision`', ...exemptionCodes(state, agreement, now).map((code) => `\`/exempt ${code}\``)];
    said.push(sayLinear(reader, 'open.decision', { issue: state.key, ways }));
  }
  if (other !== undefined) {
    const { clears, waiting } = other;
    const ways = clearingTexts(reader, clears, waiting === null ? null : nameOf(waiting)).map(escapeMarkdown);
    said.push(sayLinear(reader, 'open.other', { issue: state.key, ways }));
  }
  return said.length === 0 ? null : said.join(' ');
}

/** The reasons for which the agreement lets an issue be closed without a record, each once. */
export function exemptionCodes(state: IssueState, agreement: Agreement, now: Date): readonly string[] {
  return [
    ...new Set(policiesAt(state, agreement, now).flatMap(({ exemptions }) => exemptions.map(({ code }) => code))),
  ];
}
