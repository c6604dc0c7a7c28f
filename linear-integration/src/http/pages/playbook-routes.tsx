/** @jsxImportSource hono/jsx */
import { createHash } from 'node:crypto';
import {
  backtestSteps,
  lintPlaybook,
  type Playbook,
  PRESETS,
  parsePlaybook,
  playbookHash,
  playbookTemplate,
  readPlaybook,
  ruleChanges,
} from '@async-norms/core';
import { type Context, Hono } from 'hono';
import { EditorPage, type EditorState } from '../../admin/pages/editor-page';
import { PlaybookPage, type ShownVersion, StartPage, VersionPage } from '../../admin/pages/playbook-page';
import { ReviewPage } from '../../admin/pages/review-page';
import { applyForm } from '../../admin/playbook-form/apply-form';
import { formOfText } from '../../admin/playbook-form/form-of-text';
import type { SavedPlaybook } from '../../store/playbook-store';
import { inTurns } from '../in-turns';
import { adminOnly, frameAt, goTo, message, type PageParts, show, whoIsHere } from '../page-kit';
import { everyoneOf } from '../people-names';
import type { PageEnv } from '../visit';

/** The agreement: reading it, changing it, trying the change on history, switching it on. */
export function playbookRoutes(parts: PageParts): Hono<PageEnv> {
  const { stores, ports } = parts;
  const app = new Hono<PageEnv>();
  const admin = adminOnly(parts);

  app.get('/playbook', async (c) => {
    const { workspaceId, me, agreement, now } = whoIsHere(c);
    const frame = frameAt(c, parts);
    if (agreement === null) {
      const presets = PRESETS.flatMap(({ level, title, firstStep }) =>
        level === null ? [] : [{ level, title, firstStep }],
      );
      return show(c, <StartPage frame={frame} presets={presets} />);
    }
    const { nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const playbook = agreement.playbookAt(now);
    const you = { person: me.id, hours: agreement.hoursOf(me.id), teamHours: agreement.teamCalendar, now };
    const versions = shownVersions(await stores.playbooks.versions(workspaceId), nameOf, now);
    const hasDraft = (await stores.drafts.of(workspaceId, me.id)) !== null;
    const state = { playbook: named(playbook, nameOf), you, versions, hash: playbookHash(playbook), hasDraft };
    return show(c, <PlaybookPage frame={frame} state={state} />);
  });

  app.get('/playbook/versions/:at', async (c) => {
    const { workspaceId, agreement, now } = whoIsHere(c);
    const saved = await stores.playbooks.versions(workspaceId);
    const position = saved.findIndex(({ effectiveAt }) => String(effectiveAt.getTime()) === c.req.param('at'));
    const version = saved[position];
    if (version === undefined) return message(c, parts, 'notFound');
    const { nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const before = saved[position - 1];
    const frame = frameAt(c, parts);
    const changes =
      before === undefined
        ? null
        : ruleChanges(
            named(parsePlaybook(before.text), nameOf),
            named(parsePlaybook(version.text), nameOf),
            frame.reader,
          );
    const shown = shownVersions(saved, nameOf, now).find(({ effectiveAt }) => effectiveAt === version.effectiveAt)!;
    return show(c, <VersionPage frame={frame} version={shown} text={version.text} changes={changes} />);
  });

  app.post('/playbook/start', admin, async (c) => {
    const { workspaceId, workspaceName, me, now } = whoIsHere(c);
    const level = ([1, 2, 3, 4] as const).find((it) => String(it) === c.get('form').text('level')) ?? 1;
    const timeZone = me.timeZone ?? 'UTC';
    const text = playbookTemplate(level, { team: workspaceName === '' ? 'Our team' : workspaceName, timeZone });
    await stores.drafts.save(workspaceId, me.id, { text, basedOn: await inForceSince(workspaceId), savedAt: now });
    return goTo(c, '/playbook/edit');
  });

  app.get('/playbook/edit', admin, async (c) => {
    const { workspaceId, me } = whoIsHere(c);
    const draft = await stores.drafts.of(workspaceId, me.id);
    const current = (await stores.playbooks.versions(workspaceId)).at(-1);
    if (draft === null && current === undefined) return goTo(c, '/playbook');
    const state = await editorState(c, draft?.text ?? current!.text, draft === null ? null : draft.basedOn);
    return show(
      c,
      <EditorPage frame={frameAt(c, parts)} state={{ ...state, hasDraft: draft !== null, problemsAt: 'top' }} />,
    );
  });

  app.post('/playbook/edit', admin, async (c) => {
    const { workspaceId, me, now } = whoIsHere(c);
    const form = c.get('form');
    const text = applyForm(form.text('text'), form.text('before'), form);
    const basedOn = (await stores.drafts.of(workspaceId, me.id))?.basedOn ?? (await inForceSince(workspaceId));
    await stores.drafts.save(workspaceId, me.id, { text, basedOn, savedAt: now });
    const isRight = readPlaybook(text).outcome === 'playbook';
    return goTo(c, isRight && form.text('then') === 'review' ? '/playbook/review' : '/playbook/edit');
  });

  app.post('/playbook/check', admin, async (c) => {
    const form = c.get('form');
    const text = applyForm(form.text('text'), form.text('before'), form);
    const state = await editorState(c, text, null);
    return show(
      c,
      <EditorPage frame={frameAt(c, parts)} state={{ ...state, hasDraft: false, problemsAt: 'checked' }} />,
    );
  });

  app.post('/playbook/drop', admin, async (c) => {
    const { workspaceId, me } = whoIsHere(c);
    await stores.drafts.drop(workspaceId, me.id);
    return goTo(c, '/playbook', 'done.draft-dropped');
  });

  app.get('/playbook/review', admin, async (c) => {
    const { workspaceId, me, agreement, now } = whoIsHere(c);
    const draft = await stores.drafts.of(workspaceId, me.id);
    const read = draft === null ? null : readPlaybook(draft.text);
    if (draft === null || read?.outcome !== 'playbook') return goTo(c, '/playbook/edit');
    const { people, nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const history = await stores.history.history(workspaceId, people);
    const hasHistory = history.facts.issues > 0;
    const current = agreement?.playbookAt(now) ?? null;
    const frame = frameAt(c, parts);
    return show(
      c,
      <ReviewPage
        frame={frame}
        state={{
          playbook: read.playbook,
          changes: changesFrom(await lastSaved(workspaceId), read.playbook, nameOf, frame.reader.locale),
          tried: hasHistory ? await inTurns(backtestSteps(history, read.playbook)) : null,
          before: hasHistory && current !== null ? await inTurns(backtestSteps(history, current)) : null,
          textHash: hashOf(draft.text),
          isBehind: isBehind(draft.basedOn, await inForceSince(workspaceId)),
        }}
      />,
    );
  });

  app.post('/playbook/switch-on', admin, async (c) => {
    const { workspaceId, me, now } = whoIsHere(c);
    const draft = await stores.drafts.of(workspaceId, me.id);
    // Only what was looked at is switched on, not what was changed in another window since.
    if (draft === null || hashOf(draft.text) !== c.get('form').text('text-hash')) return goTo(c, '/playbook/review');
    const read = readPlaybook(draft.text);
    if (read.outcome !== 'playbook') return goTo(c, '/playbook/edit');
    await stores.playbooks.save(workspaceId, { effectiveAt: now, text: draft.text, savedBy: me.id });
    await stores.drafts.drop(workspaceId, me.id);
    const why = playbookHash(read.playbook).slice(0, 12);
    await ports.activity.record(workspaceId, { at: now, kind: 'setting', personId: me.id, what: 'playbook', why });
    await ports.agreementChanged(workspaceId);
    return goTo(c, '/playbook', 'done.switched-on');
  });

  async function lastSaved(workspaceId: string): Promise<Playbook | null> {
    const saved = (await stores.playbooks.versions(workspaceId)).at(-1);
    return saved === undefined ? null : parsePlaybook(saved.text);
  }

  async function inForceSince(workspaceId: string): Promise<Date | null> {
    return (await stores.playbooks.versions(workspaceId)).at(-1)?.effectiveAt ?? null;
  }

  async function editorState(
    c: Context<PageEnv>,
    text: string,
    basedOn: Date | null,
  ): Promise<Omit<EditorState, 'hasDraft' | 'problemsAt'>> {
    const { workspaceId, agreement, now } = whoIsHere(c);
    const { people, active, nameOf } = await everyoneOf(stores.people, workspaceId, agreement, now);
    const byId = new Map(people.map((person) => [person.id, person]));
    const read = readPlaybook(text);
    const { locale } = c.get('visit').reader;
    return {
      text,
      form: formOfText(text),
      read: read.outcome === 'playbook' ? { ...read, playbook: named(read.playbook, nameOf) } : read,
      warnings: read.outcome === 'playbook' ? lintPlaybook(read.playbook, now, (id) => byId.get(id) ?? null) : [],
      changes:
        read.outcome === 'playbook' ? changesFrom(await lastSaved(workspaceId), read.playbook, nameOf, locale) : null,
      people: active.map(({ id }) => ({ id, name: nameOf(id) })),
      isBehind: basedOn !== null && isBehind(basedOn, await inForceSince(workspaceId)),
    };
  }

  return app;
}

function changesFrom(before: Playbook | null, after: Playbook, nameOf: (id: string) => string, locale: string) {
  return before === null ? null : ruleChanges(named(before, nameOf), named(after, nameOf), { locale });
}

function isBehind(basedOn: Date | null, inForce: Date | null): boolean {
  return basedOn?.getTime() !== inForce?.getTime();
}

/** The playbook with a name for everyone in it, so that sentences name people and not their ids. */
function named(playbook: Playbook, nameOf: (id: string) => string): Playbook {
  const ids = [...new Set([...Object.keys(playbook.workingTime.people), ...playbook.facilitator.rota])];
  if (ids.length === 0) return playbook;
  const people = Object.fromEntries(
    ids.map((id) => [id, { leave: [], changes: [], ...playbook.workingTime.people[id], name: nameOf(id) }]),
  );
  return { ...playbook, workingTime: { ...playbook.workingTime, people } };
}

function shownVersions(
  saved: readonly SavedPlaybook[],
  nameOf: (id: string) => string,
  now: Date,
): readonly ShownVersion[] {
  const inForce = saved.findLastIndex(({ effectiveAt }) => effectiveAt <= now);
  return saved
    .map(({ effectiveAt, savedBy }, i) => ({
      effectiveAt,
      savedBy: savedBy === null ? null : nameOf(savedBy),
      isInForce: i === inForce,
    }))
    .reverse();
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
