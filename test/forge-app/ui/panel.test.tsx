import '../../support/uikit'; // before any surface: @forge/bridge looks for its seam when it is loaded

import { ResponsePanel } from '../../../forge-app/src/ui/panel/response-panel';
import { type Answers, refused } from '../../support/resolver-answers';
import { openSurface } from './open-surface';
import { aPanel, aTurn } from './views';

const open = (answers: Answers, locale = 'en-GB') => openSurface(<ResponsePanel />, answers, { locale });

describe('what it shows', () => {
  test('a turn says whose it is, until when for both, why, and what clears it', async () => {
    const host = await open({ getPanel: aPanel({ turns: [aTurn()] }) });
    expect(host.lines()).toEqual(
      expect.arrayContaining([
        'An answer',
        'Your turn',
        'Tue 10 Mar, 14:00',
        'Tue 10 Mar, 09:00',
        'New York',
        'Questions are answered within 8 working hours',
        'a comment, a date by which you will answer or handing it over',
        'No reply is expected outside your hours.',
      ]),
    );
    expect(host.all('User').map(({ props }) => props.accountId)).toEqual(['ada', 'tom', 'ada', 'tom']);
  });

  test.each`
    when                                   | turn                                                          | lozenge                       | appearance
    ${'mine and in time'}                  | ${{}}                                                         | ${'Your turn'}                | ${'inprogress'}
    ${'mine and past its date'}            | ${{ state: 'overdue' }}                                       | ${'Your turn, past its date'} | ${'moved'}
    ${'somebody else’s'}                   | ${{ isMine: false }}                                          | ${'In time'}                  | ${undefined}
    ${'somebody else’s and past its date'} | ${{ isMine: false, state: 'overdue' }}                        | ${'Past its date'}            | ${'moved'}
    ${'the team’s'}                        | ${{ isMine: false, of: 'team', people: [] }}                  | ${'On the board'}             | ${undefined}
    ${'nobody’s'}                          | ${{ isMine: false, of: 'nobody', people: [], waiting: null }} | ${'On the board'}             | ${undefined}
  `('a turn that is $when reads "$lozenge"', async ({ turn, lozenge, appearance }) => {
    const host = await open({ getPanel: aPanel({ turns: [aTurn(turn)] }) });
    expect(host.get('Lozenge', lozenge).props.appearance).toBe(appearance);
  });

  test.each`
    state        | says                                              | saysNot
    ${'in-time'} | ${['Until', 'No reply is expected outside your']} | ${'Was due'}
    ${'resting'} | ${['Was due', 'The clock stands still']}          | ${'Until'}
    ${'overdue'} | ${['Was due', 'No reply is expected outside']}    | ${'Until'}
  `('a date of a turn that is $state reads $says', async ({ state, says, saysNot }) => {
    const host = await open({ getPanel: aPanel({ turns: [aTurn({ state })] }) });
    for (const text of says) expect(host.text()).toContain(text);
    expect(host.text()).not.toContain(saysNot);
  });

  test('nothing open reads as good news', async () => {
    const host = await open({ getPanel: aPanel() });
    expect(host.get('EmptyState', /Nobody is waiting here/)).toBeDefined();
  });

  test.each`
    tracking     | says                                | acts
    ${'off'}     | ${/Norms are not switched on here/} | ${false}
    ${'reading'} | ${/The past is being read/}         | ${true}
  `('a project that is $tracking says so', async ({ tracking, says, acts }) => {
    const host = await open({ getPanel: aPanel({ tracking }) });
    expect(host.get('SectionMessage', says)).toBeDefined();
    expect(host.has('Button', 'Post an update')).toBe(acts);
  });

  test('who may not write here is offered nothing to press', async () => {
    const host = await open({ getPanel: aPanel({ mayAct: false, turns: [aTurn()] }) });
    expect(host.all('Button')).toEqual([]);
  });

  test('it speaks the reader’s language', async () => {
    const host = await open({ getPanel: aPanel({ turns: [aTurn()] }) }, 'de_DE');
    expect(host.text()).toContain('Du bist dran');
    expect(host.calls[0]?.payload).toEqual({ reader: { locale: 'de-DE', timeZone: 'Europe/Berlin' }, input: {} });
  });

  test('until the answer is here it says that it loads', async () => {
    const host = await open({ getPanel: () => new Promise<never>(() => {}) });
    expect(host.get('Spinner').props.label).toBe('Loading');
  });

  test('a refusal is read out in its own words, and can be tried again', async () => {
    let tries = 0;
    const busy = refused('busy', 'Jira asks us to wait a little.');
    const host = await open({ getPanel: () => (++tries === 1 ? busy : aPanel()) });
    expect(host.get('SectionMessage', /Jira asks us to wait/).props.appearance).toBe('warning');
    await host.click('Try again');
    expect(host.has('EmptyState')).toBe(true);
  });

  test('a backend that does not answer is no blank panel', async () => {
    const host = await open({
      getPanel: () => {
        throw new Error('timed out');
      },
    });
    expect(host.text()).toContain('Nothing was changed');
  });
});

