import { Code, Inline, List, ListItem, Text } from '@forge/react';
import type { SentenceView } from '../resolver-types/playbook-types';

/** The agreement in words, with the rule that each sentence comes from. */
export function Sentences({ sentences }: { readonly sentences: readonly SentenceView[] }) {
  return (
    <List type="unordered">
      {sentences.map(({ rule, text }) => (
        <ListItem key={`${rule} ${text}`}>
          <Inline space="space.100" alignBlock="baseline" shouldWrap>
            <Text>{text}</Text>
            <Code>{rule}</Code>
          </Inline>
        </ListItem>
      ))}
    </List>
  );
}
