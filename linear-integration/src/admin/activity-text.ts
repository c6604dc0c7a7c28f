import type { ListedActivity } from '../store/activity-log';
import type { Frame } from './frame';

/** What the tool did, as a line: its kind in words, then the codes that it was written down with. */
export function activityText(
  { t }: Pick<Frame, 't'>,
  { kind, what, why }: Pick<ListedActivity, 'kind' | 'what' | 'why'>,
): string {
  const codes = why === null ? what : `${what}, ${why}`;
  return t('activity.line', { kind: t(`activity.kind.${kind}`), codes });
}
