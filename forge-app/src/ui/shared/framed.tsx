import { Box, xcss } from '@forge/react';
import type { ReactNode } from 'react';

const FRAME = xcss({
  backgroundColor: 'elevation.surface.raised',
  borderColor: 'color.border',
  borderRadius: 'radius.small',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  padding: 'space.200',
});

/** One thing among others, in a frame of its own. */
export function Framed({ children }: { readonly children: ReactNode }) {
  return <Box xcss={FRAME}>{children}</Box>;
}
