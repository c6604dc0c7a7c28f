import type { LocalDate } from '../../../../core/src/calendar/local-time';
import { PEACE_REASONS } from '../../../../core/src/nudge/left-in-peace';
import type { Nudge } from '../../../../core/src/nudge/nudge';
import { type CommandOutcome, commandAnswer } from '../../../../core/src/nudge/texts/command-answer';
import { complaintText, consentText, gateText } from '../../../../core/src/nudge/texts/decision-texts';
import { digestText } from '../../../../core/src/nudge/texts/digest-text';
import { nudgeText, type TextContext } from '../../../../core/src/nudge/texts/nudge-text';
import { peaceText, resolutionText } from '../../../../core/src/nudge/texts/peace-text';
import { LANGUAGES } from '../../../../core/src/text/language';
import { at } from '../../../support/at';
import { expectGolden } from '../../../support/golden';
import { aPlaybook } from '../../../support/playbooks';

const playbook = aPlaybook({
  responses: [
    { id: 'first-response', ask: 'new-issue', within: '8 working hours', clock: 'team' },
    { id: 'answers', ask: 'question', within: '1 working day' },
  ],
  updates: [{ id: 'moving-work', of: 'started', every: '5 working days' }],
  staleness: [{ id: 'still', after: '20 working days' }],
  decisions: [{ id: 'why-closed', of: { types: ['Story'] } }],
});
const NAMES: Readonly<Record<string, string>> = { ada: 'Ada', tom: 'Tom', kim: 'Kim' };
const nameOf = (person: string) => NAMES[person] ?? person;
const context = (locale: string): TextContext => ({
  reader: { locale, timeZone: 'Europe/Berlin' },
  playbookAt: () => playbook,
  nameOf,
});

/** Tom asked Ada on Thursday; it was due on Friday. */
function aNudge(parts: Partial<Nudge> = {}): Nudge {
  return {
    key: '1/answers/c1/nudge/ada',
    step: 'nudge',
    person: 'ada',
    obligationKey: '1/answers/c1',
    issueId: '1',
    issueKey: 'ENG-12',
    kind: 'response',
    normId: 'answers',
    askId: 'c1',
    askKind: 'question',
    whose: { of: 'people', people: ['ada'] },
    waiting: 'tom',
    sinceAt: at('2026-03-05 14:00 +01:00'),
    dueAt: at('2026-03-06 14:00 +01:00'),
    minutesLate: 180,
    evidence: [{ what: 'asked', at: at('2026-03-05 14:00 +01:00'), eventId: 'c1' }],
    clears: [
      { action: 'comment', by: 'asked' },
      { action: 'promise', by: 'asked' },
      { action: 'hand-over', by: 'asked' },
      { action: 'withdrawal', by: 'asker' },
      { action: 'close', by: 'any' },
      { action: 'remove', by: 'any' },
    ],
    escalation: null,
    ...parts,
  };
}

