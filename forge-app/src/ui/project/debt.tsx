import { DynamicTable, Link, Stack, Text } from '@forge/react';
import { Answered } from '../shared/answered';
import { Nothing } from '../shared/nothing';
import { useReader, useSay } from '../shared/reader-context';
import { useAsked } from '../shared/use-asked';
import { instantText } from '../texts/dates';
import { PROJECT } from '../texts/project';

/** Work that was closed without the decision in writing. About the work, not about whoever closed it. */
export function Debt() {
  const say = useSay(PROJECT);
  const reader = useReader();
  const debt = useAsked('getDecisionDebt', {});
  return (
    <Answered of={debt}>
      {({ issues }) =>
        issues.length === 0 ? (
          <Nothing title={say('debt.none.title')} text={say('debt.none.text')} />
        ) : (
          <Stack space="space.150" grow="fill">
            <Text>{say('debt.lead')}</Text>
            <DynamicTable
              label={say('debt.label')}
              head={{
                cells: [
                  { key: 'issue', content: say('debt.issue') },
                  { key: 'closed', content: say('debt.closed') },
                  { key: 'how', content: say('debt.how') },
                  { key: 'norms', content: say('debt.norms') },
                ],
              }}
              rows={issues.map(({ issueKey, closedAt, how, norms }) => ({
                key: issueKey,
                cells: [
                  { key: issueKey, content: <Link href={`/browse/${issueKey}`}>{issueKey}</Link> },
                  { key: closedAt, content: instantText(reader, closedAt) },
                  { key: how, content: say(`debt.${how}`) },
                  { key: 'norms', content: norms.join(', ') },
                ],
              }))}
            />
          </Stack>
        )
      }
    </Answered>
  );
}
