import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../linear-integration/src/config';
import { SettingsRefused } from '../../linear-integration/src/settings-refused';
import { DatabaseRefused } from '../../linear-integration/src/store/database';
import { aDouble, clockAt, stopDoubles } from '../support/linear-double';
import { keptLogs } from '../support/logs';
import { aServer, settingsFor, stopServers } from '../support/server-on-double';

afterEach(stopDoubles);
afterEach(stopServers);

const MORNING = '2026-03-04 10:00 +01:00';

test('health, readiness and metrics, once the workspace is known', async () => {
  const clock = clockAt(MORNING);
  const { url } = await aServer(settingsFor(await aDouble({ clock })), { clock });
  const answers = await Promise.all(['/healthz', '/readyz', '/metrics', '/'].map((path) => fetch(url + path)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(await answers[1]!.json()).toEqual({ status: 'ready', database: 'ok', queue: 'ok', workspace: 'ok' });
  expect(await answers[2]!.text()).toContain('async_norms_inbox_waiting 0');
});

test('not ready while Linear does not answer; tried again until it does', async () => {
  const clock = clockAt(MORNING);
  const demo = await aDouble({ clock });
  demo.faults.add({ fault: { kind: 'status', status: 503 }, times: 1000 });
  const logs = keptLogs();
  const { url } = await aServer(
    settingsFor(demo, { linear: { kind: 'api-key', apiKey: demo.apiKey, apiUrl: demo.apiUrl } }),
    { clock, loops: 'running', logs },
  );
  const before = await fetch(`${url}/readyz`);
  expect([before.status, await before.json()]).toEqual([503, expect.objectContaining({ workspace: 'not known yet' })]);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

test('with an API key the terminal shows an administrator’s link, and it signs in once', async () => {
  const clock = clockAt(MORNING);
  const demo = await aDouble({ clock });
  const settings = settingsFor(demo, { linear: { kind: 'api-key', apiKey: demo.apiKey, apiUrl: demo.apiUrl } });
  const line = await new Promise<string>((resolve, reject) => {
    aServer(settings, { clock, loops: 'running', onWelcome: resolve }).catch(reject);
  });
  expect(line).toMatch(/^To sign in to Acme as \S+, once: http:\S+\/sign-in\/link\/\S{20,}$/);
  expect((await fetch(line.split('once: ')[1]!)).status).toBe(200);
});

test('a workspace starts with the playbook of the settings, and keeps its own', async () => {
  const clock = clockAt(MORNING);
  const demo = await aDouble({ clock });
  const base = settingsFor(demo);
  const playbookPath = join((base.database as { folder: string }).folder, 'playbook.yaml');
  writeFileSync(playbookPath, 'playbook: 1\nteam: First\n');
  const first = await aServer({ ...base, playbookPath }, { clock });
  expect(await first.stores.playbooks.versions(demo.workspaceId)).toMatchObject([
    { text: 'playbook: 1\nteam: First\n' },
  ]);
  await first.stop();
  writeFileSync(playbookPath, 'playbook: 1\nteam: Second\n');
  const second = await aServer({ ...base, playbookPath }, { clock });
  expect(await second.stores.playbooks.versions(demo.workspaceId)).toHaveLength(1);
});

describe('refused in words', () => {
  const refusal = async (change: Partial<Settings>) => {
    const clock = clockAt(MORNING);
    return aServer(settingsFor(await aDouble({ clock }), change), { clock }).then(
      () => null,
      (error: Error) => error,
    );
  };

  test('a playbook that is not there', async () => {
    const error = await refusal({ playbookPath: join('nowhere', 'playbook.yaml') });
    expect(error).toBeInstanceOf(SettingsRefused);
    expect(error?.message).toMatch(/^PLAYBOOK: expected a playbook at .*; there is none$/);
  });

  test('a playbook with problems, a line for each', async () => {
    const clock = clockAt(MORNING);
    const settings = settingsFor(await aDouble({ clock }));
    const playbookPath = join((settings.database as { folder: string }).folder, 'playbook.yaml');
    writeFileSync(playbookPath, 'playbook: 1\nresponses: [{ id: a, ask: lunch }]\n');
    const error = await aServer({ ...settings, playbookPath }, { clock }).catch((refused: SettingsRefused) => refused);
    expect((error as SettingsRefused).problems.length).toBeGreaterThan(1);
    expect((error as SettingsRefused).problems.every((line) => line.startsWith('PLAYBOOK: '))).toBe(true);
  });

  test('a port in use', async () => {
    const clock = clockAt(MORNING);
    const demo = await aDouble({ clock });
    const { url } = await aServer(settingsFor(demo), { clock });
    const port = Number(new URL(url).port);
    expect((await refusal({ port }))?.message).toBe(`PORT: expected a free port of 127.0.0.1; ${port} is in use`);
  });

  test('a second server on the same embedded database', async () => {
    const clock = clockAt(MORNING);
    const settings = settingsFor(await aDouble({ clock }));
    await aServer(settings, { clock });
    const error = await aServer(settings, { clock }).catch((refused: Error) => refused);
    expect(error).toBeInstanceOf(DatabaseRefused);
    expect((error as Error).message).toMatch(/^DATA_DIR: expected a folder that no other server uses; .* is open/);
  });

  test('a PostgreSQL that does not answer', async () => {
    const error = await refusal({ database: { kind: 'postgres', url: 'postgres://norms:secret@127.0.0.1:9/none' } });
    expect(error).toBeInstanceOf(DatabaseRefused);
    expect(error?.message).toMatch(/^DATABASE_URL: expected a PostgreSQL that answers/);
    expect(error?.message).not.toContain('secret');
  });
});

test('stopped and started again it goes on where it was', async () => {
  const clock = clockAt(MORNING);
  const demo = await aDouble({ clock });
  const settings = settingsFor(demo);
  const first = await aServer(settings, { clock });
  demo.webhooks.sendTo(`${first.url}/webhooks/linear`);
  demo.as('ada').createIssue({ title: 'First', assignee: 'ada' });
  await demo.webhooks.sendDue();
  await Promise.all([first.stop(), first.stop()]);
  await expect(fetch(`${first.url}/healthz`)).rejects.toThrow();

  const second = await aServer(settings, { clock });
  expect((await second.stores.inbox.waiting()).count).toBeGreaterThan(0);
  await second.work.inbox();
  expect((await second.stores.inbox.waiting()).count).toBe(0);
  expect(await second.stores.issues.all(demo.workspaceId)).toMatchObject([{ issueKey: 'ENG-1', title: 'First' }]);
});
