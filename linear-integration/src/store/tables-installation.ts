/** How we get into each workspace. */
export interface InstallationTables {
  readonly installation: InstallationTable;
}

/** The token of a workspace. It goes when the workspace lets us in no more; the workspace itself is in `workspace`. */
interface InstallationTable {
  workspace_id: string;
  /** client-credentials · oauth · api-key */
  kind: string;
  own_user_id: string;
  /** Which key sealed the tokens; null: there is nothing to seal (a key from the environment). */
  key_id: string | null;
  /** Access and refresh token as JSON, sealed with AES-256-GCM and bound to this workspace. */
  sealed: string | null;
  expires_at: number | null;
  /** Counts the tokens, so that of two refreshes one wins. */
  version: number;
}
