import { escapeMarkdown } from '../../text/html';
import type { Reader } from '../../text/reader';
import { say } from '../../text/say';
import type { AgreementDocument } from './document';
import type { Section, Sentence } from './sentence';

/** The agreement as Markdown: a list under each heading, each sentence followed by its rule as code. */
export function markdownOf(reader: Reader, { title, you, sections }: AgreementDocument): string {
  const blocks = [
    `# ${escapeMarkdown(title.text)}`,
    escapeMarkdown(say(reader, 'playbook.intro')),
    ...(you === null ? [] : sectionBlocks(reader, you)),
    ...sections.flatMap((section) => sectionBlocks(reader, section)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(reader: Reader, { heading, sentences }: Section): readonly string[] {
  return [`## ${escapeMarkdown(say(reader, heading))}`, sentences.map(item).join('\n')];
}

function item({ text, rule }: Sentence): string {
  return `- ${escapeMarkdown(text)} ${codeSpan(rule)}`;
}

/** A code span that a backtick in a person's key does not end. */
function codeSpan(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  const padding = fence.length > 1 ? ' ' : '';
  return fence + padding + text.replaceAll(/\s+/g, ' ') + padding + fence;
}
