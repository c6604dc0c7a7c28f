/** @jsxImportSource hono/jsx */
import type { ConsentState } from '@async-norms/core';
import type { WrittenProposal } from '../store/proposal-store';
import type { Frame } from './frame';

/** A proposal with where it stands. */
export interface ShownProposal {
  readonly written: WrittenProposal;
  readonly state: ConsentState;
}

/** Where a proposal stands, in a word. */
export function ConsentChip({ frame, state }: { readonly frame: Frame; readonly state: ConsentState }) {
  const look = { withdrawn: '', accepted: 'good', blocked: 'warn', open: 'info', acceptable: 'good' } as const;
  return <span class={`chip ${look[state.state]}`}>{frame.t(`proposal.${state.state}`)}</span>;
}
