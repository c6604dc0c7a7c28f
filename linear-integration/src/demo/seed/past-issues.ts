/** One finished piece of work: who asked for it, who did it, who was asked along the way, and what they wrote. */
export interface PastIssue {
  readonly title: string;
  readonly description: string;
  readonly team: 'APP' | 'PLT';
  readonly labels: readonly string[];
  readonly reporter: string;
  readonly assignee: string;
  /** A question to somebody, and the answer. `@` stands for whoever is asked. */
  readonly question: readonly [to: string, text: string, answer: string];
  readonly reviewer: string;
  readonly update: string;
  /** Closed by the merge, not by hand. */
  readonly isMerged?: boolean;
  /** How many working days the answer took; 0 the same day. */
  readonly answeredAfterDays?: number;
}

const past = (
  [team, title, labels]: readonly ['APP' | 'PLT', string, string],
  [reporter, assignee, reviewer]: readonly [string, string, string],
  description: string,
  question: PastIssue['question'],
  update: string,
  more: Partial<PastIssue> = {},
): PastIssue => ({
  ...{ team, title, description, reporter, assignee, reviewer, question, update },
  labels: labels === '' ? [] : labels.split(' '),
  ...more,
});

/** What the team did in the last weeks, oldest first. */
export const PAST_ISSUES: readonly PastIssue[] = [
  past(
    ['APP', 'Notes with long titles push the date off the screen', 'bug'],
    ['mei', 'carla', 'haruto'],
    'Seen on phones from about 40 characters on. Three people wrote to us.',
    ['mei', '@ which phones do they use, do you know?', 'All three on small Android phones, 360 pixels wide.'],
    'Progress: the title wraps now, the date stays. What is left is the list on the widget.',
  ),
  past(
    ['PLT', 'Choose where attachments are kept', 'architecture'],
    ['jonas', 'yuki', 'bruno'],
    'Attachments are the largest part of our disk by now. Three options, each with a price.',
    [
      'felix',
      '@ could you give us the growth of the last three months?',
      '41 GB in September, 58 in October, 71 so far this month.',
    ],
    'Decision: object storage, with signed addresses. The record is in the document.',
  ),
  past(
    ['PLT', 'Import stops at the first broken line', 'bug'],
    ['ana', 'bruno', 'yuki'],
    'A customer with 12,000 notes had one broken date and got nothing at all.',
    [
      'ana',
      '@ should a broken line be left out, or kept as plain text?',
      'Kept as text, and counted. Nobody may lose a note.',
    ],
    'Progress: broken lines are kept as text and listed at the end.',
    { isMerged: true },
  ),
  past(
    ['APP', 'Dark mode: links cannot be told from text', 'bug accessibility'],
    ['carla', 'carla', 'jonas'],
    'Contrast is 2.9 to 1; it should be 4.5.',
    [
      'haruto',
      '@ does the mobile app take its colours from the same file?',
      'Yes, since spring. Change it there and both follow.',
    ],
    'Progress: 5.1 to 1 in both themes, and links are underlined in texts.',
  ),
  past(
    ['PLT', 'Sync: two devices offline for a week', ''],
    ['bruno', 'bruno', 'jonas'],
    'What happens when both come back at the same time? Write a test before anything else.',
    [
      'yuki',
      '@ is the order of the log guaranteed per device, or over all of them?',
      'Per device only. Over all of them you have the vector clock.',
    ],
    'Learning: the log is in order per device alone, so merging by time was wrong from the start.',
    { answeredAfterDays: 1 },
  ),
  past(
    ['APP', 'Shared notebooks show who is reading right now', 'research'],
    ['ana', 'leyla', 'carla'],
    'Asked for by two customers. Before we build it: do we want it?',
    [
      'jonas',
      '@ what do you think, is that something we want people to see of each other?',
      'I would not. Being seen to be there is exactly what people came here to get away from.',
    ],
    'Decision: we do not show who is reading. The reasons are in the document.',
    { answeredAfterDays: 1 },
  ),
  past(
    ['APP', 'Search finds nothing after an update', 'bug'],
    ['mei', 'leyla', 'felix'],
    'Until the app is started a second time. Eleven tickets since Monday.',
    ['mei', '@ can you ask one of them for the version they came from?', 'All of them came from 4.1, none from 4.2.'],
    'Progress: the index is rebuilt in the background; until then the old one answers.',
    { isMerged: true },
  ),
  past(
    ['PLT', 'Backups are restored by hand once a month', 'ops'],
    ['jonas', 'felix', 'yuki'],
    'A backup that nobody has restored is a hope.',
    ['yuki', '@ which machine may I use for it?', 'The small one in Frankfurt, it sleeps most of the day.'],
    'Progress: restored in 41 minutes. The steps are written down, and one of them was wrong.',
  ),
  past(
    ['APP', 'Widget shows yesterday’s list', 'bug'],
    ['haruto', 'haruto', 'carla'],
    'It refreshes at midnight, but midnight of the server.',
    ['carla', '@ should it show tomorrow’s list in the evening already?', 'No. Today is today until it is over.'],
    'Progress: midnight of the person’s own zone. Tested with Tokyo and São Paulo.',
  ),
  past(
    ['PLT', 'Rate limit for the public API', 'architecture'],
    ['felix', 'bruno', 'jonas'],
    'One integration sends 300 requests a minute and slows everybody down.',
    ['felix', '@ what would hurt nobody but that one?', '60 a minute. The next busiest sends 22.'],
    'Decision: 60 a minute for each token, told in headers. The record is in the document.',
  ),
  past(
    ['APP', 'Export to Markdown loses the order of lists', 'bug'],
    ['mei', 'carla', 'leyla'],
    'Numbered lists start again at 1 after every image.',
    ['leyla', '@ do you remember why the image ends the list?', 'An old workaround for the printer view. It can go.'],
    'Progress: fixed, with the three files people sent us as tests.',
    { isMerged: true },
  ),
  past(
    ['PLT', 'Move the job queue off the old server', 'ops'],
    ['jonas', 'yuki', 'felix'],
    'Its system gets no more updates from January on.',
    [
      'felix',
      '@ can you tell me how many jobs there are at the quietest hour?',
      'At 04:00 in Berlin: between 3 and 12 a minute.',
    ],
    'Blocked: waiting for the new certificate. Nothing else is missing.',
    { answeredAfterDays: 2 },
  ),
  past(
    ['APP', 'Keyboard: no way out of the tag field', 'bug accessibility'],
    ['carla', 'carla', 'haruto'],
    'Tab puts in a tab. Whoever uses no mouse is caught.',
    [
      'ana',
      '@ is it all right if Escape leaves the field and keeps what was typed?',
      'Yes. Losing it would be worse than keeping it.',
    ],
    'Progress: Tab moves on, Escape leaves, both keep the text.',
  ),
  past(
    ['PLT', 'Alerts wake people for things that can wait', 'ops'],
    ['felix', 'felix', 'jonas'],
    '17 alerts at night last month; 2 of them could not have waited.',
    ['yuki', '@ which two were it for you?', 'The full disk and the certificate. All others I read in the morning.'],
    'Learning: of 17 alerts at night 15 had gone by themselves before anyone looked.',
  ),
  past(
    ['APP', 'Onboarding asks for notifications before the first note', ''],
    ['ana', 'haruto', 'carla'],
    'Nearly everyone says no, and never finds the setting again.',
    ['ana', '@ when should we ask instead?', 'When somebody sets the first reminder. Then they know what it is for.'],
    'Progress: asked with the first reminder. 61 % say yes, it was 14.',
  ),
  past(
    ['PLT', 'Which database for the search index', 'architecture research'],
    ['leyla', 'leyla', 'jonas'],
    'The one we have answers in 900 ms from 10,000 notes on.',
    [
      'jonas',
      '@ please decide between A, an index in the app, and B, a server of its own.',
      'A. It works offline, and that is what we promise people.',
    ],
    'Decision: an index in the app. What we give up is written in the record.',
    { answeredAfterDays: 1 },
  ),
  past(
    ['APP', 'Reminders ring during a call', 'bug'],
    ['mei', 'haruto', 'carla'],
    'And at full volume.',
    ['mei', '@ is it on iPhones only?', 'On both, as far as I can tell.'],
    'Progress: quiet during calls, and shown afterwards.',
  ),
  past(
    ['PLT', 'Delete an account for good within 30 days', ''],
    ['ana', 'yuki', 'bruno'],
    'Backups included. We say so in our terms, and today it is not quite true.',
    [
      'bruno',
      '@ does the sync log keep anything of deleted accounts?',
      'The ids of their devices. I can take those out with the next run.',
    ],
    'Progress: everything but the oldest backups. Those are gone on the 28th day.',
  ),
  past(
    ['APP', 'Printing cuts the last line of a page', 'bug'],
    ['mei', 'carla', 'haruto'],
    'On A4, not on Letter.',
    ['mei', '@ could you send me one of their files?', 'Attached to the ticket, with their consent.'],
    'Progress: the margin was in inches. Fixed.',
    { isMerged: true },
  ),
  past(
    ['PLT', 'Login by passkey', 'architecture'],
    ['jonas', 'bruno', 'felix'],
    'Half of our support tickets are about passwords.',
    ['felix', '@ how many people could use one today?', '78 % of the devices of last month.'],
    'Progress: works beside the password. Nobody is asked to change.',
  ),
  past(
    ['APP', 'Tags with a slash cannot be opened', 'bug'],
    ['mei', 'leyla', 'carla'],
    'They come from the import.',
    ['carla', '@ should a slash make a tag below a tag?', 'Not yet. That is an idea of its own.'],
    'Progress: opened by id, not by name.',
    { isMerged: true },
  ),
  past(
    ['PLT', 'Costs of the map service doubled', 'ops'],
    ['felix', 'felix', 'ana'],
    'From 310 to 640 a month, without more people using it.',
    [
      'haruto',
      '@ did the last release load the map more often?',
      'Yes: with every note in the list, even those without a place. My mistake.',
    ],
    'Learning: the list loaded a map for every note. Back to 290.',
  ),
  past(
    ['APP', 'Voice notes need their text', 'accessibility'],
    ['carla', 'haruto', 'leyla'],
    'A recording that nobody can search or read is lost for most of us.',
    [
      'leyla',
      '@ can the index take texts of 20,000 words?',
      'It can. Cut them into paragraphs, then the hit is found as well.',
    ],
    'Progress: written down on the device, shown under the recording, found by search.',
    { answeredAfterDays: 1 },
  ),
  past(
    ['PLT', 'Errors tell people nothing', ''],
    ['mei', 'bruno', 'carla'],
    '“Something went wrong (17)”. What should they do?',
    ['mei', '@ which five do people ask about most?', '17, 4, 22, 9 and the one without a number.'],
    'Progress: the five say what happened and what helps. The others follow.',
  ),
];
