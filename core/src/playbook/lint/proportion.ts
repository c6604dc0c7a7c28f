import type { WorkingAmount } from '../amount';
import { workingAmountText } from '../amount';
import { usualDayMinutes } from '../norm-effect';
import type { IssueFilter } from '../norms';
import type { Playbook } from '../schema';
import type { PlaybookWarning } from './warning';

/** Norms that cannot have an effect, or have too much of one. */
export function proportion(playbook: Playbook): PlaybookWarning[] {
  return [...neverMattering(playbook), ...decisionOnEverything(playbook), ...shortWindows(playbook)];
}

interface Comparable {
  readonly id: string;
  readonly path: string;
  readonly of: IssueFilter;
  readonly kind: string;
  readonly clock: string;
  readonly minutes: number;
  readonly counts: readonly string[];
  readonly from: string;
  readonly until: string;
}

/** A norm that another one always asks sooner, of all the same issues, for no less. */
function neverMattering(playbook: Playbook): PlaybookWarning[] {
  const day = usualDayMinutes(playbook);
  const minutes = (amount: WorkingAmount) => (amount.unit === 'days' ? amount.days * day : amount.minutes);
  const norms: Comparable[] = [
    ...playbook.responses.map((norm, i) => {
      return {
        ...period(norm),
        path: `responses.${i}`,
        kind: norm.ask,
        minutes: minutes(norm.within),
        counts: norm.satisfiedBy,
      };
    }),
    ...playbook.updates.map((norm, i) => {
      return {
        ...period(norm),
        path: `updates.${i}`,
        kind: 'update',
        minutes: minutes(norm.every),
        counts: norm.counts,
      };
    }),
    ...playbook.staleness.map((norm, i) => {
      return { ...period(norm), path: `staleness.${i}`, kind: 'stale', minutes: minutes(norm.after), counts: [] };
    }),
  ];
  return norms.flatMap((norm, i): PlaybookWarning[] => {
    const stronger = norms.find((other, j) => {
      if (i === j || !isWithin(norm, other)) return false;
      // Of two that ask exactly the same, the later one is told.
      return j < i || !isWithin(other, norm);
    });
    if (stronger === undefined) return [];
    return [
      {
        code: 'never-matters',
        path: norm.path,
        what: `${norm.id} never matters: ${stronger.id} asks for as much, at least as soon, on all the same issues.`,
        why: 'Two norms for one thing read as if they were two, and only the stricter is ever felt.',
        whatToDo: `Take one of them out, or let ${stronger.id} speak of other issues.`,
      },
    ];
  });
}

function period(norm: {
  id: string;
  of: IssueFilter;
  clock: string;
  from?: string | undefined;
  until?: string | undefined;
}) {
  return { id: norm.id, of: norm.of, clock: norm.clock, from: norm.from ?? '', until: norm.until ?? '9999' };
}

function isWithin(weak: Comparable, strong: Comparable): boolean {
  return (
    weak.kind === strong.kind &&
    weak.clock === strong.clock &&
    strong.minutes <= weak.minutes &&
    strong.counts.every((item) => weak.counts.includes(item)) &&
    strong.from <= weak.from &&
    weak.until <= strong.until &&
    isCovered(weak.of, strong.of)
  );
}

/** Whether every issue that `inner` speaks of is one that `outer` speaks of. */
function isCovered(inner: IssueFilter, outer: IssueFilter): boolean {
  const has = (all: readonly string[], some: readonly string[]) => {
    const known = all.map((name) => name.toLowerCase());
    return some.every((name) => known.includes(name.toLowerCase()));
  };
  const status =
    outer.status === undefined ||
    outer.status === inner.status ||
    (outer.status === 'open' && inner.status === 'started');
  const names = (['projects', 'types', 'labels', 'priorities'] as const).every((key) => {
    const [all, some] = [outer[key], inner[key]];
    return all === undefined || (some !== undefined && has(all, some));
  });
  return status && names && has(inner.withoutLabels ?? [], outer.withoutLabels ?? []);
}

function decisionOnEverything({ decisions }: Playbook): PlaybookWarning[] {
  return decisions.flatMap(({ id, of }, i): PlaybookWarning[] => {
    if (Object.values(of).some((names) => names !== undefined)) return [];
    return [
      {
        code: 'decision-on-everything',
        path: `decisions.${i}.of`,
        what: `${id} wants a decision record for every issue that is closed.`,
        why: 'Most issues decide nothing. Asked for every time, people write something so that it is there, and the log is not worth reading.',
        whatToDo: 'Name the types or labels behind which there is a choice, such as of: { types: [Story] }.',
      },
    ];
  });
}

function shortWindows({ proposals, privacy, updates, staleness }: Playbook): PlaybookWarning[] {
  const warnings: PlaybookWarning[] = [];
  const { consentWindow } = proposals;
  if (consentWindow.unit === 'days' && consentWindow.days < 2) {
    warnings.push({
      code: 'consent-window-short',
      path: 'proposals.consentWindow',
      what: `Silence is consent after ${workingAmountText(consentWindow)}.`,
      why: 'Whoever is off for one day has consented to what they never saw.',
      whatToDo: 'Give it three working days; the projects of the Apache foundation take 72 hours.',
    });
  }
  const waits = [
    ...updates.map(({ id, every }, i) => ({ id, amount: every, path: `updates.${i}.every` })),
    ...staleness.map(({ id, after }, i) => ({ id, amount: after, path: `staleness.${i}.after` })),
  ];
  for (const { id, amount, path } of waits) {
    // Five working days are a week of seven.
    const days = amount.unit === 'days' ? Math.ceil((amount.days * 7) / 5) : 0;
    if (days <= privacy.retentionDays) continue;
    warnings.push({
      code: 'retention-too-short',
      path: 'privacy.retentionDays',
      what: `What happened is kept for ${privacy.retentionDays} days, and ${id} looks back about ${days} (${path}).`,
      why: 'By the time it would apply, what it goes by has been deleted.',
      whatToDo: `Keep it for ${days} days, or let ${id} look back less far.`,
    });
  }
  return warnings;
}
