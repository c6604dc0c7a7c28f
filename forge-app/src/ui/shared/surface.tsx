import { Spinner, useProductContext } from '@forge/react';
import { type ReactNode, useMemo } from 'react';
import { sayer } from '../texts/say';
import { SHARED } from '../texts/shared';
import { Guard } from './guard';
import { ReaderContext } from './reader-context';

/** What every surface stands in: waits until Jira has said who reads, then speaks their language and tells their time. */
export function Surface({ children }: { readonly children: ReactNode }) {
  const context = useProductContext();
  const reader = useMemo(
    () => (context === undefined ? null : { locale: context.locale ?? 'en', timeZone: context.timezone ?? 'UTC' }),
    [context],
  );
  if (reader === null) return <Spinner />;
  return (
    <ReaderContext.Provider value={reader}>
      <Guard said={sayer(SHARED, reader)('broken')}>{children}</Guard>
    </ReaderContext.Provider>
  );
}
