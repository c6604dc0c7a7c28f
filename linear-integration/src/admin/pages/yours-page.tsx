/** @jsxImportSource hono/jsx */
import { type Agreement, type ConsentState, consentText, digestText, type PersonId } from '@async-norms/core';
import type { KeptDigest } from '../../store/digest-store';
import type { Frame } from '../frame';
import { Layout } from '../layout';
import type { Owed, OwedItem } from '../owed';
import { DueChip, OwedCard, owedText, whatIsOwed } from '../owed-card';

/** What is asked of whoever reads, and what is said to them. */
export interface YoursState {
  readonly owed: Owed;
  readonly agreement: Agreement | null;
  readonly now: Date;
  readonly nameOf: (person: PersonId) => string;
  /** Whether they work now, and when that ends or begins; `null` where their hours are not known. */
  readonly hours: { readonly isWorking: boolean; readonly changesAt: Date | null } | null;
  /** Proposals on which their word is awaited. */
  readonly proposals: readonly { readonly id: string; readonly title: string; readonly state: ConsentState }[];
  readonly digests: readonly KeptDigest[];
  /** Whether they are new here and shown around. */
  readonly isTour: boolean;
}

/** Everything that waits for one person. Nobody else sees this page of theirs. */
export function YoursPage({ frame, state }: { readonly frame: Frame; readonly state: YoursState }) {
  const { t, person } = frame;
  const { owed, agreement, hours, proposals } = state;
  return (
    <Layout frame={frame} title={t('nav.yours')}>
      <h1>{t('yours.title', { name: person?.name ?? '' })}</h1>
      <p class="lead">
        {hours === null
          ? t('yours.hoursUnknown')
          : hours.changesAt === null
            ? t('yours.noHours')
            : t(hours.isWorking ? 'yours.working' : 'yours.resting', { at: hours.changesAt })}{' '}
        {hours === null && <a href="/me">{t('yours.setHours')}</a>}
      </p>
      {agreement === null && (
        <p class="warn">
          {t('yours.noAgreement')} <a href="/playbook">{t('yours.toPlaybook')}</a>
        </p>
      )}
      <section aria-labelledby="waiting">
        <h2 id="waiting">{t('yours.waiting', { count: owed.mine.length })}</h2>
        {owed.mine.length === 0 ? (
          <p>{t('yours.nothing')}</p>
        ) : (
          <ul class="cards">
            {owed.mine.map((item) => (
              <OwedCard
                frame={frame}
                item={item}
                nameOf={state.nameOf}
                playbook={agreement!.playbookAt(item.obligation.sinceAt)}
              />
            ))}
          </ul>
        )}
      </section>
      {owed.coming.length > 0 && (
        <section aria-labelledby="coming">
          <h2 id="coming">{t('yours.coming')}</h2>
          <ul class="plain">
            {owed.coming.map((item) => (
              <li>
                <a href={`/issues/${item.issue.issueId}`}>
                  {item.issue.issueKey} {item.issue.title}
                </a>
                <span class="meta">
                  {owedText(frame, item, state.nameOf)} <DueChip frame={frame} item={item} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {proposals.length > 0 && (
        <section aria-labelledby="proposals">
          <h2 id="proposals">{t('yours.proposals')}</h2>
          <ul class="cards">
            {proposals.map(({ id, title, state: standing }) => (
              <li class="card">
                <h3>
                  <a href={`/proposals/${id}`}>{title}</a>
                </h3>
                <p>{consentText(standing, state.nameOf, frame.reader)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Board frame={frame} state={state} />
      <Said frame={frame} state={state} />
      {state.isTour && <Tour frame={frame} />}
    </Layout>
  );
}

function Board({ frame, state }: { readonly frame: Frame; readonly state: YoursState }) {
  const { t } = frame;
  const { board } = state.owed;
  return (
    <section aria-labelledby="board">
      <h2 id="board">{t('yours.board')}</h2>
      <p class="note">{t('yours.board.what')}</p>
      {board.length > 0 && (
        <ul class="plain">
          {board.slice(0, 20).map((item) => (
            <li>
              <a href={`/issues/${item.issue.issueId}`}>
                {item.issue.issueKey} {item.issue.title}
              </a>
              <span class="meta">
                {boardText(frame, item)} <DueChip frame={frame} item={item} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {board.length > 20 && <p class="note">{t('yours.board.more', { count: board.length - 20 })}</p>}
    </section>
  );
}

/** What anyone of the team could do. */
function boardText({ t }: Frame, { obligation }: OwedItem): string {
  return t(obligation.whose.of === 'nobody' ? 'issue.turnOfNobody' : 'issue.turnOfTeam', {
    what: whatIsOwed(obligation),
  });
}

function Said({ frame, state }: { readonly frame: Frame; readonly state: YoursState }) {
  const { t, reader } = frame;
  const { digests, agreement, nameOf, now } = state;
  if (digests.length === 0 || agreement === null) return null;
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t('yours.said')}</h2>
      {digests.map(({ digest, madeAt }, i) => {
        const text = digestText(digest, { reader, playbookAt: (at) => agreement.playbookAt(at ?? now), nameOf });
        return (
          <details class="fold" open={i === 0}>
            <summary>
              {text.subject} <small>{t('at', { at: madeAt })}</small>
            </summary>
            {text.nudges.map(({ headline, details }) => (
              <div class="norm">
                <p>
                  <strong>{headline}</strong>
                </p>
                <ul>
                  {details.map((line) => (
                    <li>{line}</li>
                  ))}
                </ul>
              </div>
            ))}
            {text.more !== null && <p>{text.more}</p>}
            <p class="note">{text.calm}</p>
          </details>
        );
      })}
    </section>
  );
}

function Tour({ frame }: { readonly frame: Frame }) {
  const { t } = frame;
  const stops = [
    ['/playbook', 'playbook'],
    ['/decisions', 'decisions'],
    ['/proposals', 'proposals'],
    ['/people', 'people'],
    ['/privacy', 'privacy'],
  ] as const;
  return (
    <section aria-labelledby="tour">
      <h2 id="tour">{t('yours.tour')}</h2>
      <ul class="grid cards">
        {stops.map(([path, name]) => (
          <li class="card flat">
            <h3>
              <a href={path}>{t(`nav.${name}`)}</a>
            </h3>
            <p>{t(`yours.tour.${name}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
