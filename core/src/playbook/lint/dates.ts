import { localDateAt } from '../../calendar/zoned-time';
import { NORM_LISTS, type Playbook } from '../schema';
import type { LintContext, PlaybookWarning } from './warning';

/** What was to be over, or looked at, by now. Today is today in the team's zone. */
export function dates(playbook: Playbook, { now }: LintContext): PlaybookWarning[] {
  const today = localDateAt(playbook.workingTime.default.timeZone, now);
  const warnings: PlaybookWarning[] = [];
  if (playbook.reviewBy !== undefined && playbook.reviewBy < today) {
    warnings.push({
      code: 'review-date-passed',
      path: 'reviewBy',
      what: `The team wanted to look at this agreement again by ${playbook.reviewBy}.`,
      why: 'An agreement that nobody looks at stops being one.',
      whatToDo: 'Talk it over, change what does not work, and set a new date.',
    });
  }
  playbook.waivers.forEach(({ norm, until }, i) => {
    if (today < until) return;
    warnings.push({
      code: 'waiver-over',
      path: `waivers.${i}.until`,
      what: `The waiver of ${norm} was over on ${until}.`,
      why: 'It has no effect any more, and readers take it for one that has.',
      whatToDo: 'Take it out, or agree on a new date and say why.',
    });
  });
  for (const list of NORM_LISTS) {
    playbook[list].forEach(({ id, until }, i) => {
      if (until === undefined || today < until) return;
      warnings.push({
        code: 'norm-over',
        path: `${list}.${i}.until`,
        what: `${id} held until ${until}.`,
        why: 'It asks nothing any more, and readers take it for a norm.',
        whatToDo: 'Take it out; what was asked while it held is still judged by the version of then.',
      });
    });
  }
  return warnings;
}
