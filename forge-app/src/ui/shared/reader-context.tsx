import { createContext, useContext, useMemo } from 'react';
import type { Reader } from '../texts/reader';
import { type Messages, type Say, type Subject, sayer } from '../texts/say';

export const ReaderContext = createContext<Reader>({ locale: 'en', timeZone: 'UTC' });

export function useReader(): Reader {
  return useContext(ReaderContext);
}

/** Speaks of a subject in the reader's language. */
export function useSay<Kinds extends Messages>(subject: Subject<Kinds>): Say<Kinds> {
  const reader = useReader();
  return useMemo(() => sayer(subject, reader), [subject, reader]);
}
