import { Spinner, useProductContext } from '@forge/react';
import { type ReactNode, useMemo } from 'react';
import { ReaderContext } from './reader-context';

/** What every surface stands in: waits until Jira has said who reads, then speaks their language and tells their time. */
export function Surface({ children }: { readonly children: ReactNode }) {
  const context = useProductContext();
  const reader = useMemo(
    () => (context === undefined ? null : { locale: context.locale ?? 'en', timeZone: context.timezone ?? 'UTC' }),
    [context],
  );
  if (reader === null) return <Spinner />;
  return <ReaderContext.Provider value={reader}>{children}</ReaderContext.Provider>;
}
