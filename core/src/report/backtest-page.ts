import type { Backtest } from '../backtest/backtest';
import type { Reader } from '../text/reader';
import { say } from '../text/say';
import { answersSection, timesSection } from './answers-section';
import { callOutSentence } from './call-out-sentence';
import { compareSection } from './compare-section';
import { decisionsSection, updatesSection } from './count-sections';
import type { Markup } from './markup';
import { type KeyFigure, keyFigures, list, type Report, reportFragment, reportPage, section } from './parts';
import { remindersSection } from './reminders-section';
import { weeksSection } from './weeks-section';
import { cannotTellTexts, numberText, type ReportOptions, readerOf, shareText } from './words';

/** What a backtest page is made with. */
export interface BacktestPageOptions extends ReportOptions {
  /** The same history under another agreement, to be shown beside. */
  readonly compare?: Backtest;
}

/**
 * A backtest as one page: how the agreement would have done on a history, with plots and a table under each.
 *
 * Self-contained, without script, light and dark, for phones and paper. Nothing in it is about one person.
 */
export function backtestPage(backtest: Backtest, options: BacktestPageOptions): string {
  return reportPage(reportOf(backtest, options));
}

/** The same for somebody else's page, which brings a heading and `PAGE_STYLE`. */
export function backtestFragment(backtest: Backtest, options: BacktestPageOptions): string {
  return reportFragment(reportOf(backtest, options));
}

function reportOf(backtest: Backtest, options: BacktestPageOptions): Report {
  const reader = readerOf(options);
  const { responses, updates, decisions, nudges, weeks, window, history } = backtest;
  const { from, to } = window;
  const title = say(reader, 'report.backtest.title', { team: options.playbook.team });
  const lead =
    from === null || to === null
      ? say(reader, 'report.backtest.empty')
      : say(reader, 'report.backtest.lead', { issues: history.issues, comments: history.comments, from, to });
  const content = [
    keyFigures(say(reader, 'report.figures'), figuresOf(reader, backtest)),
    answersSection(reader, responses),
    timesSection(reader, responses, options.playbook),
    updatesSection(reader, updates),
    decisionsSection(reader, decisions),
    remindersSection(reader, nudges),
    weeksSection(reader, weeks),
    callOutsSection(reader, backtest),
    options.compare === undefined ? null : compareSection(reader, backtest, options.compare),
    cannotTellSection(reader, backtest),
  ];
  return { reader, title, lead, content };
}

function figuresOf(reader: Reader, { responses, updates, decisions, nudges }: Backtest): readonly KeyFigure[] {
  const share = (name: string, part: number, total: number): KeyFigure => ({
    name,
    value: shareText(reader, part, total),
    ...(total === 0 ? {} : { of: say(reader, 'report.ofTotal', { part, total }) }),
  });
  const sum = <Key extends string>(results: Readonly<Record<string, Readonly<Record<Key, number>>>>, key: Key) =>
    Object.values(results).reduce((total, it) => total + it[key], 0);
  const perDay = nudges.perPersonWorkingDay.p50;
  return [
    ...(Object.keys(responses).length > 0
      ? [share(say(reader, 'report.figure.met'), sum(responses, 'met'), sum(responses, 'asked'))]
      : []),
    ...(Object.keys(updates).length > 0
      ? [share(say(reader, 'report.figure.posted'), sum(updates, 'posted'), sum(updates, 'due'))]
      : []),
    ...(Object.keys(decisions).length > 0
      ? [share(say(reader, 'report.figure.recorded'), sum(decisions, 'recorded'), sum(decisions, 'closed'))]
      : []),
    {
      name: say(reader, 'report.figure.perDay'),
      value: perDay === null ? say(reader, 'report.none') : numberText(reader, perDay),
    },
  ];
}

function callOutsSection(reader: Reader, { callOuts }: Backtest): Markup | null {
  if (callOuts.length === 0) return null;
  return section(
    say(reader, 'report.callOuts.heading'),
    [say(reader, 'report.callOuts.sentence')],
    list(callOuts.map((callOut) => callOutSentence(reader, callOut))),
  );
}

/** What the history leaves open, so that nobody takes a guess for a count. */
export function cannotTellSection(
  reader: Reader,
  { cannotTell, notJudged }: Pick<Backtest, 'cannotTell' | 'notJudged'>,
): Markup {
  const heading = say(reader, 'report.cannotTell.heading');
  const texts = cannotTellTexts(reader, cannotTell, notJudged);
  if (texts.length === 0) return section(heading, [say(reader, 'report.cannotTell.nothing')]);
  return section(heading, [], list(texts));
}
