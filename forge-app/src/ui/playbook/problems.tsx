import { Code, List, ListItem, SectionMessage, Text } from '@forge/react';
import type { PlaybookCheck } from '../resolver-types/playbook-types';
import { useSay } from '../shared/reader-context';
import { PLAYBOOK } from '../texts/playbook';

type ProblemList = Extract<PlaybookCheck, { outcome: 'problems' }>['problems'];

/** What is wrong with a text, where, and what would be right. */
export function Problems({ problems }: { readonly problems: ProblemList }) {
  const say = useSay(PLAYBOOK);
  return (
    <SectionMessage appearance="error" title={say('problems.title', { count: problems.length })}>
      <List type="unordered">
        {problems.map(({ path, problem, expected, line }) => (
          <ListItem key={`${path} ${problem} ${line ?? ''}`}>
            <Text>
              {line !== undefined && `${say('problems.line', { line })} `}
              {path !== '' && <Code>{path}</Code>} {say('problems.expected', { problem, expected })}
            </Text>
          </ListItem>
        ))}
      </List>
    </SectionMessage>
  );
}
