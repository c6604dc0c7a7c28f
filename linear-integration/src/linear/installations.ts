import type { LinearApi } from './linear-api';

/** How we came to a token of a workspace. */
export type InstallationKind = 'client-credentials' | 'oauth' | 'api-key';

/** A workspace that lets us in, or did. */
export interface Installation {
  readonly workspaceId: string;
  readonly name: string;
  readonly urlKey: string;
  readonly kind: InstallationKind;
  /** The user that our token acts as; what it does is our own doing. */
  readonly ownUserId: string;
  /** `paused`: the token is gone or the app was removed; nothing is asked and nothing is said. */
  readonly state: 'active' | 'paused';
  readonly pausedAt: Date | null;
}

/** The ways to the workspaces that installed us. */
export interface Connections {
  /**
   * Linear by this workspace's token, which is refreshed when it has to be.
   * @throws NotConnected if the workspace is unknown or paused
   */
  of(workspaceId: string): Promise<LinearApi>;
  /** Everyone, the paused included. */
  all(): Promise<readonly Installation[]>;
  find(workspaceId: string): Promise<Installation | null>;
  /** The token is gone or the app was removed: pauses the workspace. Doing it twice is doing it once. */
  onRevoked(workspaceId: string): Promise<void>;
  /** Erases whatever is kept of workspaces paused for longer than the retention; which they were. */
  eraseForgotten(now: Date): Promise<readonly string[]>;
}

/** A workspace that nobody may be asked about now. */
export class NotConnected extends Error {
  override readonly name = 'NotConnected';
  constructor(readonly workspaceId: string) {
    super(`expected an installed workspace; ${workspaceId} is unknown or paused`);
  }
}
