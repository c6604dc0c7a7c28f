import { Code, List, ListItem, Text } from '@forge/react';
import type { SentenceView } from '../resolver-types/playbook-types';

/** The agreement in words, with the rule that each sentence comes from. */
export function Sentences({ sentences }: { readonly sentences: readonly SentenceView[] }) {
  return (
    <List type="unordered">
      {sentences.map(({ rule, text }) => (
        <ListItem key={`${rule} ${text}`}>
          <Text>
            {text} <Code>{rule}</Code>
          </Text>
        </ListItem>
      ))}
    </List>
  );
}
