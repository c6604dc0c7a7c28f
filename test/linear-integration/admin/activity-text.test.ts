import { LANGUAGES } from '@async-norms/core';
import { activityText } from '../../../linear-integration/src/admin/activity-text';
import { speakTo } from '../../../linear-integration/src/admin/texts/say';
import type { ActivityKind } from '../../../linear-integration/src/store/activity-log';

const inLanguage = (locale: string) => ({ t: speakTo({ locale, timeZone: 'Europe/Berlin' }) });

/** Every code that is written down anywhere, and what an administrator reads of it. */
const CODES: readonly (readonly [kind: ActivityKind, what: string, why: string | null, text: string])[] = [
  ['nudge', 'posted', 'question/nudge', 'Reminder: told (rule question, first word)'],
  ['nudge', 'posted', 'a/b/facilitator', 'Reminder: told (rule a/b, to the facilitator)'],
  ['nudge', 'posted', 'review', 'Reminder: told (rule review)'],
  ['nudge', 'refused', 'q/reminder', 'Reminder: Linear said no (rule q, second word)'],
  ['nudge', 'unknown', 'q/notice', 'Reminder: sent, and no answer came (rule q, word before the facilitator is asked)'],
  ['nudge', 'outside-hours', 'q/nudge', 'Reminder: kept, as it was outside working hours (rule q, first word)'],
  ['nudge', 'said-already', 'q/nudge', 'Reminder: told before (rule q, first word)'],
  ['nudge', 'retry-later', 'q/nudge', 'Reminder: put off for a moment (rule q, first word)'],
  ['nudge', 'failed', 'q/nudge', 'Reminder: not done, and tried again (rule q, first word)'],
  ['resolution', 'resolved', 'cleared', 'Marked as cleared: done (cleared)'],
  ['resolution', 'gone', 'passed-on', 'Marked as cleared: the message is gone (passed on)'],
  ['card', 'put', null, 'Card on an issue: shown'],
  ['label', 'put-on', 'decision-missing', 'Label: put on (Decision missing)'],
  ['label', 'taken-off', 'decision-missing', 'Label: taken off (Decision missing)'],
  ['gate', 'bypassed', 'no-decision', 'Decision asked for: let through (reason no-decision)'],
  ['gate', 'reverted', 'why-closed', 'Decision asked for: put back where it was (rule why-closed)'],
  ['gate', 'asked:said', 'why-closed', 'Decision asked for: said on the issue (rule why-closed)'],
  ['gate', 'asked:waits', 'w', 'Decision asked for: said as soon as it suits everyone who watches (rule w)'],
  ['gate', 'asked:elsewhere', 'w', 'Decision asked for: left to the day’s message (rule w)'],
  ['gate', 'asked:retry-later', 'w', 'Decision asked for: put off for a moment (rule w)'],
  ['gate', 'asked:refused', 'w', 'Decision asked for: Linear said no (rule w)'],
  ['gate', 'asked:unknown', 'w', 'Decision asked for: sent, and no answer came (rule w)'],
  ['command', 'not-me', 'done', 'Command in a comment: /not-me (carried out)'],
  ['command', 'promise', 'refused', 'Command in a comment: /promise (answered with what was missing)'],
  ['decision', 'filed', '0005', 'Decision record: filed (0005)'],
  ['decision', 'changed', '0005', 'Decision record: changed (0005)'],
  ['decision', 'withdrawn', '0005', 'Decision record: withdrawn (0005)'],
  ['decision', 'written', '0005', 'Decision record: written on our page (0005)'],
  ['proposal', 'opened', null, 'Proposal: opened'],
  ['proposal', 'changed', null, 'Proposal: changed'],
  ['proposal', 'consented', null, 'Proposal: agreed to'],
  ['proposal', 'concern', null, 'Proposal: a concern was named'],
  ['proposal', 'resolved', null, 'Proposal: a concern is settled'],
  ['proposal', 'withdrawn', null, 'Proposal: withdrawn'],
  ['proposal', 'accepted', null, 'Proposal: accepted'],
  ['reminder', 'posted', 'project', 'Project update: told'],
  ['webhook', 'webhook-disabled', null, 'Webhook: Linear switched our webhook off'],
  ['webhook', 'webhooks-missing', null, 'Webhook: news did not come by webhook'],
  ['webhook', 'given-up', 'Linear: refused', 'Webhook: an event could not be worked on (Linear: refused)'],
  ['setting', 'own-hours', null, 'Setting: someone’s own hours'],
  ['setting', 'playbook', '0f3a', 'Setting: agreement switched on (0f3a)'],
  ['setting', 'link-made', null, 'Setting: sign-in link made'],
  ['setting', 'team', 'revert-once', 'Setting: what a team chose (a word, a label, and put back once)'],
  ['privacy', 'erased', 'asked', 'Privacy: a person’s data erased (as they asked)'],
];

test.each(CODES)('%s, %s, %p reads "%s"', (kind, what, why, text) => {
  expect(activityText(inLanguage('en-GB'), { kind, what, why })).toBe(text);
});

test.each(LANGUAGES.filter((language) => language !== 'en'))(
  'in %s every one of them is said in other words',
  (locale) => {
    const said = CODES.filter(([kind]) => kind !== 'command').map(([kind, what, why, english]) => ({
      text: activityText(inLanguage(locale), { kind, what, why }),
      english,
    }));
    for (const { text, english } of said) expect(text).not.toBe(english);
    const afterColon = (line: string) => line.slice(line.search(/[:：]/) + 1).trim();
    const untranslated = said.filter(({ text, english }) => afterColon(text) === afterColon(english));
    expect(untranslated).toEqual([]);
  },
);

test('a code that nobody gave words to is shown as it is', () => {
  expect(activityText(inLanguage('en-GB'), { kind: 'card', what: 'of-old', why: 'long-ago' })).toBe(
    'Card on an issue: of-old (long-ago)',
  );
});

test('a code is never taken for a message that wants values', () => {
  expect(activityText(inLanguage('en-GB'), { kind: 'card', what: 'command', why: 'rule' })).toBe(
    'Card on an issue: command (rule)',
  );
});
