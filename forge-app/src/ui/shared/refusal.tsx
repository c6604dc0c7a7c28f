import { Button, List, ListItem, SectionMessage, Stack, Text } from '@forge/react';
import type { Refusal as RefusalAnswer, RefusalReason } from '../resolver-types/answer';
import { SHARED } from '../texts/shared';
import { useSay } from './reader-context';

const APPEARANCE: Readonly<Record<RefusalReason, 'information' | 'warning' | 'error'>> = {
  off: 'information',
  'not-found': 'information',
  'not-allowed': 'warning',
  busy: 'warning',
  changed: 'warning',
  invalid: 'error',
  failed: 'error',
};

/** Why something did not come or was not done, in the words of the backend, and what is wrong with what was given. */
export function Refusal({ refusal, again }: { readonly refusal: RefusalAnswer; readonly again?: () => void }) {
  const say = useSay(SHARED);
  const { reason, message, problems } = refusal;
  return (
    <SectionMessage appearance={APPEARANCE[reason]}>
      <Stack space="space.100" alignInline="start">
        <Text>{message}</Text>
        {problems.length > 0 && (
          <List type="unordered">
            {problems.map(({ path, problem, expected }) => (
              <ListItem key={`${path} ${problem}`}>{say('problem', { path, problem, expected })}</ListItem>
            ))}
          </List>
        )}
        {again !== undefined && reason !== 'not-allowed' && <Button onClick={again}>{say('again')}</Button>}
      </Stack>
    </SectionMessage>
  );
}
