import { Stack, UserPicker } from '@forge/react';
import type { PlaybookForm, PresetView } from '../resolver-types/playbook-types';
import { DateField } from '../shared/date-field';
import { chosenIds } from '../shared/people';
import { useReader, useSay } from '../shared/reader-context';
import { Section } from '../shared/section';
import { SideBySide } from '../shared/side-by-side';
import { ChoiceField, LineField } from '../shared/typed-fields';
import { WeekFields } from '../shared/week-fields';
import { WordsField, wordsOf } from '../shared/words-field';
import { ZoneField } from '../shared/zone-field';
import { ADMIN } from '../texts/admin';
import { formattingLocale, LANGUAGES } from '../texts/reader';
import { NormRows } from './norm-rows';

const ASKS = ['new-issue', 'question', 'review', 'decision', 'blocker', 'hand-off'] as const;

/** The agreement as a form: what it shows can be changed here, everything else in the text stays as it is. */
export function PlaybookFields({
  form,
  presets,
  onChange,
}: {
  readonly form: PlaybookForm;
  readonly presets: readonly PresetView[];
  readonly onChange: (form: PlaybookForm) => void;
}) {
  const say = useSay(ADMIN);
  const { locale } = useReader();
  const change = (part: Partial<PlaybookForm>) => onChange({ ...form, ...part });
  const languages = new Intl.DisplayNames(formattingLocale(locale), { type: 'language' });
  return (
    <Stack space="space.300" grow="fill">
      <Section title={say('form.team')}>
        <SideBySide>
          <LineField id="pb-team" label={say('form.team.name')} value={form.team} onType={(team) => change({ team })} />
          <ChoiceField
            id="pb-preset"
            label={say('form.preset')}
            help={say('form.preset.help')}
            value={form.preset ?? ''}
            choices={[
              { value: '', label: say('form.preset.none') },
              ...presets.map(({ name, title }) => ({ value: name, label: title })),
            ]}
            onChoose={(preset) => change({ preset: preset === '' ? null : preset })}
          />
          <ChoiceField
            id="pb-language"
            label={say('form.language')}
            help={say('form.language.help')}
            value={form.language}
            choices={LANGUAGES.map((value) => ({ value, label: languages.of(value) ?? value }))}
            onChoose={(language) => change({ language })}
          />
        </SideBySide>
      </Section>
      <Section title={say('form.hours')} lead={say('form.hours.lead')}>
        <ZoneField
          id="pb-zone"
          label={say('form.zone')}
          value={form.timeZone}
          onChoose={(timeZone) => change({ timeZone })}
        />
        <WeekFields id="pb" week={form.weeklyHours} onChange={(weeklyHours) => change({ weeklyHours })} />
        <WordsField
          id="pb-holidays"
          label={say('form.holidays')}
          help={say('form.holidays.help')}
          words={form.holidays}
          onChange={(holidays) => change({ holidays })}
        />
      </Section>
      <Section title={say('form.responses')} lead={say('form.amount.help')}>
        <NormRows
          id="pb-response"
          norms={form.responses.map(({ id, ask, within }) => ({ id, amount: within, kind: ask }))}
          amountLabel={say('form.within')}
          kinds={{ label: say('form.ask'), choices: ASKS.map((value) => ({ value, label: say(`ask.${value}`) })) }}
          onChange={(norms) =>
            change({
              responses: norms.map(({ id, amount, kind }) => ({ id, ask: kind ?? 'question', within: amount })),
            })
          }
        />
      </Section>
      <Section title={say('form.updates')}>
        <NormRows
          id="pb-update"
          norms={form.updates.map(({ id, every }) => ({ id, amount: every, kind: null }))}
          amountLabel={say('form.every')}
          onChange={(norms) => change({ updates: norms.map(({ id, amount }) => ({ id, every: amount })) })}
        />
      </Section>
      <Section title={say('form.staleness')}>
        <NormRows
          id="pb-stale"
          norms={form.staleness.map(({ id, after }) => ({ id, amount: after, kind: null }))}
          amountLabel={say('form.after')}
          onChange={(norms) => change({ staleness: norms.map(({ id, amount }) => ({ id, after: amount })) })}
        />
      </Section>
      <Section title={say('form.decisions')}>
        <NormRows
          id="pb-decision"
          norms={form.decisions.map(({ id, types, grace }) => ({ id, amount: grace, kind: types.join(', ') }))}
          amountLabel={say('form.grace')}
          kinds={{ label: say('form.types'), choices: null }}
          onChange={(norms) =>
            change({
              decisions: norms.map(({ id, amount, kind }) => ({ id, types: wordsOf(kind ?? ''), grace: amount })),
            })
          }
        />
      </Section>
      <Section title={say('form.facilitator')} lead={say('form.facilitator.lead')}>
        <UserPicker
          name="pb-rota"
          label={say('form.rota')}
          isMulti
          defaultValue={form.rota}
          onChange={(people) => change({ rota: [...chosenIds(people)] })}
        />
        <SideBySide>
          <DateField
            id="pb-rota-starts"
            label={say('form.rotaStartsOn')}
            value={form.rotaStartsOn}
            onChoose={(rotaStartsOn) => change({ rotaStartsOn })}
          />
          <NumberField
            id="pb-weeks"
            label={say('form.weeksEach')}
            value={form.weeksEach}
            onChange={(weeksEach) => change({ weeksEach })}
          />
        </SideBySide>
      </Section>
      <Section title={say('form.nudges')} lead={say('form.nudges.lead')}>
        <SideBySide isNarrow>
          <LineField
            id="pb-digest"
            label={say('form.digestAt')}
            value={form.digestAt}
            onType={(digestAt) => change({ digestAt })}
          />
          <NumberField
            id="pb-per-digest"
            label={say('form.perDigest')}
            value={form.perDigest}
            onChange={(perDigest) => change({ perDigest })}
          />
          <NumberField
            id="pb-per-week"
            label={say('form.perWeek')}
            value={form.perWeek}
            onChange={(perWeek) => change({ perWeek })}
          />
        </SideBySide>
      </Section>
      <Section title={say('form.rest')}>
        <SideBySide>
          <LineField
            id="pb-consent"
            label={say('form.consentWindow')}
            value={form.consentWindow}
            onType={(consentWindow) => change({ consentWindow })}
          />
          <NumberField
            id="pb-retention"
            label={say('form.retentionDays')}
            value={form.retentionDays}
            onChange={(retentionDays) => change({ retentionDays })}
          />
        </SideBySide>
      </Section>
    </Stack>
  );
}

/** A whole number; what is not one is not taken over. */
function NumberField({
  id,
  label,
  value,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <LineField
      id={id}
      label={label}
      value={String(value)}
      onType={(text) => {
        if (/^\d{1,4}$/.test(text)) onChange(Number(text));
      }}
    />
  );
}
