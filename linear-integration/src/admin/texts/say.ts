import { type Reader, type Say, sayFrom } from '@async-norms/core';
import { PAGE_CATALOGUES } from './catalogues';
import { PAGE_MESSAGES } from './messages';

export type PageMessages = typeof PAGE_MESSAGES;
export type PageMessageKey = keyof PageMessages;

/** A message of the pages, in the reader's language. */
export const sayOnPage: Say<PageMessages> = sayFrom(PAGE_MESSAGES, PAGE_CATALOGUES);

/** `sayOnPage` to one reader. */
export type Speak = <Key extends PageMessageKey>(
  key: Key,
  ...values: Parameters<typeof sayOnPage<Key>> extends [Reader, Key, ...infer Rest] ? Rest : never
) => string;

export function speakTo(reader: Reader): Speak {
  return ((key: PageMessageKey, ...values: never[]) =>
    (sayOnPage as (reader: Reader, key: PageMessageKey, ...values: never[]) => string)(
      reader,
      key,
      ...values,
    )) as Speak;
}
