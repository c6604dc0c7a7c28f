import { Box, Inline, xcss } from '@forge/react';
import { Children, type ReactNode } from 'react';

const NARROW = xcss({ flexGrow: '1', width: '132px' });
const WIDE = xcss({ flexGrow: '1', width: '200px' });

const HALF = xcss({ flexGrow: '1', width: '440px' });

/** Fields beside each other as far as there is room, below each other where there is none. */
export function SideBySide({
  isNarrow = false,
  children,
}: {
  readonly isNarrow?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Inline space="space.150" rowSpace="space.100" shouldWrap alignBlock="start">
      {Children.map(children, (child) => (
        <Box xcss={isNarrow ? NARROW : WIDE}>{child}</Box>
      ))}
    </Inline>
  );
}

/** Two halves of a page, the second below the first where there is no room for both. */
export function Halves({ first, second }: { readonly first: ReactNode; readonly second: ReactNode }) {
  return (
    <Inline space="space.400" rowSpace="space.300" shouldWrap alignBlock="start">
      <Box xcss={HALF}>{first}</Box>
      <Box xcss={HALF}>{second}</Box>
    </Inline>
  );
}
