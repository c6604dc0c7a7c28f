import { SectionMessage, Stack, Text } from '@forge/react';
import type { ComplaintView } from '../resolver-types/decision-types';
import { Lines } from '../shared/lines';
import { useSay } from '../shared/reader-context';
import { DECISIONS } from '../texts/decisions';

/** What a record does not say yet: what a reader would miss, and what would be nice. */
export function Complaints({
  isComplete,
  complaints,
}: {
  readonly isComplete: boolean;
  readonly complaints: readonly ComplaintView[];
}) {
  const say = useSay(DECISIONS);
  const of = (level: ComplaintView['level']) => complaints.filter((it) => it.level === level).map(({ text }) => text);
  const [missing, suggested] = [of('missing'), of('suggested')];
  return (
    <SectionMessage appearance={isComplete ? 'success' : 'warning'} title={say(isComplete ? 'complete' : 'incomplete')}>
      <Stack space="space.100">
        {missing.length > 0 && <Lines lines={missing} />}
        {suggested.length > 0 && <Text>{say('suggested')}</Text>}
        {suggested.length > 0 && <Lines lines={suggested} />}
        {complaints.length === 0 && <Text>{say('complete.text')}</Text>}
      </Stack>
    </SectionMessage>
  );
}
