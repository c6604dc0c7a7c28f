/** Codes that are said in lists; each has a message of its own: `satisfier.comment`. A test holds them to the schema. */
export const CODE_LISTS = {
  satisfier: ['comment', 'reaction', 'status', 'assignment', 'review', 'decision', 'update'],
  counted: ['comment', 'update', 'status', 'work', 'edit', 'decision'],
} as const;

export type CodeList = keyof typeof CODE_LISTS;
