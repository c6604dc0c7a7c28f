import type { FilingPorts } from '../decisions/file-decision';
import { issueKeysOf } from '../store/issue-keys';
import type { LinearSide } from './linear-side';
import { onDecisionFiled } from './publish-decision';

/** What filing a record needs, from the Linear side. */
export function filingPorts(side: LinearSide): FilingPorts {
  return {
    decisions: side.decisions,
    issueKeys: issueKeysOf(side.database),
    activity: side.activity,
    record: side.record,
    clock: side.clock,
    onFiled: (workspaceId, decision, before, isFromLinear) =>
      onDecisionFiled(side, workspaceId, decision, before, isFromLinear),
  };
}
