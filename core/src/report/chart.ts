import { type Markup, tag } from './markup';

/** What a chart says to those who do not see it, and how tall it is in pixels. It is as wide as there is room. */
export interface ChartFrame {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly height: number;
}

/**
 * A picture with its title and description. Positions across are in percent and down in pixels, so that letters keep their
 * size on a phone.
 */
export function chart(
  { id, title, description, height }: ChartFrame,
  ...marks: readonly (Markup | readonly Markup[])[]
): Markup {
  const [titleId, descriptionId] = [`${id}-title`, `${id}-desc`];
  return tag(
    'svg',
    { role: 'img', 'aria-labelledby': `${titleId} ${descriptionId}`, width: '100%', height },
    tag('title', { id: titleId }, title),
    tag('desc', { id: descriptionId }, description),
    marks,
  );
}

/** A share of the width, as SVG takes it; two decimals are less than a pixel. */
export function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}

/** One colour of a chart and what it stands for. */
export interface LegendItem {
  readonly className: string;
  readonly text: string;
}

/** What the colours mean, in words beside a patch of each. */
export function legend(label: string, items: readonly LegendItem[]): Markup {
  const patches = items.map(({ className, text }) =>
    tag(
      'li',
      {},
      tag(
        'svg',
        { 'aria-hidden': 'true', viewBox: '0 0 14 14' },
        tag('rect', { class: className, x: 1, y: 1, width: 12, height: 12, rx: 2 }),
      ),
      text,
    ),
  );
  return tag('ul', { class: 'legend', 'aria-label': label }, patches);
}
