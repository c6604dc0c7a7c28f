import type { PanelView, TurnView } from '../../../forge-app/src/ui/resolver-types/panel-types';
import type { PlaybookForm } from '../../../forge-app/src/ui/resolver-types/playbook-types';

/** A turn of Ada's that Tom waits for; a case says only what matters to it. */
export function aTurn(part: Partial<TurnView> = {}): TurnView {
  return {
    key: 'ENG-12/questions/1',
    kind: 'response',
    askKind: 'question',
    askId: 'ask-1',
    of: 'people',
    people: ['ada'],
    isMine: true,
    waiting: 'tom',
    sinceAt: '2026-03-09T09:02:00.000Z',
    dueAt: '2026-03-10T13:00:00.000Z',
    state: 'in-time',
    dueTimes: [
      { accountId: 'ada', timeZone: 'Europe/Berlin', text: 'Tue 10 Mar, 14:00' },
      { accountId: 'tom', timeZone: 'America/New_York', text: 'Tue 10 Mar, 09:00' },
    ],
    rule: 'Questions are answered within 8 working hours',
    evidence: ['asked Mon 9 Mar, 10:02'],
    clears: ['a comment', 'a date by which you will answer', 'handing it over'],
    may: { promise: true, handOver: true, withdraw: false },
    ...part,
  };
}

/** A panel on an issue where nothing is open. */
export function aPanel(part: Partial<PanelView> = {}): PanelView {
  return {
    issue: { id: '10012', key: 'ENG-12', projectKey: 'ENG', isClosed: false },
    tracking: 'on',
    mayAct: true,
    turns: [],
    cards: [],
    gate: { standing: 'not-asked', lines: [], exemptions: [], exemptAs: null },
    decisions: [],
    snoozedUntil: null,
    activity: [],
    ...part,
  };
}

/** The form of a small agreement. */
export function aForm(part: Partial<PlaybookForm> = {}): PlaybookForm {
  const day = '09:00-17:00';
  return {
    team: 'Titanium',
    language: 'en',
    preset: null,
    timeZone: 'Europe/Berlin',
    weeklyHours: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: '', sun: '' },
    holidays: [],
    rota: ['ada'],
    rotaStartsOn: '2026-03-02',
    weeksEach: 1,
    responses: [{ id: 'questions', ask: 'question', within: '8 working hours' }],
    updates: [],
    staleness: [],
    decisions: [],
    digestAt: '09:30',
    perDigest: 5,
    perWeek: 10,
    consentWindow: '3 working days',
    retentionDays: 90,
    ...part,
  };
}
