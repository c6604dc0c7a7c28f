import type { Viewer } from './viewer';
import type { Workspace } from './workspace';

/** What a document is executed with: who asks, and where. */
export interface Asked {
  readonly workspace: Workspace;
  readonly viewer: Viewer;
}
