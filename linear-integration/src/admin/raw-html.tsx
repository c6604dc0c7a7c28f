/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';

/** HTML that core made, in which everything that people wrote is escaped already. Headings go one level down under a page's own. */
export function CoreHtml({ html, isUnder = false }: { readonly html: string; readonly isUnder?: boolean }) {
  const lowered = isUnder
    ? html.replaceAll(/<(\/?)h([123])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`)
    : html;
  return <>{raw(lowered)}</>;
}
