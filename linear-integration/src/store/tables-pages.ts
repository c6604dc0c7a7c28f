/** Tables of the pages: who is signed in, what people set for themselves, drafts, proposals. */
export interface PageTables {
  readonly session: SessionTable;
  readonly sign_in_link: SignInLinkTable;
  readonly person_settings: PersonSettingsTable;
  readonly playbook_draft: PlaybookDraftTable;
  readonly proposal: ProposalTable;
  readonly proposal_event: ProposalEventTable;
}

/** Somebody signed in. The browser holds the secret; we hold its hash, so that a copy of this table opens nothing. */
interface SessionTable {
  session_hash: string;
  workspace_id: string;
  person_id: string;
  created_at: number;
  seen_at: number;
  expires_at: number;
}

/** A link that signs one person in, once. */
interface SignInLinkTable {
  link_hash: string;
  workspace_id: string;
  person_id: string;
  /** Who handed it out; null: the server, on its terminal. */
  created_by: string | null;
  created_at: number;
  expires_at: number;
  used_at: number | null;
}

/** Hours, leave, language and card that a person set for themselves, from when on; JSON read through `PersonSettings`. */
interface PersonSettingsTable {
  workspace_id: string;
  person_id: string;
  effective_at: number;
  body: string;
}

/** What somebody is writing, and which version they began from. Nobody else sees it, and it holds for nobody. */
interface PlaybookDraftTable {
  workspace_id: string;
  person_id: string;
  text: string;
  based_on: number | null;
  saved_at: number;
}

interface ProposalTable {
  workspace_id: string;
  proposal_id: string;
  title: string;
  /** Markdown, as its author wrote it last. */
  text: string;
  author: string;
  opened_at: number;
  working_days: number;
  /** JSON list of person ids. */
  participants: string;
  /** The decision record that was filed when it was accepted. */
  record_key: string | null;
}

/** What happened to a proposal, numbered from 0: two who write at once can't take the same number. */
interface ProposalEventTable {
  workspace_id: string;
  proposal_id: string;
  position: number;
  kind: string;
  by_person: string;
  at: number;
  concern: string | null;
}
