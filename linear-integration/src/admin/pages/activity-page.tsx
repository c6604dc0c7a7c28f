/** @jsxImportSource hono/jsx */
import { ACTIVITY_KINDS, type ListedActivity } from '../../store/activity-log';
import type { ShownIssue } from '../../store/workspace-history';
import { activityText } from '../activity-text';
import { Field } from '../form-parts';
import type { Frame } from '../frame';
import { Layout } from '../layout';

export interface ActivityState {
  readonly kind: string;
  readonly entries: readonly ListedActivity[];
  readonly issues: ReadonlyMap<string, ShownIssue>;
  /** Who did what they set or decided. People to whom something was said are not named here. */
  readonly whoDid: (entry: ListedActivity) => string | null;
  /** The next page begins before this entry; `null` for the last page. */
  readonly beforeSeq: number | null;
}

/** Everything that the tool did, and why. No list of a person: whom something was said to stands on the issue alone. */
export function ActivityPage({ frame, state }: { readonly frame: Frame; readonly state: ActivityState }) {
  const { t } = frame;
  const { kind, entries, issues, whoDid, beforeSeq } = state;
  return (
    <Layout frame={frame} title={t('nav.activity')}>
      <h1>{t('nav.activity')}</h1>
      <p class="lead">{t('activity.lead')}</p>
      <form method="get" action="/activity" class="search">
        <Field
          name="kind"
          label={t('activity.kind')}
          value={kind}
          options={[['', t('decisions.any')], ...ACTIVITY_KINDS.map((it) => [it, t(`activity.kind.${it}`)] as const)]}
        />
        <button class="second" type="submit">
          {t('decisions.find')}
        </button>
      </form>
      {entries.length === 0 ? (
        <p>{t('activity.none')}</p>
      ) : (
        <ul class="timeline">
          {entries.map((entry) => {
            const issue = entry.issueId === null ? undefined : issues.get(entry.issueId);
            const who = whoDid(entry);
            return (
              <li>
                <time datetime={entry.at.toISOString()}>{t('at', { at: entry.at })}</time>
                {activityText(frame, entry)}{' '}
                {issue !== undefined && <a href={`/issues/${issue.issueId}`}>{issue.issueKey}</a>}
                {who !== null && <span class="note"> {t('activity.by', { name: who })}</span>}
              </li>
            );
          })}
        </ul>
      )}
      {beforeSeq !== null && (
        <p class="pages">
          <a class="button second" href={`/activity?kind=${kind}&before=${beforeSeq}`}>
            {t('activity.older')}
          </a>
        </p>
      )}
    </Layout>
  );
}
