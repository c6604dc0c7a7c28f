import fc from 'fast-check';
import { deliverNudgePlan } from '../../../core/src/delivery/deliver-nudge-plan';
import type { PostOutcome } from '../../../core/src/delivery/ports';
import { obligationsOf } from '../../../core/src/norm/obligations';
import { planNudges } from '../../../core/src/nudge/plan';
import { SaidLog } from '../../../core/src/nudge/said';
import { aDigest, aNudge } from '../../contract/nudge-channel.contract';
import { aTeam, daysAfter, eventLists } from '../../support/arbitraries';
import { at } from '../../support/at';
import { memoryChannel, memoryLedger } from '../../support/in-memory';
import { stateAfter } from '../../support/issues';
import { runs } from '../../support/runs';

const team = aTeam();
/** A Tuesday on which Ada works from nine to five in Berlin. */
const NOW = at('2026-03-03 09:30 +01:00');
const digest = aDigest({ key: 'digest/ada/2026-03-03', on: '2026-03-03' as never });
const plan = { digests: [digest], resolutions: [] };

function office(answer?: (call: number) => PostOutcome | Error, now: () => Date = () => NOW) {
  const ledger = memoryLedger();
  const channel = memoryChannel(now, answer === undefined ? undefined : (_, call) => answer(call));
  return { ledger, channel, ports: { ledger, channel, clock: now, agreement: team } };
}

test('a plan is said, and what came of it is written down', async () => {
  const { ledger, channel, ports } = office();
  expect(await deliverNudgePlan(plan, ports)).toEqual({
    digests: [{ key: digest.key, person: 'ada', nudges: 1, outcome: 'posted', messageId: digest.key }],
    resolutions: [],
  });
  expect(channel.posts.map((post) => post.digest)).toEqual([digest]);
  expect(ledger.said()).toEqual([
    expect.objectContaining({
      key: 'i1/answer/e1#0/nudge/ada',
      on: '2026-03-03',
      outcome: 'posted',
      messageId: digest.key,
      at: NOW,
    }),
  ]);
});

test('a plan delivered twice speaks once, one after the other or both at once', async () => {
  const { channel, ports } = office();
  await Promise.all([deliverNudgePlan(plan, ports), deliverNudgePlan(plan, ports), deliverNudgePlan(plan, ports)]);
  const again = await deliverNudgePlan(plan, ports);
  expect(again.digests).toEqual([expect.objectContaining({ outcome: 'said-already' })]);
  expect(channel.posts).toHaveLength(1);
});

test('drawn plans delivered by two at once, with lost answers and crashes in between, say nothing twice', async () => {
  let said = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(eventLists(8), { minLength: 1, maxLength: 5 }),
      fc.array(fc.constantFrom('posted', 'unknown', 'refused', 'retry-later', 'throws'), {
        minLength: 1,
        maxLength: 6,
      }),
      async (lists, answers) => {
        const states = lists.map((events, i) => stateAfter(events, `i${i}`));
        const start = states.map(({ lastEvent }) => lastEvent.at).sort((a, b) => b.getTime() - a.getTime())[0]!;
        let now = daysAfter(start, 3);
        const answerOf = (call: number): PostOutcome | Error => {
          const outcome = answers[call % answers.length]!;
          if (outcome === 'throws') return new Error('the channel broke');
          if (outcome === 'retry-later') return { outcome, afterSeconds: 1 };
          return outcome === 'posted' ? { outcome, messageId: null } : ({ outcome, reason: 'so' } as PostOutcome);
        };
        const { ledger, channel, ports } = office(answerOf, () => now);
        for (let hours = 0; hours < 24 * 6; hours += 5) {
          now = new Date(now.getTime() + 5 * 3_600_000);
          const obligations = states.flatMap((state) => obligationsOf(state, team, now));
          const look = planNudges({ now, agreement: team, obligations, said: new SaidLog(ledger.said()) });
          await Promise.all([deliverNudgePlan(look, ports), deliverNudgePlan(look, ports)]);
        }
        const keys = channel.posts.flatMap((post) => post.digest.nudges.map(({ key }) => key));
        said += keys.length;
        expect(new Set(keys).size).toBe(keys.length);
        const days = channel.posts.map((post) => post.digest.key);
        expect(new Set(days).size).toBe(days.length);
      },
    ),
    runs(40),
  );
  expect(said).toBeGreaterThan(40);
});

test('busy: the claims are given back, and the next try speaks', async () => {
  const { ledger, channel, ports } = office((call) =>
    call === 0 ? { outcome: 'retry-later', afterSeconds: 7 } : { outcome: 'posted', messageId: 'm' },
  );
  expect((await deliverNudgePlan(plan, ports)).digests).toMatchObject([{ outcome: 'retry-later', afterSeconds: 7 }]);
  expect(ledger.claims.size).toBe(0);
  await deliverNudgePlan(plan, ports);
  expect(channel.posts).toHaveLength(1);
});

test.each`
  what                     | answer                                         | outcome
  ${'a lost answer'}       | ${{ outcome: 'unknown', reason: 'timed out' }} | ${'unknown'}
  ${'a refusal'}           | ${{ outcome: 'refused', reason: 'forbidden' }} | ${'refused'}
  ${'an error unheard of'} | ${new Error('what is this')}                   | ${'failed'}
`('$what keeps the claim: it is not said again', async ({ answer, outcome }) => {
  const { ledger, channel, ports } = office((call) => (call === 0 ? answer : { outcome: 'posted', messageId: 'm' }));
  expect((await deliverNudgePlan(plan, ports)).digests).toMatchObject([{ outcome }]);
  expect((await deliverNudgePlan(plan, ports)).digests).toMatchObject([{ outcome: 'said-already' }]);
  expect(channel.posts.length).toBe(outcome === 'unknown' ? 1 : 0);
  expect(ledger.said()).toMatchObject([{ outcome: outcome === 'refused' ? 'refused' : 'unknown' }]);
});

