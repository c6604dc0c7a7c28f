/** @jsxImportSource hono/jsx */
import type { HandOff } from '@async-norms/core';
import type { Frame } from './frame';
import { sayOnPage } from './texts/say';

interface HandOffProps {
  readonly frame: Frame;
  readonly handOff: HandOff | null;
  readonly name: string;
  readonly theirZone: string;
}

/** How two people best reach each other: hours in common, else who leaves a note when and who picks it up. */
export function HandOffText({ frame, handOff, name, theirZone }: HandOffProps) {
  const { t, reader } = frame;
  const theirs = (at: Date) => sayOnPage({ ...reader, timeZone: theirZone }, 'at', { at });
  if (handOff === null) return <p>{t('handOff.never', { name })}</p>;
  if (handOff.how === 'together') {
    const { start, end } = handOff.interval;
    return (
      <>
        <p>{t('handOff.together', { name, from: start, to: end })}</p>
        <p class="note">{t('handOff.theirs', { name, from: theirs(start), to: theirs(end) })}</p>
      </>
    );
  }
  return <p>{t('handOff.inWriting', { name, leavesAt: handOff.leavesAt, picksUpAt: handOff.picksUpAt })}</p>;
}
