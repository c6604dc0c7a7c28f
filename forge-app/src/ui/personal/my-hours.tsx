import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { MyPageView, WeekForm } from '../resolver-types/personal-types';
import { useReader, useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { useAct } from '../shared/use-act';
import { useFlag } from '../shared/use-flag';
import { WeekFields } from '../shared/week-fields';
import { ZoneField } from '../shared/zone-field';
import { instantText } from '../texts/dates';
import { PERSONAL } from '../texts/personal';

const USUAL = '09:00-17:00';
const USUAL_WEEK: WeekForm = { mon: USUAL, tue: USUAL, wed: USUAL, thu: USUAL, fri: USUAL, sat: '', sun: '' };

/** When I work. Nothing reaches me outside of it. */
export function MyHours({
  view: { hours },
  put,
}: {
  readonly view: MyPageView;
  readonly put: (view: MyPageView) => void;
}) {
  const say = useSay(PERSONAL);
  const reader = useReader();
  const flag = useFlag();
  const { act, isBusy, refusal } = useAct();
  const [timeZone, setTimeZone] = useState(hours.timeZone ?? reader.timeZone);
  const [week, setWeek] = useState<WeekForm>(hours.week ?? USUAL_WEEK);
  const done = (view: MyPageView) => {
    flag(say('hours.saved'));
    put(view);
  };
  return (
    <Section title={say('hours.title')} lead={say('hours.lead')}>
      {hours.from === 'unknown' ? (
        <SectionMessage appearance="warning" title={say('hours.unknown.title')}>
          <Text>{say('hours.unknown.text')}</Text>
        </SectionMessage>
      ) : (
        <Text>{say('hours.from', { from: hours.from })}</Text>
      )}
      {hours.nextAt !== null && <Text>{say('hours.next', { at: instantText(reader, hours.nextAt) })}</Text>}
      {hours.week === null && hours.from === 'playbook' && <Text>{say('hours.alternating')}</Text>}
      {refusal !== null && <Refusal refusal={refusal} />}
      <ZoneField id="my-zone" label={say('hours.zone')} value={timeZone} onChoose={setTimeZone} />
      <Stack space="space.050">
        <Text color="color.text.subtle">{say('hours.week.help')}</Text>
        <WeekFields id="my" week={week} onChange={setWeek} />
      </Stack>
      <Inline space="space.100" shouldWrap>
        <Button
          appearance="primary"
          isDisabled={isBusy}
          onClick={() => act('saveMyHours', { hours: { timeZone, week } }, done)}
        >
          {say('hours.save')}
        </Button>
        {hours.from === 'mine' && (
          <Button appearance="subtle" isDisabled={isBusy} onClick={() => act('saveMyHours', { hours: null }, done)}>
            {say('hours.drop')}
          </Button>
        )}
      </Inline>
    </Section>
  );
}
