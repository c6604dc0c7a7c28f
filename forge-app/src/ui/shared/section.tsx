import { Heading, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';

/** A part of a surface under its heading, with a line on what it is for. */
export function Section({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <Stack space="space.150" grow="fill">
      <Stack space="space.050">
        <Heading as="h3" size="small">
          {title}
        </Heading>
        {lead !== undefined && <Text color="color.text.subtle">{lead}</Text>}
      </Stack>
      {children}
    </Stack>
  );
}
