import { PAST_ISSUES, type PastIssue } from './past-issues';
import { demoPerson } from './people';
import { recordOf } from './records';
import { type Stage, storyOf } from './script';
import { afterWork, daysAgo } from './when';

/** The oldest issue of the history was made so many working days ago; a new one follows about every day. */
const OLDEST_DAYS_AGO = 34;
const HOUR = 60;

/** Weeks of finished work: asked, answered, reviewed, written about, closed; some of it late, some of it without a record. */
export function tellThePast(stage: Stage): void {
  const step = (OLDEST_DAYS_AGO - 9) / (PAST_ISSUES.length - 1);
  for (const [i, issue] of PAST_ISSUES.entries()) tell(stage, issue, Math.round(OLDEST_DAYS_AGO - i * step), i);
}

function tell(stage: Stage, issue: PastIssue, startedDaysAgo: number, i: number): void {
  const { hands, now } = stage;
  const [askedKey, questionText, answer] = issue.question;
  const [reporter, assignee, asked, reviewer] = [issue.reporter, issue.assignee, askedKey, issue.reviewer].map(
    demoPerson,
  );
  // Different times of day, the same ones at every start.
  const spread = (i * 37) % 90;
  const createdAt = afterWork(reporter!, daysAgo(reporter!, now, startedDaysAgo, '00:00'), 40 + spread);
  const story = storyOf(stage, createdAt, issue.reporter, {
    title: issue.title,
    description: issue.description,
    team: issue.team,
    labels: issue.labels,
    state: 'Backlog',
    priority: 2 + (i % 3),
  });

  const takenAt = afterWork(assignee!, createdAt, 60 + spread);
  story.do(takenAt, (key) => {
    hands(issue.assignee).assign(key, demoPerson(issue.assignee).name);
    hands(issue.assignee).moveTo(key, 'In Progress');
  });
  const askedAt = afterWork(assignee!, takenAt, 35);
  const asker = issue.assignee === askedKey ? issue.reviewer : issue.assignee;
  story.say(askedAt, asker, questionText.replace('@', `@${askedKey}`), undefined, 'question');
  const answeredAt = afterWork(asked!, askedAt, 50 + spread + (issue.answeredAfterDays ?? 0) * 8 * HOUR);
  story.say(answeredAt, askedKey, answer, 'question');

  const toldAt = afterWork(assignee!, answeredAt, 7 * HOUR + spread);
  story.say(toldAt, issue.assignee, issue.update);
  const reviewedFrom = afterWork(assignee!, toldAt, 2 * HOUR);
  const needsReview = issue.reviewer !== issue.assignee;
  if (needsReview) {
    story.do(reviewedFrom, (key) => hands(issue.assignee).moveTo(key, 'In Review'));
    story.say(reviewedFrom, issue.assignee, `Ready for review @${issue.reviewer}`, undefined, 'review');
  }
  const reviewedAt = needsReview ? afterWork(reviewer!, reviewedFrom, 70 + spread) : reviewedFrom;
  if (needsReview)
    story.say(
      reviewedAt,
      issue.reviewer,
      'Looks good to me. Two small remarks in the code, neither of them in the way.',
      'review',
    );

  const closedAt = afterWork(assignee!, reviewedAt, HOUR);
  const record = recordOf(issue.title);
  if (record !== null)
    story.do(new Date(closedAt.getTime() - 20 * 60_000), (key) => {
      hands(record.author).writeDocument(key, record.title, record.text(stage.keyOf(key), reviewedAt));
    });
  story.do(closedAt, (key) => hands(issue.isMerged === true ? null : issue.assignee).moveTo(key, 'Done'));
}
