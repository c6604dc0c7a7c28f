/** Method, path, scope; `null` for none. */
export declare const JIRA_OPERATIONS: readonly (readonly [string, string, string | null])[];
