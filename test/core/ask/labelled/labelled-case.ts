/**
 * A comment and what a careful reader says it asks. Written from the meaning before the code was run on it.
 *
 * The second column lists asks as `kind: person, person`, several parted by `;`, or `nobody`. `withdraws` stands for a
 * taken-back ask. People: ada, ben, chi, dan (also `Dan Brown`); in Japanese texts also 田中 (tanaka) and 佐藤 (sato). The
 * speaker is sam. Markdown unless a third column says otherwise.
 */
export type LabelledCase = readonly [text: string, meaning: string, markup?: 'plain' | 'jira-wiki'];
