import type { MessageKey } from '../text/messages';
import { page } from '../text/page';
import { formattingLocale, type Reader } from '../text/reader';
import { say } from '../text/say';
import { type Markup, tag } from './markup';
import { type TableParts, table } from './table';

type Plain = Extract<MessageKey, `report.${string}.heading`>;

/** A part of a report: what it is about, a sentence that says what there is to see, the picture, and its numbers. */
export function section(heading: string, sentences: readonly string[], ...content: readonly (Markup | null)[]): Markup {
  return tag(
    'section',
    {},
    tag('h2', {}, heading),
    sentences.map((text) => tag('p', {}, text)),
    content,
  );
}

/** A picture in its frame, with what its colours mean. */
export function figure(...content: readonly (Markup | null)[]): Markup {
  return tag('figure', {}, content);
}

/** The numbers of a picture below it. Long ones are folded away until they are asked for. */
export function numbers(reader: Reader, heading: Plain, parts: Omit<TableParts, 'caption'>): Markup {
  const caption = `${say(reader, heading)}: ${say(reader, 'report.numbers')}`;
  const whole = table({ ...parts, caption });
  if (parts.rows.length <= 15) return whole;
  return tag('details', {}, tag('summary', {}, caption), whole);
}

/** One number that says much, with what it is and what it is of. */
export interface KeyFigure {
  readonly name: string;
  readonly value: string;
  readonly of?: string;
}

export function keyFigures(label: string, figures: readonly KeyFigure[]): Markup {
  const groups = figures.map(({ name, value, of }) =>
    tag('div', {}, tag('dt', {}, name), tag('dd', {}, value, of === undefined ? null : tag('span', {}, of))),
  );
  return tag('section', { 'aria-label': label }, tag('dl', { class: 'figures' }, groups));
}

/** A list of sentences. */
export function list(items: readonly string[]): Markup {
  return tag(
    'ul',
    {},
    items.map((text) => tag('li', {}, text)),
  );
}

/** A report before it becomes a page: its title, what it is about, its parts. */
export interface Report {
  readonly reader: Reader;
  readonly title: string;
  readonly lead: string;
  readonly content: readonly (Markup | null)[];
}

/** The whole page of a report. */
export function reportPage({ reader, title, lead, content }: Report): string {
  const body = tag(
    'main',
    { class: 'report' },
    tag('h1', {}, title),
    tag('p', { class: 'lead' }, lead),
    content,
    tag('footer', {}, tag('p', {}, say(reader, 'report.footer'))),
  );
  return page({ language: formattingLocale(reader.locale), title, body: body.html });
}

/** A report within somebody else's page: everything but its title. */
export function reportFragment({ lead, content }: Report): string {
  return tag('div', { class: 'report' }, tag('p', { class: 'lead' }, lead), content).html;
}
