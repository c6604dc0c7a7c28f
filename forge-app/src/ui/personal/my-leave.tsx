import { Button, Inline, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { MyPageView } from '../resolver-types/personal-types';
import { DateField } from '../shared/date-field';
import { useReader, useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { useAct } from '../shared/use-act';
import { useFlag } from '../shared/use-flag';
import { dayText } from '../texts/dates';
import { PERSONAL } from '../texts/personal';

/** When I am away. Clocks stop, nothing is asked, and nobody is told why. */
export function MyLeave({
  view: { leave },
  put,
}: {
  readonly view: MyPageView;
  readonly put: (view: MyPageView) => void;
}) {
  const say = useSay(PERSONAL);
  const reader = useReader();
  const flag = useFlag();
  const { act, isBusy, refusal } = useAct();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const save = (next: MyPageView['leave']) =>
    act('saveMyLeave', { leave: next.map((stretch) => ({ ...stretch })) }, (view) => {
      setFrom('');
      setTo('');
      flag(say('leave.saved'));
      put(view);
    });
  return (
    <Section title={say('leave.title')} lead={say('leave.lead')}>
      {refusal !== null && <Refusal refusal={refusal} />}
      {leave.length === 0 && <Text color="color.text.subtle">{say('leave.none')}</Text>}
      <Stack space="space.100">
        {leave.map((stretch) => {
          const line = say('leave.line', { from: dayText(reader, stretch.from), to: dayText(reader, stretch.to) });
          return (
            <Inline key={`${stretch.from} ${stretch.to}`} space="space.100" alignBlock="center">
              <Text>{line}</Text>
              <Button
                appearance="subtle"
                isDisabled={isBusy}
                onClick={() => save(leave.filter((other) => other !== stretch))}
              >
                {say('leave.remove', { line })}
              </Button>
            </Inline>
          );
        })}
      </Stack>
      <Inline space="space.150" alignBlock="end" shouldWrap>
        <DateField id="leave-from" label={say('leave.from')} value={from} onChoose={setFrom} />
        <DateField id="leave-to" label={say('leave.to')} value={to} onChoose={setTo} />
        <Button
          isDisabled={isBusy || from === '' || to === ''}
          onClick={() => save([...leave, { from, to }].sort((a, b) => a.from.localeCompare(b.from)))}
        >
          {say('leave.add')}
        </Button>
      </Inline>
    </Section>
  );
}
