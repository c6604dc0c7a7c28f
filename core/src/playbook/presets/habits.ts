import { type Preset, READ_ON } from './preset';

/** GitLab: write first; after three rounds of back and forth, talk, and write down what came of it. */
export const gitlab: Preset = {
  name: 'gitlab',
  title: 'Three round trips, then talk and write it down',
  level: null,
  firstStep: 'After the third round of back and forth on one question, have one call and post its outcome.',
  sources: [
    {
      says: 'Communication starts asynchronously; when people go back and forth three times they move to a video call, and conclusions of talks are written down.',
      url: 'https://handbook.gitlab.com/handbook/communication/',
      readOn: READ_ON,
    },
    {
      says: 'A reviewer who expects to miss the two days for a first review says so within 36 hours.',
      url: 'https://gitlab.com/gitlab-org/gitlab/-/merge_requests/67481',
      readOn: READ_ON,
    },
  ],
  parts: {
    responses: [{ id: 'review', ask: 'review', within: '2 working days', satisfiedBy: ['comment', 'review'] }],
    notes: [
      'After three round trips on one question we have one call, and whoever asked writes the outcome on the issue.',
      'What was concluded in a talk counts once it is written where the question was asked.',
    ],
  },
};

/** Apache: silence for 72 hours is consent. */
export const apache: Preset = {
  name: 'apache',
  title: 'Lazy consensus after 72 hours',
  level: null,
  firstStep: 'Propose the next small change in writing and go ahead if nobody objects within three working days.',
  sources: [
    {
      says: 'A vote may be held under lazy consensus: who says nothing has consented.',
      url: 'https://www.apache.org/foundation/voting.html',
      readOn: READ_ON,
    },
    {
      says: '72 hours to gauge lazy consensus is the custom of the foundation’s projects: quick, and considerate of other people’s time.',
      url: 'https://mail-archives.apache.org/mod_mbox/couchdb-dev/201305.mbox/%3CCAPaJBx79zV1JSNL5BnPF_TxYEaW-2ZpLf+WAi6wa4QA94mFSmA@mail.gmail.com%3E',
      readOn: READ_ON,
    },
  ],
  parts: {
    proposals: { consentWindow: '3 working days' },
    notes: ['The 72 hours are counted as three working days here, so that a weekend or a holiday is nobody’s silence.'],
  },
};

/** Rust: a final comment period of ten calendar days before a decision is taken. */
export const rust: Preset = {
  name: 'rust',
  title: 'A final comment period before a decision',
  level: null,
  firstStep: 'Say of the next large proposal on which date comments close, and summarise the objections by then.',
  sources: [
    {
      says: 'The final comment period lasts ten calendar days, so that it is open for at least five business days; a substantial new argument cancels it.',
      url: 'https://github.com/rust-lang/rfcs/blob/master/README.md',
      readOn: READ_ON,
    },
  ],
  parts: {
    proposals: { consentWindow: '7 working days' },
    notes: [
      'Ten calendar days are about seven working days, and never under five.',
      'A substantial new argument ends the comment period; the proposal goes back to being discussed.',
    ],
  },
};

/** W3C: a call for consensus that is open for up to ten working days. */
export const w3c: Preset = {
  name: 'w3c',
  title: 'A call for consensus of ten working days',
  level: null,
  firstStep:
    'Take what a meeting resolved as provisional until those who were not there had time to object in writing.',
  sources: [
    {
      says: 'Resolutions of a meeting are provisional until a call for consensus of one week to ten working days has ended without objection.',
      url: 'https://w3c.github.io/charter-drafts/charter-template.html',
      readOn: READ_ON,
    },
  ],
  parts: {
    proposals: { consentWindow: '10 working days' },
    notes: ['What is resolved in a meeting is provisional until the call for consensus has ended without objection.'],
  },
};

/** 37signals: a few words about what one works on, so that nobody has to ask or to meet for it. */
export const signals37: Preset = {
  name: '37signals',
  title: 'A few words twice a week',
  level: null,
  firstStep: 'Write two lines on what you are working on, twice this week, where everyone can read them.',
  sources: [
    {
      says: 'Weekly and daily check-ins in writing replace status meetings and make the work readable for everyone.',
      url: 'https://public.3.basecamp.com/p/JJdipuniYbuwyy8MrVjwtzkn',
      readOn: READ_ON,
    },
    {
      says: 'Written check-ins are answered when it suits each person.',
      url: 'https://37signals.com/podcast/how-we-work-fewer-meetings-more-check-ins',
      readOn: READ_ON,
    },
  ],
  parts: {
    updates: [{ id: 'twice-a-week', of: 'started', every: '3 working days', counts: ['comment', 'update'] }],
    notes: ['Updates are for colleagues to read, not for anyone to count.'],
  },
};

/** Gerrit: whose turn it is shows, and a turn is taken within about a day or handed back. */
export const gerrit: Preset = {
  name: 'gerrit',
  title: 'A turn is taken within a day, or handed back',
  level: null,
  firstStep: 'When a review is yours and you will not get to it within a working day, say so or hand it on.',
  sources: [
    {
      says: 'Who does not plan to respond within about 24 hours when it is their turn takes themselves out or writes a clarification.',
      url: 'https://gerrit-review.googlesource.com/Documentation/user-attention-set.html',
      readOn: READ_ON,
    },
  ],
  parts: {
    responses: [
      { id: 'review', ask: 'review', within: '1 working day', satisfiedBy: ['comment', 'review', 'assignment'] },
    ],
    notes: [
      'A day is a working day of the person whose turn it is. Handing on, or saying when, takes the turn as well as a review does.',
    ],
  },
};