const CASES: readonly (readonly [what: string, nudge: Nudge])[] = [
  ['a question', aNudge()],
  [
    'a new issue',
    aNudge({
      normId: 'first-response',
      askKind: 'new-issue',
      evidence: [{ what: 'created', at: at('2026-03-05 14:00 +01:00'), eventId: 'e1' }],
    }),
  ],
  ['a review, nobody in particular waits', aNudge({ askKind: 'review', waiting: null })],
  ['a decision', aNudge({ askKind: 'decision' })],
  ['a blocker', aNudge({ askKind: 'blocker' })],
  [
    'a hand-off',
    aNudge({
      askKind: 'hand-off',
      evidence: [{ what: 'handed-over', at: at('2026-03-05 14:00 +01:00'), eventId: 'e2' }],
    }),
  ],
  ['the last reminder', aNudge({ step: 'reminder' })],
  [
    'a notice',
    aNudge({ step: 'notice', escalation: { facilitator: 'kim', notBeforeAt: at('2026-03-11 17:00 +01:00') } }),
  ],
  [
    'a promise',
    aNudge({
      kind: 'promise',
      normId: 'promise',
      askKind: null,
      evidence: [{ what: 'promised', at: at('2026-03-05 14:00 +01:00'), eventId: 'p1' }],
    }),
  ],
  [
    'an update',
    aNudge({
      kind: 'update',
      normId: 'moving-work',
      askKind: null,
      waiting: null,
      evidence: [{ what: 'last-activity', at: at('2026-02-26 10:00 +01:00'), eventId: 'e3' }],
      clears: [
        { action: 'comment', by: 'human' },
        { action: 'update', by: 'human' },
      ],
    }),
  ],
  [
    'work that lies still',
    aNudge({
      kind: 'stale',
      normId: 'still',
      askKind: null,
      waiting: null,
      evidence: [{ what: 'resumed', at: at('2026-02-02 10:00 +01:00'), eventId: 'e4' }],
      clears: [
        { action: 'comment', by: 'human' },
        { action: 'status', by: 'human' },
        { action: 'work', by: 'human' },
      ],
    }),
  ],
  [
    'a decision not written down',
    aNudge({
      kind: 'decision',
      normId: 'why-closed',
      askKind: null,
      waiting: null,
      evidence: [{ what: 'closed', at: at('2026-03-05 14:00 +01:00'), eventId: 'e5' }],
      clears: [
        { action: 'decision', by: 'any' },
        { action: 'exemption', by: 'any' },
        { action: 'reopen', by: 'any' },
      ],
    }),
  ],
  ['to the facilitator, about people', aNudge({ step: 'facilitator', person: 'kim', minutesLate: null })],
  [
    'to the facilitator, a turn of the team',
    aNudge({ step: 'facilitator', person: 'kim', minutesLate: null, whose: { of: 'team' } }),
  ],
  [
    'to the facilitator, nobody can act',
    aNudge({ step: 'facilitator', person: 'kim', minutesLate: null, whose: { of: 'nobody' } }),
  ],
];

