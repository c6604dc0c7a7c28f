import { z } from 'zod';
import { JiraChangeItem, JiraComment, JiraInstant, JiraProject, JiraStatus, JiraUser } from './jira-schemas';

/**
 * The product events we listen to, and what we read of each. Labels, priority, the kind of an account and the id of the
 * changelog are not in them; `changelog` is in updates alone.
 *
 * @see https://developer.atlassian.com/platform/forge/events-reference/jira/ (read November 2026). Its text says `issueType`, its
 *   sample `issuetype`: both are read.
 */
const text = z.string().nullish().catch(null);
const Named = z.object({ name: text }).nullish().catch(null);
const UserOrNobody = JiraUser.nullish().catch(null);

const Fields = z.object({
  created: JiraInstant.nullish().catch(null),
  updated: JiraInstant.nullish().catch(null),
  project: JiraProject,
  issuetype: Named,
  issueType: Named,
  priority: Named,
  labels: z.array(z.string()).nullish().catch(null),
  status: JiraStatus.nullish().catch(null),
  assignee: UserOrNobody,
  reporter: UserOrNobody,
});

const Issue = z.object({ id: z.string().min(1), key: z.string().min(1), fields: Fields });

const Base = z.object({
  /** Done by this app. The manifest's filter keeps such events away; what slips through is left alone. */
  selfGenerated: z.boolean().nullish().catch(null),
  atlassianId: text,
  timestamp: JiraInstant.nullish().catch(null),
  issue: Issue,
});

export const ProductEvent = z.discriminatedUnion('eventType', [
  Base.extend({ eventType: z.literal('avi:jira:created:issue') }),
  Base.extend({
    eventType: z.literal('avi:jira:updated:issue'),
    changelog: z
      .object({ items: z.array(JiraChangeItem) })
      .nullish()
      .catch(null),
    associatedStatuses: z.array(JiraStatus).nullish().catch(null),
  }),
  Base.extend({ eventType: z.literal('avi:jira:deleted:issue') }),
  Base.extend({ eventType: z.literal('avi:jira:commented:issue'), comment: JiraComment }),
  Base.extend({
    eventType: z.literal('avi:jira:deleted:comment'),
    comment: z.object({ id: z.string() }).nullish().catch(null),
  }),
]);
export type ProductEvent = z.infer<typeof ProductEvent>;
