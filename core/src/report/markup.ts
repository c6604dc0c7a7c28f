import { escapeHtml } from '../text/html';

/** HTML or SVG that is ready to be put into a page, told apart from text so that no text slips in unescaped. */
export interface Markup {
  readonly html: string;
}

type Child = Markup | string | number | null | readonly Child[];
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element. Children that are texts are escaped, as are attributes; an attribute that is `undefined` or `false` is left out. */
export function tag(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`));
  const inner = children.map(htmlOf).join('');
  return { html: VOID.has(name) ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>` };
}

function htmlOf(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string' || typeof child === 'number') return escapeHtml(String(child));
  return 'html' in child ? child.html : child.map(htmlOf).join('');
}

const VOID = new Set(['rect', 'line', 'circle']);
