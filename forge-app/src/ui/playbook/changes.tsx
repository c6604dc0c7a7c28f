import { Lozenge, Stack, Text } from '@forge/react';
import type { PlaybookCheck } from '../resolver-types/playbook-types';
import { Framed } from '../shared/framed';
import { useSay } from '../shared/reader-context';
import { PLAYBOOK } from '../texts/playbook';

type ChangeList = Extract<PlaybookCheck, { outcome: 'playbook' }>['changes'];
const APPEARANCE = { added: 'success', removed: 'removed', changed: 'inprogress' } as const;

/** What saving would change, rule by rule, and for whom. */
export function Changes({ changes }: { readonly changes: ChangeList }) {
  const say = useSay(PLAYBOOK);
  if (changes.length === 0) return <Text color="color.text.subtle">{say('changes.none')}</Text>;
  return (
    <Stack space="space.100" grow="fill">
      {changes.map(({ rule, change, before, after, whom, effect }) => (
        <Framed key={`${rule} ${change}`}>
          <Stack space="space.050">
            <Text>
              <Lozenge appearance={APPEARANCE[change]}>{say(`change.${change}`)}</Lozenge> {rule}
            </Text>
            {before !== null && (
              <Text as="strike" color="color.text.subtle">
                {before}
              </Text>
            )}
            {after !== null && <Text>{after}</Text>}
            <Text size="small" color="color.text.subtle">
              {effect === null ? whom : `${whom} ${effect}`}
            </Text>
          </Stack>
        </Framed>
      ))}
    </Stack>
  );
}
