import { DEMO_PEOPLE } from '../support/jira/demo-site';

/** Who looks, in which language, and how it is drawn. */
export interface Look {
  readonly accountId: string;
  readonly locale: string;
  readonly theme: 'light' | 'dark';
  /** As a query, for links that keep it. */
  readonly query: string;
}

/** As the address says; Ada, in English and in daylight, where it does not. */
export function lookOf({ searchParams }: URL): Look {
  const accountId = searchParams.get('as') ?? DEMO_PEOPLE.ada;
  const locale = searchParams.get('locale') ?? 'en-GB';
  const theme = searchParams.get('theme') === 'dark' ? 'dark' : 'light';
  return { accountId, locale, theme, query: String(new URLSearchParams({ as: accountId, locale, theme })) };
}
