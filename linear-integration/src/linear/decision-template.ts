import type { Reader } from '@async-norms/core';
import { sayLinear } from './texts/say-linear';

const PARTS = ['question', 'decision', 'because', 'consequences'] as const;

/** The form of a decision record, to be copied into a comment. Its headings are ones that core knows in that language. */
export function decisionTemplate(reader: Reader): string {
  const sections = PARTS.map((part) => `## ${sayLinear(reader, `decision.heading.${part}`)}\n\n…`);
  const form = ['/decision', `# ${sayLinear(reader, 'decision.title')}`, ...sections].join('\n\n');
  return `${sayLinear(reader, 'decision.template')}\n\n\`\`\`markdown\n${form}\n\`\`\``;
}
