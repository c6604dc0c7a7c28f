import { z } from 'zod';
import type { GateTransition } from '../ui/resolver-types/admin-types';

/**
 * What we read of Jira's workflows.
 *
 * @see the Jira Cloud v3 OpenAPI document of December 2025: `JiraWorkflow`, and "Forge rules" under
 *   `GET /rest/api/3/workflows/capabilities` for how a rule of an app stands in one
 */
const Rule = z.looseObject({ ruleKey: z.string(), parameters: z.record(z.string(), z.string()).nullish().catch(null) });
type Rule = z.infer<typeof Rule>;

interface ConditionGroup {
  readonly conditions?: readonly Rule[] | null | undefined;
  readonly conditionGroups?: readonly ConditionGroup[] | null | undefined;
}
const ConditionGroup: z.ZodType<ConditionGroup> = z.lazy(() =>
  z.object({ conditions: z.array(Rule).nullish(), conditionGroups: z.array(ConditionGroup).nullish() }),
);

export const Workflow = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.object({ type: z.string(), project: z.object({ id: z.coerce.string() }).nullish() }).nullish(),
  transitions: z
    .array(
      z.object({
        name: z.string().catch(''),
        type: z.string(),
        toStatusReference: z.string().nullish(),
        links: z.array(z.object({ fromStatusReference: z.string().nullish() })).nullish(),
        validators: z.array(Rule).nullish(),
        conditions: ConditionGroup.nullish().catch(null),
      }),
    )
    .catch([]),
});
export type Workflow = z.infer<typeof Workflow>;

export const WorkflowStatus = z.object({ statusReference: z.string(), name: z.string(), statusCategory: z.string() });
export type WorkflowStatus = z.infer<typeof WorkflowStatus>;

/** The ways by which an issue becomes done in a workflow, and whether something of ours holds it there. */
export function waysToDone(
  workflow: Workflow,
  statuses: ReadonlyMap<string, WorkflowStatus>,
): readonly GateTransition[] {
  const isDone = (reference: string | null | undefined) =>
    reference != null && statuses.get(reference)?.statusCategory === 'DONE';
  return workflow.transitions
    .filter(({ type, toStatusReference }) => type !== 'INITIAL' && isDone(toStatusReference))
    .filter(({ links }) => !links?.length || links.some(({ fromStatusReference }) => !isDone(fromStatusReference)))
    .map((transition) => ({
      name: transition.name,
      to: statuses.get(transition.toStatusReference!)!.name,
      held: heldBy(transition),
    }));
}

/** Whether all, some or none of the ways hold; `all` for a workflow without any. */
export function coverageOf(ways: readonly GateTransition[]): 'all' | 'some' | 'none' {
  const held = ways.filter((way) => way.held !== 'no').length;
  return held === ways.length ? 'all' : held === 0 ? 'none' : 'some';
}

function heldBy({ validators, conditions }: Workflow['transitions'][number]): GateTransition['held'] {
  const rules = validators ?? [];
  if (rules.some((rule) => isOurs(rule, 'decision-required'))) return 'validator';
  const others = [...rules, ...conditionsIn(conditions)];
  return others.some((rule) => isOurs(rule, 'decision-required-fast') || isOurs(rule, 'decision-present'))
    ? 'expression'
    : 'no';
}

function conditionsIn(group: ConditionGroup | null | undefined): readonly Rule[] {
  if (group == null) return [];
  return [...(group.conditions ?? []), ...(group.conditionGroups ?? []).flatMap(conditionsIn)];
}

/** Rules name the module as `ari:cloud:ecosystem::extension/<app>/<environment>/static/<module>`. */
function isOurs({ ruleKey, parameters }: Rule, moduleKey: string): boolean {
  const isOn = parameters?.disabled !== 'true';
  return ruleKey.startsWith('forge:') && isOn && (parameters?.key ?? '').endsWith(`/static/${moduleKey}`);
}
