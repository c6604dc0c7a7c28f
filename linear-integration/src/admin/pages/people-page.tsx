/** @jsxImportSource hono/jsx */
import type {
  AlternatingWeeks,
  Card,
  HandOff,
  Leave,
  LocalTime,
  PersonId,
  WeeklyHours,
  WorkingCalendar,
} from '@async-norms/core';
import { DayBar } from '../day-bar';
import { Form } from '../form-parts';
import type { Frame } from '../frame';
import { HandOffText } from '../hand-off-text';
import { Layout } from '../layout';
import { CardText } from '../person-card';

/** A person as everyone of the workspace may know them. Days away are shown, never why. */
export interface ShownPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly timeZone: string;
  readonly hours: WorkingCalendar | null;
  /** Who said when they work. */
  readonly hoursFrom: 'person' | 'playbook' | 'linear' | 'nobody';
  readonly isAdmin: boolean;
  readonly awayUntil: Date | null;
}

const HOURS = ['00:00', '06:00', '12:00', '18:00', '00:00'] as LocalTime[];

interface PeopleProps {
  readonly frame: Frame;
  readonly people: readonly ShownPerson[];
  readonly from: Date;
  readonly to: Date;
  readonly now: Date;
  readonly facilitator: string | null;
}

/** Everyone with their hours of today, on the clock of whoever reads. */
export function PeoplePage({ frame, people, from, to, now, facilitator }: PeopleProps) {
  const { t } = frame;
  return (
    <Layout frame={frame} title={t('nav.people')}>
      <h1>{t('nav.people')}</h1>
      <p class="lead">{t('people.lead')}</p>
      {facilitator !== null && <p class="calm">{t('people.facilitator', { name: facilitator })}</p>}
      <p class="note">{t('people.today', { from, to })}</p>
      <div class="bar-row axis" aria-hidden="true">
        <span />
        <span class="hours-of-day">
          {HOURS.map((at) => (
            <span>{t('people.hour', { at })}</span>
          ))}
        </span>
      </div>
      <ul class="plain">
        {people.map((person) => (
          <li>
            <div class="bar-row">
              <span>
                <a href={`/people/${encodeURIComponent(person.id)}`}>{person.name}</a>
                {person.awayUntil !== null && <span class="chip">{t('people.away')}</span>}
              </span>
              <DayBar
                hours={person.hours}
                from={from}
                to={to}
                now={now}
                label={
                  person.hours === null
                    ? t('people.unknown', { name: person.name })
                    : t('people.bar', { name: person.name })
                }
              />
            </div>
            <p class="meta">
              <span>{person.timeZone}</span>
              <span>{t(`people.hours.${person.hoursFrom}`)}</span>
            </p>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

/** Somebody's usual week, or their weeks that take turns. */
export interface ShownWeek {
  readonly weeklyHours?: WeeklyHours | undefined;
  readonly alternatingWeeks?: AlternatingWeeks | undefined;
}

/** One person, for whoever is about to ask them something. */
export interface PersonState {
  readonly person: ShownPerson;
  readonly card: Card | null;
  readonly week: ShownWeek | null;
  readonly leave: readonly Leave[];
  readonly handOff: HandOff | null;
  readonly isMe: boolean;
  /** A sign-in link that was just made; shown once. */
  readonly link: string | null;
  readonly canMakeLinks: boolean;
}

export function PersonPage({ frame, state }: { readonly frame: Frame; readonly state: PersonState }) {
  const { t } = frame;
  const { person, card, week, leave, handOff, isMe, link, canMakeLinks } = state;
  return (
    <Layout frame={frame} title={person.name}>
      <h1>{person.name}</h1>
      <p class="lead">{person.timeZone}</p>
      {link !== null && (
        <section class="calm" aria-labelledby="link">
          <h2 id="link">{t('people.link')}</h2>
          <p>{t('people.link.once', { name: person.name })}</p>
          <div class="copy">
            <input id="made-link" readonly value={link} aria-labelledby="link" />
            <button type="button" class="second" data-copy="made-link" data-copied={t('people.link.copied')} hidden>
              {t('people.link.copy')}
            </button>
          </div>
        </section>
      )}
      <section aria-labelledby="with">
        <h2 id="with">{isMe ? t('people.withMe') : t('issue.workingWith', { name: person.name })}</h2>
        <CardText frame={frame} card={card} />
        {isMe && (
          <p>
            <a class="button second" href="/me">
              {t('people.editMine')}
            </a>
          </p>
        )}
      </section>
      <section aria-labelledby="hours">
        <h2 id="hours">{t('people.hours')}</h2>
        <p>
          {week === null
            ? t('people.unknown', { name: person.name })
            : t('people.week', { hours: { ...week, timeZone: person.timeZone } })}
        </p>
        <p class="note">{t(`people.hours.${person.hoursFrom}`)}</p>
        {leave.length > 0 && <p>{t('people.leave', { leave })}</p>}
      </section>
      {!isMe && (
        <section aria-labelledby="reach">
          <h2 id="reach">{t('people.reach')}</h2>
          <HandOffText frame={frame} handOff={handOff} name={person.name} theirZone={person.timeZone} />
        </section>
      )}
      {canMakeLinks && (
        <Form frame={frame} action={`/people/${encodeURIComponent(person.id)}/link`}>
          <p class="note">{t('people.link.what', { name: person.name })}</p>
          <button class="second" type="submit">
            {t('people.link.make')}
          </button>
        </Form>
      )}
    </Layout>
  );
}
