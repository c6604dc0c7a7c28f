import { type Agreement, escapeMarkdown, type Nudge, nudgeText, type Reader } from '@async-norms/core';

/** Stands for the person who is told until the text is safe Markdown; no name can hold it. */
const MENTION = '\ue000';

/**
 * A nudge as a comment: who is told is mentioned by the address of their profile, which is how Linear notifies; everyone else
 * by name, which does not.
 *
 * @see https://linear.app/developers/graphql#adding-mentions-in-markdown (read 2026-11-22)
 */
export function nudgeComment(
  nudge: Nudge,
  agreement: Agreement,
  told: { readonly profileUrl: string | null; readonly name: string },
  nameOf: (person: string) => string,
  reader: Reader,
): string {
  const { headline, details, calm } = nudgeText(nudge, {
    reader,
    playbookAt: (at) => agreement.playbookAt(at),
    nameOf: (person) => (person === nudge.person ? MENTION : nameOf(person)),
  });
  const lines = [
    escapeMarkdown(headline),
    '',
    ...details.map((detail) => `- ${escapeMarkdown(detail)}`),
    '',
    `_${escapeMarkdown(calm)}_`,
  ];
  return lines.join('\n').replaceAll(MENTION, mentionOf(told));
}

/** The address of somebody's profile, which Linear shows as a mention; their name where it is not known. */
export function mentionOf({ profileUrl, name }: { readonly profileUrl: string | null; readonly name: string }): string {
  return profileUrl === null ? escapeMarkdown(name) : profileUrl;
}
