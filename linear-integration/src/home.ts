import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlaybookError, parsePlaybook, problemLine } from '@async-norms/core';
import type { LinearSettings, Settings } from './config';
import type { Demo } from './demo/demo';
import { SettingsRefused } from './settings-refused';
import { type Database, openDatabase } from './store/database';
import { eraseEverything } from './store/erase';
import { proposalStoreOf } from './store/proposal-store';

/** Where a server lives: its database, and Linear or the double that stands for it. */
export interface Home {
  readonly database: Database;
  /** `null` with credentials for Linear. */
  readonly demo: Demo | null;
  readonly linear: Exclude<LinearSettings, { kind: 'demo' }>;
  /** Encrypt tokens at rest, the newest first. */
  readonly secretKeys: readonly [Buffer, ...Buffer[]];
  readonly webhookSecrets: readonly string[];
  /** The playbook to start a workspace with; `null` for none. */
  readonly playbook: string | null;
  /** Since when a team has held to it that did so before we came; `null`: it has not. */
  readonly agreedAt: Date | null;
}

const SECRET_KEY_BYTES = 32;

/**
 * Opens the database and, without credentials, starts the demo. A demo tells of the weeks before its start, so it begins with an
 * empty database: beside the one for real work, never in its place.
 *
 * @throws DatabaseRefused or SettingsRefused
 */
export async function openHome(settings: Settings, clock: () => Date): Promise<Home> {
  const playbook = settings.playbookPath === null ? null : await playbookAt(settings.playbookPath);
  const { linear, webhookSecrets, secretKey, previousSecretKey } = settings;
  const secretKeys = [
    secretKey ?? randomBytes(SECRET_KEY_BYTES),
    ...(previousSecretKey === undefined ? [] : [previousSecretKey]),
  ] as const;
  if (linear.kind !== 'demo') {
    const database = await openDatabase(settings.database);
    return { database, demo: null, linear, webhookSecrets, secretKeys, playbook, agreedAt: null };
  }
  const database = await openDatabase(
    settings.database.kind === 'embedded'
      ? { kind: 'embedded', folder: join(settings.database.folder, 'demo') }
      : settings.database,
  );
  try {
    if (database.dialect === 'sqlite') await eraseEverything(database);
    // Loaded here, so that a server with credentials never loads the double.
    const { startDemo } = await import('./demo/start-demo');
    const demo = await startDemo({ clock });
    await putUp(demo, database);
    const { clientId, clientSecret } = demo.app;
    return {
      database,
      demo,
      linear: { kind: 'app', clientId, clientSecret, apiUrl: demo.apiUrl },
      webhookSecrets: [demo.webhookSecret, ...webhookSecrets],
      secretKeys,
      playbook: playbook ?? demo.playbook,
      agreedAt: demo.agreedAt,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function playbookAt(path: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is none' : (error as Error).message;
    throw new SettingsRefused([`PLAYBOOK: expected a playbook at ${path}; ${why}`], { cause: error });
  }
  try {
    parsePlaybook(text);
    return text;
  } catch (error) {
    if (!(error instanceof PlaybookError)) throw error;
    throw new SettingsRefused(
      error.problems.map((problem) => `PLAYBOOK: ${problemLine(problem)}`),
      { cause: error },
    );
  }
}

/** Puts up what the demo's team has proposed. */
async function putUp({ workspaceId, proposals }: Demo, database: Database): Promise<void> {
  const store = proposalStoreOf(database);
  for (const written of proposals) {
    await store.open(workspaceId, written);
    for (const [known, event] of written.proposal.events.entries())
      await store.add(workspaceId, written.proposal.id, known, event);
  }
}