test('one message that fails does not keep the others', async () => {
  const other = aDigest({
    key: 'digest/fay/2026-03-03',
    person: 'fay',
    on: '2026-03-03' as never,
    nudges: [aNudge({ key: 'k2', person: 'fay' })],
  });
  const answer = (call: number): PostOutcome | Error =>
    call === 0 ? new Error('broken') : { outcome: 'posted', messageId: 'm' };
  const { channel, ports } = office(answer, () => at('2026-03-03 10:30 +01:00'));
  const report = await deliverNudgePlan({ digests: [digest, other], resolutions: [] }, ports);
  expect(report.digests.map(({ outcome }) => outcome)).toEqual(['failed', 'posted']);
  expect(channel.posts.map((post) => post.digest.person)).toEqual(['fay']);
});

test.each`
  when                               | now                          | person   | outcome
  ${'their day is still on'}         | ${'2026-03-03 16:59 +01:00'} | ${'ada'} | ${'posted'}
  ${'their day has ended meanwhile'} | ${'2026-03-03 17:00 +01:00'} | ${'ada'} | ${'outside-hours'}
  ${'it is their next working day'}  | ${'2026-03-05 10:00 +01:00'} | ${'ada'} | ${'outside-hours'}
  ${'their hours are not known'}     | ${'2026-03-03 12:00 +01:00'} | ${'una'} | ${'outside-hours'}
`('at the message itself the clock is looked at again: $when', async ({ now, person, outcome }) => {
  const { ledger, channel, ports } = office(undefined, () => at(now));
  const report = await deliverNudgePlan({ digests: [{ ...digest, person }], resolutions: [] }, ports);
  expect(report.digests).toMatchObject([{ outcome }]);
  expect(channel.posts).toHaveLength(outcome === 'posted' ? 1 : 0);
  if (outcome !== 'posted') expect(ledger.claims.size).toBe(0);
});

test('a nudge that somebody else has said is left out; a digest of none is not said', async () => {
  const { ledger, channel, ports } = office();
  const two = { ...digest, nudges: [aNudge(), aNudge({ key: 'k2' })] };
  await ledger.claim({ key: 'k2', of: 'nudge', person: 'ada', on: digest.on, at: NOW, nudge: null });
  await deliverNudgePlan({ digests: [two], resolutions: [] }, ports);
  expect(channel.posts.map((post) => post.digest.nudges.map(({ key }) => key))).toEqual([['i1/answer/e1#0/nudge/ada']]);

  const later = office();
  await later.ledger.claim({ key: aNudge().key, of: 'nudge', person: 'ada', on: digest.on, at: NOW, nudge: null });
  expect((await deliverNudgePlan(plan, later.ports)).digests).toMatchObject([{ outcome: 'said-already' }]);
  expect(later.ledger.claims.has(digest.key)).toBe(false);
});

test.each(['posted', 'unknown'] as const)(
  '%s: what was not in the message counts as refused, or is given back',
  async (outcome) => {
    const leftOut = { refused: ['k2'], unsaid: ['k3'] };
    const answer: PostOutcome =
      outcome === 'posted' ? { outcome, messageId: 'm', ...leftOut } : { outcome, reason: 'timed out', ...leftOut };
    const { ledger, ports } = office(() => answer);
    const three = { ...digest, nudges: [aNudge({ key: 'k1' }), aNudge({ key: 'k2' }), aNudge({ key: 'k3' })] };
    const report = await deliverNudgePlan({ digests: [three], resolutions: [] }, ports);
    expect(report.digests).toMatchObject([{ outcome, ...leftOut }]);
    expect(ledger.said()).toMatchObject([
      { key: 'k1', outcome },
      { key: 'k2', outcome: 'refused' },
    ]);
    expect([...ledger.claims.keys()]).toEqual([digest.key, 'k1', 'k2']);
  },
);

test('a second digest of the same day, about something else, is not said', async () => {
  const { ledger, channel, ports } = office();
  await deliverNudgePlan(plan, ports);
  const another = { ...digest, nudges: [aNudge({ key: 'i2/answer/e9#0/nudge/ada' })] };
  const report = await deliverNudgePlan({ digests: [another], resolutions: [] }, ports);
  expect(report.digests).toMatchObject([{ outcome: 'said-already' }]);
  expect(channel.posts).toHaveLength(1);
  expect(ledger.claims.has('i2/answer/e9#0/nudge/ada')).toBe(false);
});

test('what is cleared is marked, and remembered as cleared', async () => {
  const { ledger, channel, ports } = office();
  await deliverNudgePlan(plan, ports);
  const nudge = aNudge();
  const resolution = {
    key: nudge.key,
    obligationKey: nudge.obligationKey,
    issueId: 'i1',
    person: 'ada',
    messageId: digest.key,
    why: 'cleared',
  } as const;
  const report = await deliverNudgePlan({ digests: [], resolutions: [resolution] }, ports);
  expect(report.resolutions).toEqual([{ key: nudge.key, outcome: 'resolved' }]);
  expect(channel.resolved).toEqual([resolution]);
  expect(ledger.said()).toMatchObject([{ outcome: 'posted', resolvedAt: NOW, messageId: digest.key }]);
  const said = new SaidLog(ledger.said());
  expect(said.standingOn('i1')).toEqual([]);
  expect(said.about(nudge.obligationKey)).toHaveLength(1);
});
