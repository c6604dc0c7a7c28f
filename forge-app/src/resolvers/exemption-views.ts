import { type DecisionPolicy, exemptionMeaning, type Reader } from '@async-norms/core';
import type { GateView } from '../ui/resolver-types/panel-types';

/** The reasons under which an issue may close without a record, by all of these policies. */
export function exemptionViews(policies: readonly DecisionPolicy[], reader: Reader): GateView['exemptions'] {
  const [first, ...others] = policies;
  const shared = (first?.exemptions ?? []).filter(({ code }) =>
    others.every(({ exemptions }) => exemptions.some((exemption) => exemption.code === code)),
  );
  return shared.map(({ code, meaning }) => ({ code, meaning: exemptionMeaning(reader, code, meaning) }));
}
