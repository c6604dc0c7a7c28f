import { Inline, Lozenge, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import type { ComplaintView, DecisionLine } from '../resolver-types/decision-types';
import { Framed } from '../shared/framed';
import { Lines } from '../shared/lines';
import { useReader, useSay } from '../shared/reader-context';
import { dayText } from '../texts/dates';
import { DECISIONS } from '../texts/decisions';
import { StatusLozenge } from './status-lozenge';

/** A record among others: its number, what was decided, where it stands. */
export function RecordLine({
  decision: { id, title, status, decidedOn, isComplete },
  complaints,
  children,
}: {
  readonly decision: DecisionLine;
  readonly complaints: readonly ComplaintView[];
  readonly children?: ReactNode;
}) {
  const say = useSay(DECISIONS);
  const reader = useReader();
  const missing = complaints.filter(({ level }) => level === 'missing').map(({ text }) => text);
  return (
    <Framed>
      <Stack space="space.100">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Text weight="bold">{`${id} ${title}`}</Text>
          <StatusLozenge status={status} />
          {!isComplete && <Lozenge appearance="moved">{say('incomplete.short')}</Lozenge>}
          {decidedOn !== null && <Text color="color.text.subtle">{dayText(reader, decidedOn)}</Text>}
        </Inline>
        {missing.length > 0 && <Lines lines={missing} />}
        {children}
      </Stack>
    </Framed>
  );
}
