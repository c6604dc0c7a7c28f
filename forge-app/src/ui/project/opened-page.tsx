import { Button, Heading, Inline, Stack } from '@forge/react';
import type { ReactNode } from 'react';
import { useSay } from '../shared/reader-context';
import { DECISIONS } from '../texts/decisions';

/** One thing out of a list, opened in the list's place, with the way back above it. */
export function OpenedPage({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const say = useSay(DECISIONS);
  return (
    <Stack space="space.200" grow="fill">
      <Inline>
        <Button appearance="subtle" onClick={onClose}>
          {say('back')}
        </Button>
      </Inline>
      {children}
    </Stack>
  );
}

/** What is opened, how it stands, and a line or two about it. */
export function OpenedHead({
  of: { id, title },
  lozenge,
  children,
}: {
  readonly of: { readonly id: string; readonly title: string };
  readonly lozenge: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Stack space="space.100">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Heading as="h2" size="large">
          {`${id} ${title}`}
        </Heading>
        {lozenge}
      </Inline>
      {children}
    </Stack>
  );
}
