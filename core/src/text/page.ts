import { escapeHtml } from './html';
import { PAGE_STYLE, PAGE_STYLE_SHA256 } from './page-style';

/** What goes into a page. `body` is HTML already; the rest is text. */
export interface PageParts {
  readonly language: string;
  readonly title: string;
  readonly body: string;
}

/**
 * A whole page in one file: no script, nothing fetched, and a policy in it that forbids both. Opens from a disk as well.
 *
 * The one style is allowed by its digest, so that a style put in by a name somebody chose would not apply.
 */
export function page({ language, title, body }: PageParts): string {
  const policy = `default-src 'none'; style-src 'sha256-${PAGE_STYLE_SHA256}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