describe.each(LANGUAGES)('%s', (locale) => {
  const { reader } = context(locale);

  test('nudges read as agreed', () => {
    const parts = CASES.map(([what, nudge]) => `## ${what}\n\n${paragraphs(nudgeText(nudge, context(locale)).text)}`);
    const digest = digestText(
      {
        key: 'd',
        person: 'ada',
        on: '2026-03-09' as LocalDate,
        nudges: CASES.slice(0, 2).map(([, nudge]) => nudge),
        more: 3,
      },
      context(locale),
    );
    const until = at('2026-03-10 09:00 +01:00');
    const peace = PEACE_REASONS.map((reason) => `| ${reason} | ${peaceText({ reason, until: null }, reader)} |`);
    const page = [
      `# Nudges and notices · ${locale} · Berlin`,
      ...parts,
      `## a digest\n\n${digest.subject}\n\n${paragraphs(digest.text)}`,
      `## cleared\n\n${resolutionText({ why: 'cleared' }, reader)}\n\n${resolutionText({ why: 'passed-on' }, reader)}`,
      `## left in peace\n\n| reason | what we say |\n|---|---|\n${peace.join('\n')}\n\n${peaceText({ reason: 'outside-hours', until }, reader)}`,
    ];
    expectGolden(`texts/nudges.${locale}.md`, `${page.join('\n\n')}\n`);
  });

  test('the gate, what records lack, proposals and answers read as agreed', () => {
    const norm = playbook.decisions[0]!;
    const parts = [
      'title',
      'question',
      'decision',
      'reason',
      'options',
      'consequences',
      'deciders',
      'decidedOn',
      'status',
      'supersededBy',
    ] as const;
    const complaints = parts.map((part, i) => complaintText({ part, level: i < 4 ? 'missing' : 'suggested' }, reader));
    const raisedAt = at('2026-03-05 14:00 +01:00');
    const consents = [
      consentText(
        {
          state: 'open',
          since: raisedAt,
          waitingFor: [{ person: 'ada', closesAt: raisedAt }],
          consents: [],
          closesAt: raisedAt,
          movesOn: [],
        },
        nameOf,
        reader,
      ),
      consentText(
        {
          state: 'open',
          since: raisedAt,
          waitingFor: [
            { person: 'ada', closesAt: null },
            { person: 'kim', closesAt: raisedAt },
          ],
          consents: [],
          closesAt: null,
          movesOn: [],
        },
        nameOf,
        reader,
      ),
      consentText(
        {
          state: 'blocked',
          concerns: [
            { name: 'cost', by: 'tom', raisedAt },
            { name: 'time', by: 'kim', raisedAt },
          ],
          movesOn: [],
        },
        nameOf,
        reader,
      ),
      consentText({ state: 'acceptable', since: raisedAt, consents: [], movesOn: [] }, nameOf, reader),
      consentText({ state: 'accepted', at: raisedAt, by: 'kim' }, nameOf, reader),
      consentText({ state: 'withdrawn', at: raisedAt, by: 'kim' }, nameOf, reader),
    ];
    const until = at('2026-03-12 17:00 +01:00');
    const outcomes: CommandOutcome[] = [
      { outcome: 'promised', until },
      { outcome: 'snoozed', until },
      { outcome: 'handedOver', to: ['tom', 'kim'] },
      { outcome: 'handedBack' },
      { outcome: 'withdrawn' },
      { outcome: 'nothingOpen' },
      ...(['progress', 'blocker', 'learning', 'decision', 'nothing-changed'] as const).map((kind) => ({
        outcome: 'updated' as const,
        kind,
      })),
      { outcome: 'exempted', code: 'duplicate' },
      { outcome: 'notYours', whose: ['tom'] },
      { outcome: 'notYours', whose: [] },
      { outcome: 'pastDate', at: raisedAt },
      { outcome: 'noSuchCode', code: 'because', codes: ['no-decision', 'duplicate'] },
      { outcome: 'notUnderstood', words: 'snoze', examples: ['snooze until Friday', 'not me'] },
    ];
    const answers = outcomes.map((outcome) => commandAnswer('ENG-12', outcome, nameOf, reader));
    const page = [
      `# Decisions and answers · ${locale} · Berlin`,
      `## closing without a record\n\n${paragraphs(gateText('ENG-12', norm, null, reader).text)}`,
      `## closing with a record that lacks something\n\n${paragraphs(gateText('ENG-12', { ...norm, exemptions: [] }, [{ part: 'reason', level: 'missing' }], reader).text)}`,
      `## what a record lacks\n\n${complaints.map((line) => `- ${line}`).join('\n')}`,
      `## proposals\n\n${consents.map((line) => `- ${line}`).join('\n')}`,
      `## answers to commands\n\n${answers.map((line) => `- ${line}`).join('\n')}`,
    ];
    expectGolden(`texts/decisions.${locale}.md`, `${page.join('\n\n')}\n`);
  });

  test.each(CASES)('%s: says why, what clears it, and that it can wait; counts no time of anyone', (_what, nudge) => {
    const { text, details, calm } = nudgeText(nudge, context(locale));
    expect(text).toContain('ENG-12');
    expect(text.endsWith(calm)).toBe(true);
    if (nudge.kind !== 'promise') expect(details.some((line) => line.includes(nudge.normId))).toBe(true);
    expect(text).not.toContain('180');
    expect(text).not.toMatch(/[!！{}]|undefined|null/);
  });
});

test('a time is told on the reader’s clock', () => {
  const tokyo = { ...context('en'), reader: { locale: 'en', timeZone: 'Asia/Tokyo' } };
  expect(nudgeText(aNudge(), tokyo).text).toContain('It was due on Fri 6 Mar, 22:00.');
});

test('the facilitator is told what is stuck, never since when it was due', () => {
  const { text } = nudgeText(aNudge({ step: 'facilitator', person: 'kim' }), context('en'));
  expect(text).not.toContain('due on');
  expect(text).toContain('the next word is with Ada');
});

function paragraphs(text: string): string {
  return text.replaceAll('\n', '\n\n').replaceAll(/\n{3,}/g, '\n\n');
}
