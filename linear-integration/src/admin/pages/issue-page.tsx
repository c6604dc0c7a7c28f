/** @jsxImportSource hono/jsx */
import type { Agreement, Card, HandOff, PersonId } from '@async-norms/core';
import { say } from '@async-norms/core';
import type { ListedActivity } from '../../store/activity-log';
import type { FiledDecision } from '../../store/decision-store';
import type { ShownIssue } from '../../store/workspace-history';
import { activityText } from '../activity-text';
import type { Frame } from '../frame';
import { HandOffText } from '../hand-off-text';
import { Layout } from '../layout';
import type { OwedItem } from '../owed';
import { clearsOf, DueChip, Why, whatIsOwed } from '../owed-card';
import { CardText } from '../person-card';
import { sayOnPage } from '../texts/say';

/** Somebody whose turn it is, as whoever reads should know them before asking. */
export interface AskedPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly timeZone: string | null;
  readonly card: Card | null;
  /** The best way to reach each other; `null` where hours are not known or never meet. */
  readonly handOff: HandOff | null;
}

/** An issue as the tool sees it. */
export interface IssueState {
  readonly issue: ShownIssue;
  readonly owed: readonly OwedItem[];
  readonly agreement: Agreement | null;
  readonly asked: readonly AskedPerson[];
  readonly decisions: readonly FiledDecision[];
  readonly activity: readonly ListedActivity[];
  readonly nameOf: (person: PersonId) => string;
}

/** Where the card on an issue leads: whose turn it is, due when for both, what clears it, and what the tool did here. */
export function IssuePage({ frame, state }: { readonly frame: Frame; readonly state: IssueState }) {
  const { t, person } = frame;
  const { issue, owed, agreement, asked, decisions, activity, nameOf } = state;
  return (
    <Layout frame={frame} title={issue.issueKey}>
      <div class="head">
        <div>
          <h1>
            {issue.issueKey} {issue.title}
          </h1>
          <p class="lead">{t('issue.lead')}</p>
        </div>
        {issue.url !== '' && (
          <a class="button second" href={issue.url}>
            {t('issue.inLinear')}
          </a>
        )}
      </div>
      <section aria-labelledby="turn">
        <h2 id="turn">{t('issue.turn')}</h2>
        {owed.length === 0 || agreement === null ? (
          <p>{t('issue.nothing')}</p>
        ) : (
          <ul class="cards">
            {owed.map((item) => (
              <li class="card">
                <h3>{turnText(frame, item, nameOf)}</h3>
                <p class="meta">
                  <DueChip frame={frame} item={item} />
                  <LocalDue frame={frame} item={item} asked={asked} />
                </p>
                <p>{say(frame.reader, 'nudge.clears', { ways: clearsOf(frame, item, nameOf) })}</p>
                <Why frame={frame} item={item} playbook={agreement.playbookAt(item.obligation.sinceAt)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {asked
        .filter(({ id }) => id !== person?.id)
        .map(({ id, name, card, handOff, timeZone }) => (
          <section aria-labelledby={`with-${id}`}>
            <h2 id={`with-${id}`}>{t('issue.workingWith', { name })}</h2>
            <CardText frame={frame} card={card} />
            {timeZone !== null && <HandOffText frame={frame} handOff={handOff} name={name} theirZone={timeZone} />}
          </section>
        ))}
      <section aria-labelledby="records">
        <h2 id="records">{t('issue.decisions')}</h2>
        {decisions.length === 0 ? (
          <p>{t('issue.noDecisions')}</p>
        ) : (
          <ul class="plain">
            {decisions.map(({ key, record }) => (
              <li>
                <a href={`/decisions/record/${encodeURIComponent(key)}`}>
                  {record.id} {record.title}
                </a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a class="button second" href={`/decisions/new?issue=${encodeURIComponent(issue.issueKey)}`}>
            {t('decisions.write')}
          </a>
        </p>
      </section>
      {activity.length > 0 && (
        <section aria-labelledby="activity">
          <h2 id="activity">{t('issue.activity')}</h2>
          <ul class="timeline">
            {activity.map((entry) => (
              <li>
                <time datetime={entry.at.toISOString()}>{t('at', { at: entry.at })}</time>
                {activityText(frame, entry)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}

function turnText({ t }: Frame, { obligation, due }: OwedItem, nameOf: (person: PersonId) => string): string {
  const what = whatIsOwed(obligation);
  if (due.person !== null) return t('issue.turnOf', { name: nameOf(due.person), what });
  return t(obligation.whose.of === 'nobody' ? 'issue.turnOfNobody' : 'issue.turnOfTeam', { what });
}

/** When it is due on the clock of whoever is asked, where that is another one. */
function LocalDue(props: { readonly frame: Frame; readonly item: OwedItem; readonly asked: readonly AskedPerson[] }) {
  const { frame, item, asked } = props;
  const { dueAt, person } = item.due;
  const them = asked.find(({ id }) => id === person);
  if (dueAt === null || them === undefined || them.timeZone === null || them.timeZone === frame.reader.timeZone)
    return null;
  const at = sayOnPage({ ...frame.reader, timeZone: them.timeZone }, 'at', { at: dueAt });
  return <span>{frame.t('issue.forThem', { name: them.name, at })}</span>;
}
