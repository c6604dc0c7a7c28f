import { SectionMessage, Stack, Text } from '@forge/react';
import type { PlaybookCheck } from '../resolver-types/playbook-types';
import { useSay } from '../shared/reader-context';
import { PLAYBOOK } from '../texts/playbook';

type WarningList = Extract<PlaybookCheck, { outcome: 'playbook' }>['warnings'];

/** What is allowed and probably not meant, or not kind. */
export function Warnings({ warnings }: { readonly warnings: WarningList }) {
  const say = useSay(PLAYBOOK);
  return (
    <SectionMessage appearance="warning" title={say('warnings.title', { count: warnings.length })}>
      <Stack space="space.150">
        {warnings.map(({ code, path, what, why, whatToDo }) => (
          <Stack key={`${code} ${path}`} space="space.050">
            <Text weight="bold">{what}</Text>
            <Text>{why}</Text>
            <Text>{whatToDo}</Text>
          </Stack>
        ))}
      </Stack>
    </SectionMessage>
  );
}