test('a mistake of ours leaves one plain sentence, not a blank panel', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => {});
  const host = await open({ getPanel: { ...aPanel(), turns: null } as never });
  expect(host.text()).toContain('Something is wrong on our side');
  quiet.mockRestore();
});

describe('what it does', () => {
  test('an update needs words, unless nothing changed', async () => {
    const host = await open({ getPanel: aPanel(), postUpdate: aPanel() });
    await host.click('Post an update');
    expect(host.get('Button', 'Post it').props.isDisabled).toBe(true);
    await host.type('In a few lines', 'The links work on staging.');
    await host.click('Post it');
    expect(host.calls.at(-1)).toEqual({
      functionKey: 'postUpdate',
      payload: expect.objectContaining({ input: { kind: 'progress', text: 'The links work on staging.' } }),
    });
    expect(host.has('Modal')).toBe(false);
    expect(host.flags.map(({ title }) => title)).toEqual(['Posted']);

    await host.click('Post an update');
    await host.pick('Nothing changed');
    await host.click('Post it');
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { kind: 'nothing-changed', text: '' } });
  });

  test('what is refused stays open, with what was typed', async () => {
    const host = await open({ getPanel: aPanel(), postUpdate: refused('busy', 'Try later.') });
    await host.click('Post an update');
    await host.type('In a few lines', 'Not lost.');
    await host.click('Post it');
    expect(host.get('Modal', /Try later\./)).toBeDefined();
    expect(host.field('In a few lines').props.value).toBe('Not lost.');
  });

  test('a promise takes a date', async () => {
    const kept = aPanel({ turns: [aTurn({ kind: 'promise', askId: null })] });
    const host = await open({ getPanel: aPanel({ turns: [aTurn()] }), makePromise: kept });
    await host.click('Promise a date');
    await host.choose('End of that day, in your hours', '2026-03-12');
    await host.click('Promise it');
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { on: '2026-03-12' } });
    expect(host.text()).toContain('A date that was promised');
  });

  test.each`
    when           | people   | button            | to
    ${'to nobody'} | ${null}  | ${'Give it back'} | ${[]}
    ${'to Raj'}    | ${'raj'} | ${'Hand over'}    | ${['raj']}
  `('handing over $when', async ({ people, button, to }) => {
    const turn = aTurn({ may: { promise: false, handOver: true, withdraw: false } });
    const host = await open({ getPanel: aPanel({ turns: [turn] }), handOver: aPanel() });
    await host.click('Hand over');
    if (people !== null) await host.choose('To', people);
    const inDialog = host.get('ModalFooter').children.filter(({ type }) => type === 'Button');
    expect(inDialog).toHaveLength(2);
    await host.press(inDialog[1]!);
    expect(host.text()).not.toContain(button === 'Give it back' ? 'Whose turn should it be?' : 'Give it back');
    expect(host.calls.at(-1)).toMatchObject({ functionKey: 'handOver', payload: { input: { to } } });
  });

  test('who asked can take it back', async () => {
    const turn = aTurn({ isMine: false, may: { promise: false, handOver: false, withdraw: true } });
    const host = await open({ getPanel: aPanel({ turns: [turn] }), withdrawAsk: aPanel() });
    await host.click('Take back what I asked');
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { askId: 'ask-1' } });
  });

  test('reminders stop for oneself until a day, and begin again', async () => {
    const snoozed = aPanel({ snoozedUntil: '2026-03-13T16:00:00.000Z' });
    const host = await open({
      getPanel: aPanel(),
      snooze: ({ until }) => (until === null ? aPanel() : snoozed),
    });
    await host.click('No reminders for a while');
    await host.choose('Until', '2026-03-13');
    await host.click('No reminders until then');
    expect(host.text()).toContain('No reminders to you until Fri 13 Mar, 17:00');
    await host.click('Remind me again');
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { until: null } });
  });
});

