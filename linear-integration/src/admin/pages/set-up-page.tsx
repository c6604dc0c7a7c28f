/** @jsxImportSource hono/jsx */
import { GATE_MODES, NUDGE_PLACES, type TeamSettings } from '../../store/team-settings';
import { Check, Field, type FieldProblem, Form, ProblemList } from '../form-parts';
import type { Frame } from '../frame';
import { Layout } from '../layout';
import type { PageMessageKey } from '../texts/say';

/** One thing that was looked at just now, and how it stands. */
export interface SetUpCheck {
  readonly name: 'linear' | 'events' | 'agreement' | 'hours' | 'facilitator' | 'mail' | 'address';
  readonly state: 'good' | 'warn' | 'bad';
  /** What was seen, and what to do about it where it is not good. */
  readonly text: string;
  readonly link: { readonly href: string; readonly text: string } | null;
}

/** A team with what it chose. */
export interface ShownTeam {
  readonly id: string;
  readonly name: string;
  readonly settings: TeamSettings;
}

export interface SetUpState {
  readonly checks: readonly SetUpCheck[];
  readonly notices: readonly { readonly text: string; readonly since: Date }[];
  readonly teams: readonly ShownTeam[];
  readonly problems: readonly FieldProblem[];
}

/** Whether everything works, looked at just now, and what each team chose for Linear. */
export function SetUpPage({ frame, state }: { readonly frame: Frame; readonly state: SetUpState }) {
  const { t } = frame;
  const { checks, notices, teams, problems } = state;
  const open = checks.filter((check) => check.state !== 'good').length;
  return (
    <Layout frame={frame} title={t('nav.setUp')}>
      <h1>{t('nav.setUp')}</h1>
      <p class="lead">{open === 0 ? t('setUp.allGood') : t('setUp.open', { count: open })}</p>
      <ProblemList frame={frame} problems={problems} />
      {notices.map(({ text, since }) => (
        <p class="warn">
          {text} <span class="meta">{t('setUp.since', { at: since })}</span>
        </p>
      ))}
      <section aria-labelledby="checks">
        <h2 id="checks">{t('setUp.checks')}</h2>
        <ol class="steps">
          {checks.map(({ name, state: standing, text, link }) => (
            <li>
              <span class={`state ${standing}`} role="img" aria-label={t(`setUp.state.${standing}`)}>
                {standing === 'good' ? '✓' : '!'}
              </span>
              <div>
                <strong>{t(`setUp.${name}` satisfies PageMessageKey)}</strong>
                <p>
                  {text} {link !== null && <a href={link.href}>{link.text}</a>}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="teams">
        <h2 id="teams">{t('setUp.teams')}</h2>
        <p>{t('setUp.teams.what')}</p>
        {teams.map((team) => (
          <TeamForm frame={frame} team={team} problems={problems} />
        ))}
      </section>
    </Layout>
  );
}

function TeamForm(props: {
  readonly frame: Frame;
  readonly team: ShownTeam;
  readonly problems: readonly FieldProblem[];
}) {
  const { frame, team, problems } = props;
  const { t } = frame;
  const { gate, bypassLabel, nudgesIn, cards, projectReminders } = team.settings;
  const name = (key: string) => `${team.id}.${key}`;
  return (
    <details class="fold" open={problems.some(({ field }) => field?.startsWith(`${team.id}.`))}>
      <summary>
        {team.name} <small>{t(`gate.${gate}`)}</small>
      </summary>
      <Form frame={frame} action="/set-up/team">
        <input type="hidden" name="team" value={team.id} />
        <Field
          name={name('gate')}
          label={t('setUp.gate')}
          hint={t('setUp.gate.hint')}
          value={gate}
          options={GATE_MODES.map((mode) => [mode, t(`gate.${mode}`)] as const)}
        />
        <Field
          name={name('bypassLabel')}
          label={t('setUp.bypass')}
          hint={t('setUp.bypass.hint')}
          value={bypassLabel}
          problems={problems}
        />
        <Field
          name={name('nudgesIn')}
          label={t('setUp.nudgesIn')}
          value={nudgesIn}
          options={NUDGE_PLACES.map((place) => [place, t(`nudgesIn.${place}`)] as const)}
        />
        <Check name={name('cards')} value="yes" label={t('setUp.cards')} on={cards} />
        <Check name={name('projectReminders')} value="yes" label={t('setUp.projectReminders')} on={projectReminders} />
        <p>
          <button class="second" type="submit">
            {t('form.save')}
          </button>
        </p>
      </Form>
    </details>
  );
}
