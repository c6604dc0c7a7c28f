import * as fc from 'fast-check';
import { agreementOf } from '../../../core/src/playbook/agreement';
import { diffPlaybooks } from '../../../core/src/playbook/diff';
import { formatPlaybook } from '../../../core/src/playbook/format';
import { playbookHash } from '../../../core/src/playbook/hash';
import { lintPlaybook } from '../../../core/src/playbook/lint';
import { parsePlaybook, readPlaybook } from '../../../core/src/playbook/parse';
import type { Playbook } from '../../../core/src/playbook/schema';
import { problemLine } from '../../../core/src/problem';
import { at } from '../../support/at';
import { writtenPlaybooks } from '../../support/playbook-arbitraries';
import { aTracker, aTrackerPerson } from '../../support/playbooks';
import { runs } from '../../support/runs';

const law = (usual: number, check: (written: Record<string, unknown>) => void) =>
  fc.assert(fc.property(writtenPlaybooks, check), runs(usual));

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
}

test('what is drawn is valid: a law about nothing proves nothing', () => {
  law(60, (written) => {
    const read = readPlaybook(written);
    expect(read.outcome === 'problems' ? read.problems.map(problemLine) : []).toEqual([]);
  });
});

test('written out and read again, it is the same: as YAML, as JSON, and as it is', () => {
  law(40, (written) => {
    const playbook = parsePlaybook(written);
    expect(parsePlaybook(formatPlaybook(playbook, 'yaml'))).toEqual(playbook);
    expect(parsePlaybook(formatPlaybook(playbook, 'json'))).toEqual(playbook);
    expect(parsePlaybook(playbook)).toEqual(playbook);
    expect(parsePlaybook(JSON.parse(JSON.stringify(playbook)))).toEqual(playbook);
  });
});

test('a text and a value that say the same are the same', () => {
  law(30, (written) => {
    const playbook = parsePlaybook(written);
    expect(parsePlaybook(JSON.stringify(written))).toEqual(playbook);
    expect(parsePlaybook(formatPlaybook(written as Playbook, 'yaml'))).toEqual(playbook);
  });
});

test('the order of keys changes nothing', () => {
  law(30, (written) => {
    const [one, other] = [parsePlaybook(written), parsePlaybook(shuffled(written))];
    expect(other).toEqual(one);
    expect(playbookHash(other)).toBe(playbookHash(one));
    expect(diffPlaybooks(one, other)).toEqual({ norms: [], hours: [], settings: [] });
  });
});

test('a difference in norms or hours is a difference in the hash', () => {
  const part = fc.constantFrom('responses', 'updates', 'staleness', 'decisions', 'workingTime');
  fc.assert(
    fc.property(writtenPlaybooks, writtenPlaybooks, part, (a, b, key) => {
      const [before, after] = [a, { ...a, [key]: b[key] ?? {} }].map((one) => readPlaybook({ ...one, waivers: [] }));
      if (before?.outcome !== 'playbook' || after?.outcome !== 'playbook') return;
      const { norms, hours } = diffPlaybooks(before.playbook, after.playbook);
      const isSame = playbookHash(before.playbook) === playbookHash(after.playbook);
      expect(isSame).toBe(norms.length + hours.length === 0);
    }),
    runs(40),
  );
});

test('any playbook is linted, compiled and asked without a hitch', () => {
  const now = at('2026-03-29 02:30 +01:00');
  const tracker = aTracker(
    aTrackerPerson('0557058', { timeZone: 'Asia/Tokyo' }),
    aTrackerPerson('Ben Bell', { isActive: false }),
  );
  law(25, (written) => {
    const playbook = parsePlaybook(written);
    for (const { path, what, why, whatToDo } of lintPlaybook(playbook, now, tracker)) {
      for (const text of [path, what, why, whatToDo]) expect(text).not.toBe('');
    }
    const agreement = agreementOf([{ effectiveAt: null, playbook }], tracker);
    agreement.facilitatorAt(now);
    for (const person of ['0557058', 'Ben Bell', 'constructor', '__proto__', 'nobody']) {
      expect(agreement.clockOf(person)).toBe(agreement.clockOf(person));
      agreement.hoursOf(person);
      agreement.canAct(person);
    }
    const { responses, updates, staleness, decisions } = agreement.normsAt(now);
    const held = [...responses, ...updates, ...staleness, ...decisions];
    for (const { from, until } of held) {
      expect((from ?? '0000') <= '2026-03-29').toBe(true);
      expect((until ?? '9999') > '2026-03-29').toBe(true);
    }
  });
});