describe('the decision behind it', () => {
  const missing = aPanel({
    gate: {
      standing: 'missing',
      lines: ['Our agreement asks for the decision behind ENG-12 in writing.'],
      exemptions: [{ code: 'duplicate', meaning: 'decided elsewhere' }],
      exemptAs: null,
    },
  });

  test('what is missing is said, and a reason for none can be given', async () => {
    const exempt = aPanel({ gate: { ...missing.gate, standing: 'exempt', lines: [], exemptAs: 'duplicate' } });
    const host = await open({ getPanel: missing, exemptIssue: exempt });
    expect(host.get('SectionMessage', /asks for the decision behind ENG-12/).props.appearance).toBe('warning');
    await host.choose('Or close it without a record', 'duplicate: decided elsewhere');
    await host.click('No record for this reason');
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { code: 'duplicate' } });
    expect(host.text()).toContain('Reason: duplicate');
  });

  test('writing it is checked when one stops typing, and saved once', async () => {
    jest.useFakeTimers();
    try {
      const host = await open({
        getPanel: missing,
        checkDecision: ({ draft }) => ({
          isComplete: draft.because !== '',
          complaints:
            draft.because === ''
              ? [{ part: 'reason', level: 'missing', text: 'Nothing says why. It helps to say it.' }]
              : [],
        }),
        saveDecision: aPanel({ gate: { ...missing.gate, standing: 'recorded', lines: [] } }),
      });
      await host.click('Write the decision');
      expect(host.get('Button', 'Save').props.isDisabled).toBe(true);
      await host.type('Title', 'Rate limits per key');
      await host.type('Decision', 'Per key, 100 a minute.');
      expect(host.get('SectionMessage', /Nothing says why/).props.appearance).toBe('warning');

      const asked = () => host.calls.filter(({ functionKey }) => functionKey === 'checkDecision').length;
      const before = asked();
      await host.type('Because', 'Addresses are');
      await host.type('Because', 'Addresses are shared.');
      expect(asked()).toBe(before);
      await host.later(600);
      expect(asked()).toBe(before + 1);
      expect(host.get('SectionMessage', /This says what a reader needs/).props.appearance).toBe('success');

      await host.click('Save');
      expect(host.calls.at(-1)).toMatchObject({
        functionKey: 'saveDecision',
        payload: {
          input: { draft: { title: 'Rate limits per key', because: 'Addresses are shared.', status: 'accepted' } },
        },
      });
      expect(host.get('Lozenge', 'Decision in writing')).toBeDefined();
    } finally {
      jest.useRealTimers();
    }
  });

  test('one that exists can be found and linked', async () => {
    const found = {
      id: 'D-3',
      title: 'Jobs live in Postgres',
      status: 'accepted',
      decidedOn: null,
      reviewBy: null,
      tags: [],
      issues: [],
      isComplete: true,
    } as const;
    const host = await open({ getPanel: missing, findDecisions: { decisions: [found] }, linkDecision: aPanel() });
    await host.click('Link one that exists');
    await host.click('Choose D-3');
    await host.click('Link it');
    expect(host.calls.at(-1)).toMatchObject({ functionKey: 'linkDecision', payload: { input: { id: 'D-3' } } });
  });
});

test('a card says how somebody likes to be asked, and leaves out what they did not say', async () => {
  const card = {
    accountId: 'tom',
    bestFor: 'payments',
    preferredForm: 'call-when-stuck',
    notes: null,
    overlap: '2 hours a day, 15:00 to 17:00',
    backAt: '2026-03-10T13:00:00.000Z',
  } as const;
  const host = await open({ getPanel: aPanel({ cards: [card] }) });
  expect(host.lines()).toEqual(expect.arrayContaining(['payments', 'A call when stuck', 'Tue 10 Mar, 14:00']));
  expect(host.lines()).not.toContain('Notes');
});
