import { escapeHtml } from '../../text/html';
import { page } from '../../text/page';
import { formattingLocale, type Reader } from '../../text/reader';
import { say } from '../../text/say';
import type { AgreementDocument } from './document';
import type { Section, Sentence } from './sentence';

/** The agreement as an `article` to be put into a page of somebody else: `<li id="rule-…" data-rule="…">` for each sentence. */
export function htmlFragmentOf(reader: Reader, { title, you, sections }: AgreementDocument): string {
  const parts = [
    `<article lang="${formattingLocale(reader.locale)}">`,
    `<h1 id="${idOf(title)}" data-rule="${escapeHtml(title.rule)}">${escapeHtml(title.text)}</h1>`,
    `<p class="lead">${escapeHtml(say(reader, 'playbook.intro'))}</p>`,
    you === null ? '' : `<section class="you">${sectionHtml(reader, you, () => '')}</section>`,
    ...sections.map((section) => sectionHtml(reader, section, (sentence) => ` id="${idOf(sentence)}"`)),
    '</article>',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** The agreement as a page of its own. */
export function htmlPageOf(reader: Reader, document: AgreementDocument): string {
  return page({
    language: formattingLocale(reader.locale),
    title: document.title.text,
    body: htmlFragmentOf(reader, document)
      .replace(/^<article/, '<main><article')
      .replace(/<\/article>$/, '</article></main>'),
  });
}

function sectionHtml(reader: Reader, { heading, sentences }: Section, id: (sentence: Sentence) => string): string {
  const items = sentences.map(
    (sentence) =>
      `<li${id(sentence)} data-rule="${escapeHtml(sentence.rule)}">${escapeHtml(sentence.text)} <code>${escapeHtml(sentence.rule)}</code></li>`,
  );
  return `<h2>${escapeHtml(say(reader, heading))}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** An id that is different for different rules, whatever a person's key holds. */
function idOf({ path }: Sentence): string {
  const names = path.map((name) => name.replaceAll(/[^A-Za-z0-9-]/g, (it) => `_${it.codePointAt(0)!.toString(16)}_`));
  return `rule-${names.join('.')}`;
}
