/** Where a link of Jira leads in the preview: to the work item as the preview shows it. */
export function hrefOf(href: unknown): string {
  const key = /\/browse\/([A-Z][A-Z0-9]*-\d+)/.exec(String(href))?.[1];
  if (key === undefined) return String(href);
  const query = new URLSearchParams(window.location.search);
  query.set('issue', key);
  return `/issue?${query}`;
}
