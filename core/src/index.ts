/**
 * The public surface of `@async-norms/core`, and nothing else. One section a folder, in the order in which they build on
 * each other.
 */

// ask
export type { AskEvidence, AskRule } from './ask/evidence';
export { LANGUAGE_CODES, type LanguageCode } from './ask/languages/language';
export { MARKUPS, type Markup } from './ask/markup/read-markup';
export { type NamedPerson, type People, peopleFrom } from './ask/people';
export { type CommentContext, type ReadComment, readComment } from './ask/read-comment';
// backtest, audit
export { type Audit, type AuditItem, audit } from './audit/audit';
export { type Backtest, type BacktestOptions, backtest, backtestSteps } from './backtest/backtest';
export { type CallOut, FIRES_ON } from './backtest/call-outs';
export { type ComparedNumber, type Comparison, compareBacktests } from './backtest/compare';
export type { DecisionResult } from './backtest/decision-tally';
export type { NudgeResult } from './backtest/nudge-tally';
export type { ResponseResult } from './backtest/response-tally';
export type { UpdateResult } from './backtest/update-tally';
export type { WeekCounts } from './backtest/weeks';
// calendar
export { HORIZON_DAYS } from './calendar/counting';
export { bestHandOff, type HandOff } from './calendar/hand-off';
export type { Holiday, HolidayRange, HolidayReading } from './calendar/holidays';
export { holidaysFromIcs } from './calendar/holidays-from-ics';
export { type DateHolidays, type HolidayPlace, holidaysOfCountry } from './calendar/holidays-of-country';
export { withLeave } from './calendar/leave';
export {
  addDays,
  daysBetween,
  LocalDate,
  LocalTime,
  LocalTimeOr24,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from './calendar/local-time';
export { commonWorkingIntervals, longestOverlap, nextCommonWorkingTime } from './calendar/overlap';
export type { PauseOptions, Pauses } from './calendar/pauses';
export { type CalendarChange, spliceCalendars } from './calendar/splice';
export { timeZoneAt, type WorkingCalendar, workingCalendar } from './calendar/working-calendar';
export {
  AlternatingWeeks,
  Hours,
  Leave,
  LeaveList,
  WeeklyHours,
  WorkingCalendarInput,
} from './calendar/working-calendar-input';
export { addWorkingDays, workingDateAt } from './calendar/working-days';
export { type WorkingInterval, workingIntervalsBetween } from './calendar/working-intervals';
export {
  addWorkingMinutes,
  isWorkingTime,
  nextClosingTime,
  nextWorkingTime,
  previousWorkingTime,
  workingMinutesBetween,
} from './calendar/working-time';
export { instantAt, localDateAt, localTimeAt, TimeZone } from './calendar/zoned-time';
// decision
export { type Acceptance, acceptProposal } from './decision/accept-proposal';
export { type Complaint, isComplete, type RecordPart, recordComplaints } from './decision/completeness';
export {
  type AwaitedPerson,
  type Consent,
  type ConsentCalendars,
  type ConsentState,
  consentState,
  type OpenConcern,
} from './decision/consent';
export { type Discoverability, discoverability } from './decision/discoverability';
export { decisionsAsCsv, decisionsAsJson, decisionsAsMarkdown } from './decision/export';
export {
  addToGraph,
  chainsOf,
  type DecisionGraph,
  EMPTY_GRAPH,
  type GraphEdit,
  headOf,
  predecessorsOf,
  removeFromGraph,
  setStatusInGraph,
  supersede,
  undoSupersede,
} from './decision/graph';
export { type GraphFinding, type GraphReading, graphOfRecords, withGraph } from './decision/graph-of-records';
export { type ReadDecision, readDecisionRecord } from './decision/import/read-decision-record';
export type { DecisionFormat } from './decision/import/recognise';
export { canMove, DecisionStatus, moveStatus, nextStatuses, type StatusMove } from './decision/lifecycle';
export { formatDecisionRecord, parseDecisionRecord } from './decision/markdown';
export { Proposal, ProposalEvent } from './decision/proposal';
export { DecisionOption, DecisionRecord, type DecisionRecordInput, RecordSection } from './decision/record';
export { type DecisionReview, decisionReviews } from './decision/review';
export {
  type DecisionFilter,
  type DecisionHit,
  type DecisionIndex,
  decisionIndex,
  type KeyedRecord,
  loadDecisionIndex,
} from './decision/search';
// delivery
export {
  type DeliveryPorts,
  type DeliveryReport,
  type DigestDelivery,
  deliverNudgePlan,
  type ResolutionDelivery,
} from './delivery/deliver-nudge-plan';
export type {
  Claim,
  LeftOut,
  NudgeChannel,
  NudgeLedger,
  PostOutcome,
  ResolveOutcome,
  Settlement,
} from './delivery/ports';
// history
export { CANNOT_TELL_CODES, type CannotTell, type CannotTellCode, cannotTellSentence } from './history/cannot-tell';
export { HISTORY_KINDS, type History, type HistoryFacts, type HistoryKind } from './history/history';
export type { ReadText } from './history/history-builder';
export { type JiraFieldMeaning, jiraFieldMeaning } from './history/jira-fields';
export type { UnjudgedNorm } from './history/judgeable';
export { type ReadHistory, type ReadHistoryOptions, readHistory } from './history/read-history';
export type { HistoryInput } from './history/text-chunks';
// issue
export type { Activity, Answer } from './issue/activity';
export type { Answered, Ask, LeftBy, Promised } from './issue/ask';
export { compareEvents, type EventPosition, inOrder } from './issue/event-order';
export { afterEvent, createdState, type IssueState, isLate, isOpen, type Mark, stateOf } from './issue/issue-state';
export { Instant, StoredEvent } from './issue/stored-event';
export {
  type Actor,
  ASK_KINDS,
  type AskKind,
  type CommentReading,
  type IssueEvent,
  type IssueFacts,
  type PersonId,
  STATUS_CATEGORIES,
  type StatusCategory,
  type Timeline,
  type TrackerPerson,
  UPDATE_KINDS,
  type UpdateKind,
} from './issue/timeline';
// norm
export { type DecisionStanding, decisionStanding, policiesAt } from './norm/decision-policy';
export { heldSince } from './norm/in-force';
export {
  type Due,
  type Evidence,
  OBLIGATION_KINDS,
  type Obligation,
  type ObligationKind,
  PROMISE_NORM,
} from './norm/obligation';
export { obligationsOf } from './norm/obligations';
export { type ResponseOutcome, responseOutcomes } from './norm/response';
// nudge
export { byUrgency } from './nudge/digest';
export { type LeftInPeace, PEACE_REASONS, type PeaceReason } from './nudge/left-in-peace';
export { nextDueAt } from './nudge/next-due';
export { type Digest, NUDGE_STEPS, type Nudge, type NudgeStep } from './nudge/nudge';
export { type NudgePlan, nudgesOf, type PlanInput, planNudges } from './nudge/plan';
export type { Resolution } from './nudge/resolutions';
export { type Said, SaidLog, type SaidNudge } from './nudge/said';
// text
export { clearingTexts } from './nudge/texts/clearing-text';
export { type CommandOutcome, commandAnswer } from './nudge/texts/command-answer';
export { complaintText, consentText, type GateText, gateText } from './nudge/texts/decision-texts';
export { type DigestText, digestText } from './nudge/texts/digest-text';
export { type NudgeText, nudgeText, type TextContext } from './nudge/texts/nudge-text';
export { peaceText, resolutionText } from './nudge/texts/peace-text';
export { ruleText } from './nudge/texts/rule-text';
export { type WatcherWindow, watcherWindow } from './nudge/watchers';
// playbook
export {
  type Agreement,
  agreementOf,
  type NormsInForce,
  type PeopleLookup,
  type WaiverScope,
} from './playbook/agreement';
export { WorkingAmount, workingAmountText } from './playbook/amount';
export { diffPlaybooks, type HoursChange, type Norm, type NormChange, type PlaybookDiff } from './playbook/diff';
export { type DiffTextOptions, diffText, type RuleChange, ruleChanges } from './playbook/diff-text';
export { editPlaybookText, type TextEdit } from './playbook/edit-text';
export type { FieldChange } from './playbook/field-changes';
export { asWritten, formatPlaybook, type PlaybookFormat } from './playbook/format';
export { playbookHash } from './playbook/hash';
export {
  type InheritedPlaybook,
  inheritPlaybook,
  type LayerProblem,
  type PlaybookLayer,
  type ValueOrigin,
} from './playbook/inherit';
export { lintPlaybook } from './playbook/lint';
export type { PlaybookWarning, WarningCode } from './playbook/lint/warning';
export type { Effect } from './playbook/norm-effect';
export {
  Cadence,
  COUNTED,
  type Counted,
  DecisionPolicy,
  IssueFilter,
  ResponseExpectation,
  SATISFIERS,
  type Satisfier,
  Staleness,
} from './playbook/norms';
export { parsePlaybook, type ReadPlaybook, readPlaybook } from './playbook/parse';
export type { Preset, Source } from './playbook/presets/preset';
export { PRESET_NAMES, PRESETS, presetOf } from './playbook/presets/presets';
export { type RenderOptions, renderPlaybook } from './playbook/render';
export { exemptionMeaning } from './playbook/render/exemption-meaning';
export { sentencesOf } from './playbook/render/sections';
export type { Sentence } from './playbook/render/sentence';
export type { AgreementReader } from './playbook/render/you-sentences';
export { Card, RosterEntry, rosterEntryOf } from './playbook/roster';
export { NORM_LISTS, type NormList, Playbook, Waiver } from './playbook/schema';
export { playbookTemplate, type TemplateOptions } from './playbook/template';
export type { PlaybookVersion } from './playbook/version';
// problems
export { PlaybookError, type Problem, problemLine, problemsOf } from './problem';
// report
export { auditPage } from './report/audit-page';
export { type BacktestPageOptions, backtestFragment, backtestPage } from './report/backtest-page';
export { callOutSentence } from './report/call-out-sentence';
export type { ReportOptions } from './report/words';
export type { ArgumentKinds } from './text/argument';
export { escapeHtml, escapeMarkdown } from './text/html';
export { LANGUAGES, type Language } from './text/language';
export type { MessageKey, ValuesOf } from './text/messages';
export { PAGE_STYLE } from './text/page-style';
export { formattingLocale, languageOf, type Reader } from './text/reader';
export { say } from './text/say';
export { type Messages, type Say, sayFrom, type TextsOf } from './text/say-from';
// turn
export type { ClearedBy, Clearing, ClearingAction } from './turn/clearing';
export { openAsks, type Turn } from './turn/open-asks';
export type { Whose } from './turn/whose-turn';
