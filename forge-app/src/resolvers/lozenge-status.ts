import { obligationsOf, openAsks, type Reader } from '@async-norms/core';
import { z } from 'zod';
import { engineHere } from '../engine/engine';
import { peopleOf } from '../engine/settle';
import { stateNow } from '../storage/clock';
import { sayResolver } from './texts/say-resolver';

const Payload = z.looseObject({ extension: z.looseObject({ issue: z.looseObject({ id: z.coerce.string() }) }) });

/** What Jira shows beside the collapsed title: `type` is the lozenge's colour. */
interface DynamicProperties {
  readonly status: {
    readonly type: 'lozenge';
    readonly value: { readonly label: string; readonly type: 'default' | 'inprogress' | 'moved' | 'success' };
  };
}

/**
 * The status beside the collapsed title: how the issue stands for everyone, as Jira does not say who looks. Whose turn it is, and
 * whether it is the reader's, shows once it is opened.
 *
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/ (read 2026-11-22)
 */
export async function lozengeStatus(payload: unknown): Promise<DynamicProperties> {
  const { extension } = Payload.parse(payload);
  const engine = engineHere();
  const clock = await engine.clocks.find(extension.issue.id);
  const here = clock === null ? null : await engine.agreements.of(clock.projectId, peopleOf(clock));
  if (clock === null || here === null) return status({ locale: 'en', timeZone: 'UTC' }, 'off', 'default');
  const { language, workingTime } = here.agreement.playbookAt(engine.now);
  const reader: Reader = { locale: language, timeZone: workingTime.default.timeZone };
  const state = stateNow(clock);
  const obligations = obligationsOf(state, here.agreement, engine.now);
  const whose = [...obligations, ...openAsks(state, here.agreement)].map((owed) => owed.whose.of);
  if (whose.length === 0) return status(reader, 'done', 'success');
  if (obligations.some(({ isOverdue }) => isOverdue)) return status(reader, 'others', 'moved');
  return status(reader, whose.includes('people') ? 'others' : 'team', 'inprogress');
}

function status(
  reader: Reader,
  key: 'off' | 'done' | 'others' | 'team',
  type: DynamicProperties['status']['value']['type'],
): DynamicProperties {
  return { status: { type: 'lozenge', value: { label: sayResolver(reader, `lozenge.${key}`), type } } };
}
