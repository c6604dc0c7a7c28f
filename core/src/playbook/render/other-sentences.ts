import type { Reader } from '../../text/reader';
import type { Playbook } from '../schema';
import { part, partIf, type Sentence, sentence } from './sentence';

/** How and how often the tool speaks, and who looks after the agreement. */
export function reminderSentences(reader: Reader, { nudges, facilitator, workingTime }: Playbook): readonly Sentence[] {
  const { digestAt, perDigest, perWeek, remindAfter, escalateAfter } = nudges;
  const { rota, startsOn, weeksEach } = facilitator;
  const names = rota.map((key) => workingTime.people[key]?.name ?? key);
  const of = (name: keyof Playbook['nudges']) => ['nudges', name];
  return [
    sentence(reader, ['nudges'], {}, [part('playbook.nudges')]),
    sentence(reader, of('digestAt'), { digestAt }, [part('playbook.nudges.digestAt', { digestAt })]),
    sentence(reader, of('perDigest'), { perDigest }, [part('playbook.nudges.perDigest', { perDigest })]),
    sentence(reader, of('perWeek'), { perWeek }, [part('playbook.nudges.perWeek', { perWeek })]),
    sentence(reader, of('remindAfter'), { remindAfter }, [part('playbook.nudges.remindAfter', { remindAfter })]),
    sentence(reader, of('escalateAfter'), { escalateAfter }, [
      part('playbook.nudges.escalateAfter', { escalateAfter }),
    ]),
    sentence(reader, ['facilitator'], facilitator, [
      rota.length === 0
        ? part('playbook.facilitator.none', { weeksEach, startsOn })
        : part('playbook.facilitator', { rota: names, weeksEach, startsOn }),
    ]),
  ];
}

/** What is shared, where, and what is not. */
export function sharingSentences(reader: Reader, { sharing }: Playbook): readonly Sentence[] {
  const { inTheOpen, notShared } = sharing;
  const open = inTheOpen.map(({ what, where }, index) =>
    sentence(reader, ['sharing', 'inTheOpen', String(index)], { what, where }, [
      part('playbook.sharing.inTheOpen', { what, where }),
    ]),
  );
  const closed = notShared.map((what, index) =>
    sentence(reader, ['sharing', 'notShared', String(index)], { what }, [part('playbook.sharing.notShared', { what })]),
  );
  return [
    ...(open.length > 0 ? open : [sentence(reader, ['sharing', 'inTheOpen'], {}, [part('playbook.sharing.none')])]),
    ...(closed.length > 0
      ? closed
      : [sentence(reader, ['sharing', 'notShared'], {}, [part('playbook.sharing.everything')])]),
  ];
}

/** Norms that do not hold for someone or something for a while, with the reason in the open. */
export function waiverSentences(reader: Reader, { waivers, workingTime }: Playbook): readonly Sentence[] {
  if (waivers.length === 0) return [sentence(reader, ['waivers'], {}, [part('playbook.waivers.none')])];
  return waivers.map((waiver, index) =>
    sentence(reader, ['waivers', String(index)], waiver, [
      part('playbook.waiver', waiver),
      ...partIf(waiver.issue, (issue) => part('playbook.waiver.issue', { issue })),
      ...partIf(waiver.project, (project) => part('playbook.waiver.project', { project })),
      ...partIf(waiver.person, (key) =>
        part('playbook.waiver.person', { person: workingTime.people[key]?.name ?? key }),
      ),
      part('playbook.waiver.reason', waiver),
    ]),
  );
}

/** What is kept and for how long. */
export function privacySentences(reader: Reader, { privacy }: Playbook): readonly Sentence[] {
  const { retentionDays, worksCouncil } = privacy;
  return [
    sentence(reader, ['privacy', 'retentionDays'], { retentionDays }, [
      part('playbook.privacy.retention', { retentionDays }),
    ]),
    sentence(reader, ['privacy', 'worksCouncil'], { worksCouncil }, [
      part('playbook.privacy.insight', { worksCouncil: worksCouncil ? 'yes' : 'no' }),
    ]),
  ];
}

/** The agreement about itself. What it does not build on, leave out or add has no sentence. */
export function aboutSentences(reader: Reader, playbook: Playbook): readonly Sentence[] {
  const { reviewBy, language, without, notes } = playbook;
  const preset = playbook.extends;
  return [
    reviewBy === undefined
      ? sentence(reader, ['reviewBy'], {}, [part('playbook.reviewBy.none')])
      : sentence(reader, ['reviewBy'], { reviewBy }, [part('playbook.reviewBy', { reviewBy })]),
    ...(preset === undefined
      ? []
      : [sentence(reader, ['extends'], { extends: preset }, [part('playbook.extends', { preset })])]),
    ...(without.length === 0
      ? []
      : [sentence(reader, ['without'], { without }, [part('playbook.without', { norms: without })])]),
    ...notes.map((note, index) =>
      sentence(reader, ['notes', String(index)], { note }, [part('playbook.notes', { note })]),
    ),
    sentence(reader, ['language'], { language }, [part('playbook.language', { language })]),
  ];
}
