import { type Language, listOf } from './language';

/** English. */
export const en: Language = {
  code: 'en',
  commonWords: listOf(`
    the | a | an | is | are | was | be | i | you | it | this | that | to | of | and | in | on | for | with | not |
    can | could | would | please | do | does | what | why | how | when | if | we | your | my | have | has | will |
    any | thanks | hi | hello | by | just | never | no | since | last | week | still | sorry | there | at | so | but | been |
    did | which | who | now | here | new | from | about | need | i' | let
  `),
  phrases: {
    lead: listOf(`
      hi | hello | hey | hey there | hi there | dear | good morning | good afternoon | morning | ok | okay | so |
      also | but | and | well | yes | no | sorry | sure | hmm | right | great | done | ping | question |
      quick question | apologies | all | again | then | now
    `),
    thanks: listOf(`
      thanks | thank you | many thanks | thanks a lot | cheers | great work | nice work | good catch |
      great catch
    `),
    fyi: listOf(`
      for your information | for info | for visibility | for awareness | copying | looping in | by cc | heads up
    `),
    'subject-after': listOf(`
      asked | asks | is | was | has | had | will | said | says | thinks | thought | wants | wanted | did | does |
      can | could | would | should | might | may | suggested | mentioned | reported | told | wrote | wondered |
      confirmed | found | fixed | added | made | also | 's | already | just | and i | or i | proposed | pointed |
      noticed | needs | agrees | believes | knows | merged | looked | is going
    `),
    'spoken-to': listOf(`
      would love | would appreciate | mind |
      i | you | we | it | this | that | these | those | there | the | a | an | my | our | your | what | why | how |
      when | where | which | who | whose | any | are | am | do | have | in | on | for | with | from | about | regarding |
      re | if | please | not | one | another | some | all | as | since | after | quick | shall | let's | i'm | i'll | i'd |
      i've | it's | that's | there's | what's | how's | we're | you're | isn't this | isn't that | isn't it | isn't the |
      doesn't this | doesn't that | doesn't it | doesn't the | don't | aren't | shouldn't we | shouldn't this | by | at | to |
      is this | is that | is it | is there | is the | is your | is my | is any | was this | was it | was the |
      was there | was your | has this | has the | has it | has that | had you | will you | will this | will it |
      will the | will there | will we | did you | did this | did it | did the | did that | did we | did your |
      does this | does that | does it | does the | does your | does my | can you | can we | can i | can this |
      can it | can the | could you | could we | could i | could this | could it | would you | would it |
      would this | would that | would we | should we | should i | should this | should it | should the |
      might you | may i | just wondering | also can you | also could you | just to confirm | also please |
      also what | can u | could u | is anything | does anything | did anything | is everything | will that |
      has anything | may we
    `),
    request: listOf(`
      make sure |
      love your | would love your | appreciate your | want your | would like your |
      can you | could you | can u | could u | would you | will you please | please | pls | plz | kindly |
      you mind | let me know | let us know | need you to | i need your | we need your | need your | are you able to | would you be able to |
      i would like you to | i'd like you to | appreciate if you | appreciate it if you | great if you |
      nice if you | helpful if you | good if you | it'll be great if you | grateful if you | request you to |
      can both of you | could both of you | can either of you | could either of you | can one of you |
      could one of you | mind if you | looking for your
    `),
    'request-of': listOf(`
      can @ | could @ | would @ | can you @ | could you @ | would you @ | maybe @ can | perhaps @ can
    `),
    fragment: listOf(`
      any thoughts | your thoughts | any update | any updates | any news | any idea | any ideas | any objections |
      ready for review | ready for your review | please | pls | what do you think | any progress | review please |
      needs review | up for review | opinions | ready for another review | agree | agreed | ok with you
    `),
    'second-person': listOf(`
      you | your | yours | u | ur | you' | yourself | let me know | please | pls
    `),
    'open-audience': listOf(`
      anyone | anybody | someone | somebody | everyone | everybody | all of you | folks | the team | who can |
      who else | any of you | whoever | guys | who wants | who could | who is able
    `),
    'no-request': listOf(`
      no need | need not | don't have to | do not have to | don't need to | do not need to | needn't |
      not necessary | feel free | no action | nothing to do | let me know if you have any |
      let me know if you have questions | let me know if you need | let us know if you need |
      let us know if you have | let me know if you run into | let me know if there | let us know if there |
      let me know if anything | let me know if i can | let us know if we can | don't worry | no worries |
      please don't | please do not | not asking | you could have | you can also | as you can see | please note |
      please be aware | please be advised | note that | could you have | i asked | i was going to ask |
      please find | please see the | please see attached | please see above | whether you like |
      let me know if that | if you can not | please let me know if you have | please let us know if you |
      let me know if you want | feel welcome | instead of asking | would have asked | will ask you |
      nothing for you
    `),
    condition: listOf(`
      if | unless | in case | once | as soon as | provided that | assuming | should anyone
    `),
    'polite-condition': listOf(`
      if you have time | if you have a minute | if you have a moment | if you have a chance |
      if you get a chance | if possible | if you can | if you could | if you don't mind | if it is not too much |
      if you like | if you would | great if you | nice if you | helpful if you | appreciate if you |
      appreciate it if you | good if you | grateful if you | wondering if you | know if | see if | check if |
      confirm if | tell me if | mind if | if so | when you get a chance | verify if | if not | if you please |
      if yes | let me know if this | once you | once more | once again | if you happen to | if you are available |
      if you're available | if you find time | if you find the time | if you have access |
      if you have any objections | if you are free | if you're free | at once
    `),
    reported: listOf(`
      asked whether | asked if | asked me | asked us | asked you | asks whether | asks if | wants to know |
      wanted to know | wondered whether | wondered if | said | asked why | asked how | asked what | asked for |
      is asking | was asking | are asking | asked about | customer asks | the question was | was asked |
      were asked | people ask | users ask
    `),
    rhetorical: listOf(`
      who knows | why not | what could go wrong | how hard can it be | who would have thought | guess what |
      what's not to like | who cares | how cool is that | isn't that great | isn't it great |
      why would anyone | who needs | what else is new | are you kidding | can you believe | can you imagine |
      would you believe | what a surprise | remember when | the main question is | the question is |
      the real question is | not sure | how about that | so what | what was i thinking | right on |
      isn't that nice | isn't this great | who am i to
    `),
    'question-tag': listOf(`
      right | correct | no | isn't it | doesn't he | doesn't she | didn't he | didn't she | didn't they | hasn't he | hasn't she | isn't he | isn't she | wasn't it | or not | yes
    `),
    'self-answer': listOf(`
      because | turns out | it turns out | the answer is | answer : | simply because | yes because | no because |
      well because | apparently because | since the | nope | yep | i guess because | it is because |
      it's because | probably because | no idea
    `),
    review: listOf(`
      review | reviewing | re review | rereview | code review | review please | look over | proofread |
      approve the pr | approve my pr | approve this pr | approve the pull request | approve this pull request |
      look it over | cr
    `),
    'review-look': listOf(`
      look | check | eyes | approve | see | glance | feedback | comments on
    `),
    'review-thing': listOf(`
      this change | my branch | my changes | the patch | changeset | the draft
    `),
    'not-review': listOf(`
      review comments | review comment | review feedback | review notes | review the documentation |
      review the docs | review the instructions | review our | the reviews | review board | after the review |
      after review | in review | review meeting | sprint review | review app | app review | review environment
    `),
    decision: listOf(`
      decide | decision | sign off | sign this off | approve | approval | your call | go no go | go or no go |
      which option | final say | final word | ok to merge | ok to ship | ok to release | ok to go ahead |
      okay to go ahead | green light | make the call | pick one | choose | veto | ok to close | give us a go |
      signoff | which of these should we | which one should we | which one do we | settle on | give your ok |
      give the ok | do you agree to
    `),
    'hand-off': listOf(`
      take this over | take it over | take over | take this | take it from here | take it from there |
      take care of this | take care of it | pick this up | pick it up | own this | take ownership |
      take this one | handle this | handle it from | take that over | pick that up | take that one | carry this |
      drive this | run with this | run with it | assign this to yourself | assign it to yourself | grab this |
      grab it | grab this one
    `),
    'hand-over-to': listOf(`
      over to @ | handing over to @ | handing this over to @ | handing this to @ | handing it over to @ |
      handing it to @ | passing this to @ | passing it to @ | passing this on to @ | passing this over to @ |
      assigning to @ | assigning this to @ | assigning it to @ | reassigning to @ | reassigning this to @ |
      i'm handing this over to @ | assigned to @ | reassigned to @ | hand this over to @ | hand over to @ |
      handed over to @ | leaving this to @ | leaving this with @ | @ will take over | passing the ball to @ |
      assigning @ | transferring this to @ | transferring to @ | delegating this to @ | delegating to @
    `),
    'your-turn': listOf(`
      over to you | your turn | all yours | handing this over to you | handing over to you | it's yours |
      ball is in your court | passing this to you | assigning to you | assigning this to you |
      handing this to you | reassigning to you | in your court | assigned to you | back to you |
      assigning it to you | passing it to you
    `),
    'blocked-by': listOf(`
      blocked by @ | blocked on @ | waiting for @ | waiting on @ | depends on @ | depending on @ | pending @ |
      stuck until @ | blocked until @ | blocked waiting for @ | on hold until @ | need @ to | needs @ to |
      awaiting @ | waiting for feedback from @ | waiting for input from @ | waiting for an answer from @ |
      waiting for a reply from @ | blocker : @ | waiting to hear from @ | waiting for a review from @ |
      waiting for review from @ | waiting on a review from @ | waiting on review from @ | can't continue until @ |
      cannot continue until @ | waiting on feedback from @ | waiting on input from @ | held up by @ |
      waiting for approval from @
    `),
    'blocked-on-you': listOf(`
      blocked on your | blocked by your | blocked until you | waiting for your | waiting on your |
      waiting for you | waiting on you | blocked on you | blocked by you | can't continue without your |
      cannot continue without your | can't proceed without your | cannot proceed without your |
      can't continue until you | cannot continue until you | can't proceed until you | stuck until you |
      cannot proceed until you | awaiting your | you are blocking | you're blocking | pending your |
      this is blocking us until you
    `),
    'not-so': listOf(`
      no longer | not | was | were | never | isn't | aren't | without | wasn't | weren't | used to | had been |
      instead of | anymore | would be | could be | may be | might be | don't | do not | stopped | until recently |
      i thought | previously
    `),
    withdrawal: listOf(`
      never mind | please ignore my | please ignore the above | please ignore this | ignore my last |
      ignore my previous | ignore my question | ignore my comment | please disregard | disregard my |
      scratch that | solved it myself | no longer needed | not needed anymore | not needed any more |
      solved , thanks | found it , thanks | figured it out , thanks | ignore that question | i withdraw my |
      i take back my | found the answer myself | problem solved , thanks | i've solved it | got my answer |
      disregard that | question answered , thanks | forget my question | forget what i asked |
      disregard the above | disregard this | forget it
    `),
    done: listOf(`
      solved | resolved | found it | figured it out | problem solved | got it working | i found it |
      i figured it out | all sorted | sorted
    `),
    'update-progress': listOf(`
      progress | progress update | weekly update | daily update | quick update | update for this week | done |
      what changed | status report | current status | small update | short update | update from | project update |
      where we are | next steps
    `),
    'update-blocker': listOf(`
      blocked | blocker | blockers | blocked on | blocked by | impediment | stuck | still blocked |
      currently blocked
    `),
    'update-learning': listOf(`
      learned | learnt | learning | learnings | lesson learned | lessons learned | finding | findings |
      what we learned | what i learned
    `),
    'update-decision': listOf(`
      decision | decided | we decided | decision made | decisions | outcome | agreed
    `),
    'nothing-changed': listOf(`
      no change | no changes | nothing changed | nothing has changed | nothing new | no update | no updates |
      no news | no progress | still no change | still no progress | no change since | no changes since |
      nothing to report | nothing new to report | unchanged | status unchanged | no movement | same as last week |
      no new progress | no updates this week
    `),
    'not-nothing-changed': listOf(`
      no change needed | no changes needed | no change required | no changes required | no change in |
      no changes in | no changes to | no change to | no update needed | no update available |
      no updates available | nothing changed in | no change is | no changes are | no change with |
      no changes with | no change when | no progress bar | unchanged in | no news is | no change on
    `),
    commit: listOf(`
      i'll | i will | i can | i am going to | i'm going to | i plan to | i aim to | i expect to | i intend to |
      i should have | we'll | we will | we are going to | we're going to | we plan to | we expect to |
      i'm planning to | i am planning to | i shall | i'm aiming for | i am aiming for | aiming to |
      i should be able | you will have it | you'll have it | expect it from me | i promise | i'll try |
      i can have | my eta | we aim to | i should be done | on my list for | count on me
    `),
    'commit-start': listOf(`
      will do | will have | will be | will get | will look | will check | will try | will fix | will send |
      will review | will post | will answer | will finish | should be done | should be ready | should have |
      going to | planning to | aiming for | aiming to | eta : | expect it | on it | will update | will reply |
      will take | will ship | will merge | should be able | looking at it | will push
    `),
    'date-filler': listOf(`
      by | until | on | probably | hopefully | at | then | for | sure | ok | okay | latest | at the latest | the |
      before | maybe not | yes | done | local time | my time | i think
    `),
    'no-promise': listOf(`
      not | won't | can't | don't | isn't | doesn't | wouldn't | couldn't | shouldn't | haven't | didn't |
      cannot | never | unable | maybe | might | may | perhaps | if | unless | vacation | holiday | holidays |
      on leave | out of office | ooo | pto | i'm off | i am off | day off | be off | away | sick | travelling |
      traveling | out until | be out | am out | i'm out | be back | offline | yesterday | last week | was | were |
      did | ago | said | asked | he will | she will | they will | he'll | she'll | they'll | depends | depending |
      no idea | in theory | no time | parental leave | too busy | i can see | i can confirm | i can reproduce |
      expired | remind | ask you | wait | waiting | close this | need it | deadline | freeze
    `),
    'before-date': ['before', 'prior to'],
    'not-a-deadline': listOf(`
      after | since | from | starting | starting on | as of | not before | following | than | the | last | past |
      every | each | until after | of
    `),
    pointer: listOf(`
      here's | here is | here are | watch | see | i recorded | i made | recorded | made | check out | this is |
      have a look | link to | quick | short | video | recording | a quick | a short | please watch | please see |
      sharing | attached | attaching | i attached | i have recorded | i've recorded | i have attached |
      i've attached | added | uploaded | i uploaded | posting | find
    `),
    'recording-noun': listOf(`
      videos | recordings | recorded | clip | walkthrough | screen capture | voice note | audio |
      screen recording | transcript
    `),
  },
  dates: {
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    weekdays: [
      ['monday', 'mon'],
      ['tuesday', 'tue', 'tues'],
      ['wednesday', 'wed'],
      ['thursday', 'thu', 'thur', 'thurs'],
      ['friday', 'fri'],
      ['saturday', 'sat'],
      ['sunday', 'sun'],
    ],
    numbers: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
    units: { hour: ['hour', 'hours', 'hrs', 'h'], day: ['day', 'days', 'd'], week: ['week', 'weeks'] },
    today: listOf(`
      today | eod | e.o.d. | end of day | end of the day | end of today | cob | close of business |
      end of business | eob | this afternoon | later today | eod today | end of my day
    `),
    tonight: ['tonight', 'this evening'],
    tomorrow: listOf(`
      tomorrow | tmrw | tmr | eod tomorrow | tomorrow eod | end of day tomorrow | tomorrow end of day |
      end of tomorrow
    `),
    dayAfterTomorrow: ['day after tomorrow', 'the day after tomorrow'],
    endOfThisWeek: listOf(`
      end of week | end of the week | end of this week | eow | this week | the end of the week | later this week
    `),
    nextWeek: listOf(`
      next week | end of next week | early next week | later next week | the end of next week |
      sometime next week
    `),
    endOfThisMonth: listOf(`
      end of month | end of the month | end of this month | eom | this month | the end of the month
    `),
    nextMonth: ['next month', 'end of next month'],
    weekend: listOf(`
      the weekend | this weekend | over the weekend | on the weekend
    `),
    notADate: listOf(`
      this morning | may | may be | next week or so | sat | sun | mar | every day | today is | todays | today's |
      day or two
    `),
    weekday: listOf(`
      {weekday} | this {weekday} | coming {weekday} | eod {weekday} | {weekday} eod | cob {weekday} |
      {weekday} cob | end of day {weekday} | end of day on {weekday} | {weekday} this week
    `),
    weekdayOfNextWeek: listOf(`
      next {weekday} | {weekday} next week | next week {weekday} | next week on {weekday} |
      {weekday} of next week
    `),
    amount: listOf(`
      in {n} {unit} | within {n} {unit} | in {n} business {unit} | in {n} working {unit} |
      within the next {n} {unit} | in the next {n} {unit} | {n} {unit} from now | in about {n} {unit} |
      another {n} {unit}
    `),
    monthAndDay: listOf(`
      {month} # | {month} # th | {month} # st | {month} # nd | {month} # rd | # {month} | # th {month} |
      # st {month} | # nd {month} | # rd {month} | # th of {month} | # st of {month} | # nd of {month} |
      # rd of {month} | the # th of {month}
    `),
    dayOfMonth: ['the # th', 'the # st', 'the # nd', 'the # rd'],
    numericOrder: null,
    numericDates: [],
    morning: ['morning', 'in the morning', 'a.m.'],
    noon: listOf(`
      noon | midday | by noon | at noon | lunch | by lunch | before lunch | lunchtime
    `),
    afternoon: ['afternoon', 'in the afternoon'],
    evening: ['evening', 'in the evening', 'night'],
    time: listOf(`
      #:# | # am | #:# am | # a.m. | #h | # o'clock
    `),
    timeAfterNoon: ['# pm', '#:# pm', '# p.m.', '#:# p.m.'],
  },
};
