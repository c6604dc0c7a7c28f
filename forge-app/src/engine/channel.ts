import {
  type Digest,
  languageOf,
  type PersonId,
  rosterEntryOf,
  timeZoneAt,
  type WatcherWindow,
  watcherWindow,
} from '@async-norms/core';
import { z } from 'zod';
import type { DigestContext } from '../jira/digest-words';
import { issuesSeen } from '../jira/issues-seen';
import { jiraPath } from '../jira/jira-api';
import { jiraNudgeChannel } from '../jira/jira-nudge-channel';
import { normsComments } from '../storage/norms-comments';
import { siteUrl } from '../storage/site-url';
import type { NormsHere } from './agreements';
import type { Engine } from './engine';
import type { ChannelOf } from './look';
import type { LookRound } from './look-round';

const Watchers = z.object({ watchers: z.array(z.object({ accountId: z.string() })) });

/** The channel that tells people what a round found. */
export function channelFrom(engine: Engine): ChannelOf {
  return (round) => {
    const hereOf = (issueId: string) => normsOn(round, issueId);
    return jiraNudgeChannel({
      jira: engine.jira,
      comments: normsComments(),
      clock: engine.clock,
      waysTo(person) {
        const norms = [...round.norms.values()];
        const { email, comments } = norms[0]?.channels ?? { email: false, comments: false };
        return { email: email && norms.every((here) => here.wantsEmail(person)), comments };
      },
      wordsFor: (digest) => wordsFor(digest, round, engine),
      seenBy: (person, issueIds) => issuesSeen(engine.jira, person, issueIds),
      isService: (issueId) => round.clocks.find((clock) => clock.issueId === issueId)?.isService ?? true,
      windowOn: (issueId, person) => windowOn(issueId, person, hereOf(issueId), engine),
      readerOn(issueId) {
        const playbook = hereOf(issueId).agreement.playbookAt(engine.now);
        return { locale: playbook.language, timeZone: playbook.workingTime.default.timeZone };
      },
    });
  };
}

function normsOn(round: LookRound, issueId: string): NormsHere {
  const clock = round.clocks.find((candidate) => candidate.issueId === issueId);
  const here = clock === undefined ? undefined : round.norms.get(clock.projectId);
  if (here === undefined) throw new Error(`channel: expected norms on ${issueId}, which the round did not look at`);
  return here;
}

/** Names, language and zone for a digest. Names are asked of Jira each time: none is kept. */
async function wordsFor(digest: Digest, round: LookRound, engine: Engine): Promise<DigestContext | null> {
  const { person, nudges } = digest;
  const named = nudges.flatMap(({ waiting, whose, escalation }) => [
    waiting,
    escalation?.facilitator,
    ...(whose.of === 'people' ? whose.people : []),
  ]);
  const users = await engine.people.namesOf([person, ...named.filter((id) => id != null)]);
  if (users === null) return null;
  const { agreement } = normsOn(round, nudges[0]!.issueId);
  const playbook = agreement.playbookAt(engine.now);
  const entry = rosterEntryOf(playbook, person);
  const hours = agreement.hoursOf(person);
  const locale = entry?.language ?? users.get(person)?.locale ?? playbook.language;
  return {
    reader: {
      locale: entry?.language ?? (languageOf(locale) === 'en' ? playbook.language : locale.replace('_', '-')),
      timeZone: hours === null ? playbook.workingTime.default.timeZone : timeZoneAt(hours, engine.now),
    },
    nameOf: (id: PersonId) => users.get(id)?.displayName ?? '—',
    agreementOf: (issueId) => normsOn(round, issueId).agreement,
    siteUrl: await siteUrl(engine.jira),
  };
}

/** When a comment would bother nobody: the hours of all who would be told of it. `null` where Jira does not say who watches. */
async function windowOn(
  issueId: string,
  person: PersonId,
  here: NormsHere,
  engine: Engine,
): Promise<WatcherWindow | null> {
  const path = jiraPath`/rest/api/3/issue/${issueId}/watchers`;
  const answer = await engine.jira.ask({ method: 'GET', path });
  const read = answer.outcome === 'ok' ? Watchers.safeParse(answer.body) : null;
  if (read === null || !read.success) return null;
  const watchers = [...new Set([person, ...read.data.watchers.map(({ accountId }) => accountId)])];
  const norms = await engine.agreements.of(here.projectId, watchers);
  return norms === null ? null : watcherWindow(watchers, norms.agreement, engine.clock());
}
