import { Inline, Stack, Text, User } from '@forge/react';
import type { TurnView } from '../resolver-types/panel-types';
import { useSay } from '../shared/reader-context';
import { TURNS } from '../texts/turns';

/** Until when, as whoever acts and whoever waits read it on their own clocks. */
export function DueTimes({ turn: { dueTimes, isMine, state } }: { readonly turn: TurnView }) {
  const say = useSay(TURNS);
  return (
    <Stack space="space.050">
      {dueTimes.map(({ accountId, timeZone, text }) => (
        <Inline key={`${accountId} ${timeZone}`} space="space.100" alignBlock="center" shouldWrap>
          <Text weight={isMine ? 'bold' : 'regular'}>{text}</Text>
          {accountId !== null && <User accountId={accountId} />}
          <Text size="small" color="color.text.subtle">
            {zoneName(timeZone)}
          </Text>
        </Inline>
      ))}
      <Text size="small" color="color.text.subtle">
        {say(state === 'resting' ? 'due.resting' : isMine ? 'due.calm' : 'due.calmTheirs')}
      </Text>
    </Stack>
  );
}

/** The place that a zone is named after: `America/New_York` is New York to a reader. */
function zoneName(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
