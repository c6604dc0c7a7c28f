import type { NudgeChannel } from '../../core/src/delivery/ports';
import type { Digest, Nudge } from '../../core/src/nudge/nudge';
import { at } from '../support/at';

/** A channel over a double of the outside, and what that double saw. */
export interface OpenedChannel {
  readonly channel: NudgeChannel;
  /** To whom the outside would have shown something, in order. */
  readonly told: () => readonly string[];
  /** What the outside does with the next message. `loses`: it takes it, and its answer never arrives. */
  readonly nextAnswer: (answer: 'accepts' | 'is-busy' | 'refuses' | 'loses') => void;
  readonly close?: () => Promise<void>;
}

/** What every channel does. An adapter's test calls this with its name and a way to open one over a double of its vendor. */
export function nudgeChannelContract(name: string, open: () => Promise<OpenedChannel>): void {
  describe(`${name}, as every channel`, () => {
    let opened: OpenedChannel;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(async () => {
      await opened.close?.();
    });

    test('a digest is said once, to that person alone', async () => {
      expect(await opened.channel.post(aDigest())).toMatchObject({ outcome: 'posted' });
      expect(opened.told()).toEqual(['ada']);
    });

    test('busy: surely nothing was said, and it says when to come again', async () => {
      opened.nextAnswer('is-busy');
      const outcome = await opened.channel.post(aDigest());
      expect(outcome.outcome).toBe('retry-later');
      if (outcome.outcome === 'retry-later') expect(outcome.afterSeconds).toBeGreaterThan(0);
      expect(opened.told()).toEqual([]);
    });

    test('refused: nothing was said, and it says why', async () => {
      opened.nextAnswer('refuses');
      const outcome = await opened.channel.post(aDigest());
      expect(outcome.outcome).toBe('refused');
      if (outcome.outcome === 'refused') expect(outcome.reason).not.toBe('');
      expect(opened.told()).toEqual([]);
    });

    test('a lost answer is never taken for a refusal, nor for something to say again', async () => {
      opened.nextAnswer('loses');
      expect(['unknown', 'posted']).toContain((await opened.channel.post(aDigest())).outcome);
      expect(opened.told()).toEqual(['ada']);
    });

    test('marking as cleared tells nobody, and may be repeated', async () => {
      const posted = await opened.channel.post(aDigest());
      const [nudge] = aDigest().nudges;
      const resolution = {
        key: nudge!.key,
        obligationKey: nudge!.obligationKey,
        issueId: nudge!.issueId,
        person: 'ada',
        messageId: posted.outcome === 'posted' ? posted.messageId : null,
        why: 'cleared',
      } as const;
      expect(['resolved', 'gone']).toContain((await opened.channel.resolve(resolution)).outcome);
      expect(['resolved', 'gone']).toContain((await opened.channel.resolve(resolution)).outcome);
      expect(opened.told()).toEqual(['ada']);
    });
  });
}

/** A digest with one nudge, for Ada. */
export function aDigest(parts: Partial<Digest> = {}): Digest {
  return {
    key: 'digest/ada/2026-03-04',
    person: 'ada',
    on: '2026-03-04' as Digest['on'],
    nudges: [aNudge()],
    more: 0,
    ...parts,
  };
}

/** A nudge to Ada about a question of Tom's. */
export function aNudge(parts: Partial<Nudge> = {}): Nudge {
  return {
    key: 'i1/answer/e1#0/nudge/ada',
    step: 'nudge',
    person: 'ada',
    obligationKey: 'i1/answer/e1#0',
    issueId: 'i1',
    issueKey: 'ENG-1',
    kind: 'response',
    normId: 'answer',
    askId: 'e1#0',
    askKind: 'question',
    whose: { of: 'people', people: ['ada'] },
    waiting: 'tom',
    sinceAt: at('2026-03-02 10:00 +01:00'),
    dueAt: at('2026-03-03 10:00 +01:00'),
    minutesLate: 450,
    evidence: [{ what: 'asked', at: at('2026-03-02 10:00 +01:00'), eventId: 'e1' }],
    clears: [{ action: 'comment', by: 'asked' }],
    escalation: null,
    ...parts,
  };
}
