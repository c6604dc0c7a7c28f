import { Box, Inline, Stack, Text, xcss } from '@forge/react';
import type { ReactNode } from 'react';

const NAME = xcss({ minWidth: '112px', maxWidth: '112px' });
const VALUE = xcss({ flexGrow: '1' });

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Facts, a line each: what it is, and what it says. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <Stack space="space.100">
      {facts.map(({ name, value }) => (
        <Inline key={name} space="space.150" alignBlock="start">
          <Box xcss={NAME}>
            <Text color="color.text.subtle">{name}</Text>
          </Box>
          <Box xcss={VALUE}>{value}</Box>
        </Inline>
      ))}
    </Stack>
  );
}
