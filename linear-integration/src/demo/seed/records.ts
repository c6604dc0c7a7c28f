import { localDateAt, TimeZone } from '@async-norms/core';

/** A decision record that somebody wrote into a document of an issue. */
export interface DemoRecord {
  readonly author: string;
  readonly title: string;
  readonly text: (issueKey: string, decidedAt: Date) => string;
}

interface Parts {
  readonly deciders: readonly string[];
  readonly tags: readonly string[];
  readonly question: string;
  readonly context: string;
  readonly options: readonly (readonly [name: string, good: string, bad: string])[];
  readonly decision: string;
  readonly because: string;
  readonly consequences: string;
  readonly more?: readonly string[];
}

function record(author: string, title: string, parts: Parts): DemoRecord {
  return {
    author,
    title,
    text: (issueKey, decidedAt) =>
      [
        '---',
        'decisionRecord: 1',
        'status: accepted',
        `decidedOn: ${localDateAt(TimeZone.parse('Europe/Berlin'), decidedAt)}`,
        `deciders: [${parts.deciders.join(', ')}]`,
        `issues: [${issueKey}]`,
        `tags: [${parts.tags.join(', ')}]`,
        ...(parts.more ?? []),
        '---',
        '',
        `# ${title}`,
        ...section('Question', parts.question),
        ...section('Context', parts.context),
        ...section(
          'Options',
          parts.options.map(([name, good, bad]) => `### ${name}\n\n- Good: ${good}\n- Bad: ${bad}`).join('\n\n'),
        ),
        ...section('Decision', parts.decision),
        ...section('Because', parts.because),
        ...section('Consequences', parts.consequences),
        '',
      ].join('\n'),
  };
}

function section(name: string, text: string): readonly string[] {
  return ['', `## ${name}`, '', text];
}

/** By the title of the issue that they belong to. */
const RECORDS: Readonly<Record<string, DemoRecord>> = {
  'Choose where attachments are kept': record('yuki', 'Attachments lie in object storage', {
    deciders: ['Yuki Tanaka', 'Jonas Weber', 'Felix Brandt'],
    tags: ['storage', 'attachments'],
    question: 'Where do attachments lie, now that they are most of our disk?',
    context: 'They grew from 41 to 71 GB in three months, and every backup carries all of them.',
    options: [
      ['A larger disk', 'nothing changes', 'backups take the night, and we do this again in spring'],
      ['Object storage', 'grows by itself, backups stay small', 'one more service to pay and to watch'],
      ['In the database', 'one thing to back up', 'the slowest and the dearest of the three'],
    ],
    decision: 'Object storage, read through signed addresses that end after an hour.',
    because: 'The backup has to fit into the night, also in two years. A larger disk buys us half a year.',
    consequences:
      'Addresses of attachments can no longer be kept in notes. Deleting an account has one more place to look at.',
  }),
  'Rate limit for the public API': record('bruno', 'Sixty requests a minute for each token', {
    deciders: ['Bruno Lima', 'Felix Brandt'],
    tags: ['api', 'limits'],
    question: 'How many requests may one token make?',
    context: 'One integration makes 300 a minute; the next busiest makes 22.',
    options: [
      ['60 a minute', 'hurts nobody but the one', 'the one has to change its code'],
      ['By agreement', 'nobody is hurt', 'somebody has to agree, each time'],
    ],
    decision: 'Sixty a minute for each token, told in headers. Whoever needs more writes to us.',
    because: 'A fixed number can be relied on, and it is nearly three times what anyone but one needs.',
    consequences: 'We wrote to the one integration four weeks ahead. Imports use an address of their own.',
  }),
  'Which database for the search index': record('leyla', 'The search index lives in the app', {
    deciders: ['Leyla Aydin', 'Jonas Weber'],
    tags: ['search', 'offline'],
    question: 'Where does the search index live?',
    context: 'From 10,000 notes on the answer takes 900 ms, and without a network there is none.',
    options: [
      ['In the app', 'answers without a network', 'has to be rebuilt on each device'],
      ['On a server of its own', 'one index, easy to change', 'no search on the train'],
    ],
    decision: 'In the app. The server keeps no index.',
    because: 'We promise people that everything works offline; search is part of everything.',
    consequences:
      'A change of the index is a change on every device: it comes with a version, and is rebuilt in the background.',
    more: ['reviewBy: 2027-06-30'],
  }),
  'Shared notebooks show who is reading right now': record('leyla', 'We do not show who is reading', {
    deciders: ['Ana Souza', 'Leyla Aydin', 'Jonas Weber'],
    tags: ['privacy', 'sharing'],
    question: 'Do shared notebooks show who is reading right now?',
    context: 'Two customers asked for it. People came to us to write without being watched.',
    options: [
      ['Show it', 'feels alive, and two customers would like it', 'everyone is seen to be there, or not to be'],
      ['Do not', 'nobody is watched', 'two people may write the same line at once'],
    ],
    decision: 'We do not show it, to nobody, not as a setting either.',
    because: 'A setting becomes an expectation. Two people writing the same line is what merging is for.',
    consequences: 'Both customers were told why. The merge of single lines moved up.',
  }),
  'Alerts wake people for things that can wait': record('felix', 'At night only what cannot wait rings', {
    deciders: ['Felix Brandt', 'Jonas Weber', 'Yuki Tanaka'],
    tags: ['operations', 'alerts'],
    question: 'Which alerts may wake somebody?',
    context: '17 rang at night last month. 15 had gone by themselves before anyone looked.',
    options: [
      ['All of them, to one person by rota', 'nothing is missed', 'somebody sleeps badly for 15 nothings'],
      ['Only what loses data or stops everybody', 'sleep', 'a slow hour at night is seen in the morning'],
    ],
    decision: 'Only what loses data or stops everybody rings. All else waits for the first who starts work.',
    because: 'With people in three zones, the first who starts work is never more than nine hours away.',
    consequences: 'Each alert says which of the two it is. New ones wait until somebody argues that they may ring.',
  }),
};

/** The record of a finished issue; `null` for those that closed without one. */
export function recordOf(issueTitle: string): DemoRecord | null {
  return RECORDS[issueTitle] ?? null;
}
