import type { StatusCategory } from '../issue/timeline';

/** Jira's keys of status categories. @see the Jira Cloud v3 OpenAPI document, `StatusCategory` (December 2025) */
const JIRA_CATEGORIES: Readonly<Record<string, StatusCategory>> = {
  new: 'new',
  indeterminate: 'started',
  done: 'done',
  undefined: 'new',
};

/** Linear's types of workflow state. @see https://linear.app/docs/configuring-workflows (November 2026) */
const LINEAR_TYPES: Readonly<Record<string, StatusCategory>> = {
  triage: 'new',
  backlog: 'new',
  unstarted: 'new',
  started: 'started',
  completed: 'done',
  canceled: 'done',
  duplicate: 'done',
};

/** Names that mean the same in most teams, for statuses that no issue of the history has any more. */
const WELL_KNOWN: readonly (readonly [StatusCategory, RegExp])[] = [
  [
    'done',
    /^(?:done|closed?|resolved|completed?|cancell?ed|rejected|declined|released|shipped|duplicate|obsolete|won'?t (?:do|fix)|fertig|erledigt|geschlossen|gelöst|terminée?|fermée?|résolue?|hecho|cerrad[oa]|finalizad[oa]|resuelt[oa]|concluíd[oa]|feit[oa]|fechad[oa]|完了|終了)$/,
  ],
  [
    'new',
    /^(?:open|new|to ?do|backlog|reopened|triage|idea|ready|refined|estimating|selected for development|offen|neu|zu erledigen|à faire|ouverte?|nuev[oa]|abiert[oa]|por hacer|a fazer|abert[oa]|nov[oa]|未対応|未着手|作業待ち)$/,
  ],
  [
    'started',
    /^(?:in .*|doing|started|development|review(?:ing)?|testing|qa|uat|blocked|waiting.*|under .*|on hold|wartet.*|en cours.*|en curso|em andamento|進行中|処理中)$/,
  ],
];

export function categoryOfJiraKey(key: string | null | undefined): StatusCategory | null {
  return (key && Object.hasOwn(JIRA_CATEGORIES, key) ? JIRA_CATEGORIES[key] : null) ?? null;
}

export function categoryOfLinearType(type: string | null | undefined): StatusCategory | null {
  return (type && Object.hasOwn(LINEAR_TYPES, type) ? LINEAR_TYPES[type] : null) ?? null;
}

/**
 * Where statuses stand, learnt from the issues that have them now, so that a changelog that names statuses alone can be read.
 *
 * A changelog says "Refinement", not what that means; some issue of the same history usually stands there today.
 */
export class StatusCategories {
  readonly #byId = new Map<string, StatusCategory>();
  readonly #byName = new Map<string, StatusCategory>();
  /** Names that neither the history nor common use explains, in order of their first coming. */
  readonly unknownNames = new Set<string>();

  learn(
    status: { readonly id?: string | null | undefined; readonly name?: string | null | undefined },
    category: StatusCategory,
  ): void {
    if (status.id) this.#byId.set(status.id, category);
    if (status.name) this.#byName.set(nameKey(status.name), category);
  }

  /** By id, by name, by common use; `started` for a name that nobody knows, which is then among `unknownNames`. */
  categoryOf(status: {
    readonly id?: string | null | undefined;
    readonly name?: string | null | undefined;
  }): StatusCategory {
    const known = (status.id && this.#byId.get(status.id)) || (status.name && this.#byName.get(nameKey(status.name)));
    if (known) return known;
    const name = nameKey(status.name ?? '');
    const common = WELL_KNOWN.find(([, pattern]) => pattern.test(name));
    if (common !== undefined) return common[0];
    this.unknownNames.add(status.name ?? status.id ?? '');
    return 'started';
  }
}

function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
