import { EmptyState } from '@forge/react';

/** Where nothing is: that this is fine, or what to do first. */
export function Nothing({ title, text }: { readonly title: string; readonly text: string }) {
  return <EmptyState header={title} description={text} headingLevel={3} />;
}
