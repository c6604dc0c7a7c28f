import { Stack, Text } from '@forge/react';
import type { ActivityView } from '../resolver-types/panel-types';
import { Facts } from '../shared/facts';
import { Nothing } from '../shared/nothing';
import { useReader, useSay } from '../shared/reader-context';
import { instantText } from '../texts/dates';
import { PANEL } from '../texts/panel';

/** What the tool did here, newest first. */
export function Activity({ activity }: { readonly activity: readonly ActivityView[] }) {
  const say = useSay(PANEL);
  const reader = useReader();
  if (activity.length === 0) return <Nothing title={say('activity.none.title')} text={say('activity.none.text')} />;
  return (
    <Stack grow="fill">
      <Facts facts={activity.map(({ at, text }) => ({ name: instantText(reader, at), value: <Text>{text}</Text> }))} />
    </Stack>
  );
}
