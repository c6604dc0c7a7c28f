import type { Asked } from '../asked';
import { findEntity } from '../find-entity';
import type { Mutate } from '../mutations';
import { refusal } from '../refusal';
import { done, given, inputOf, needScope, ownId } from './mutating';

/** Makes, changes and deletes a kind of thing without rules of its own. */
function plain(
  type: string,
  payloadField: string,
  defaults: Readonly<Record<string, unknown>> = {},
): Record<string, Mutate> {
  const name = payloadField;
  return {
    [`${name}Create`](asked: Asked, args: Readonly<Record<string, unknown>>) {
      needScope(asked, 'write');
      const input = inputOf(args);
      const entity = asked.workspace.create(
        type,
        { ...defaults, creatorId: asked.viewer.user.id, ...given(input, 'id'), ...ownId(asked, type, input.id) },
        asked.viewer.user,
      );
      return { ...done, [name]: entity };
    },
    [`${name}Update`](asked: Asked, args: Readonly<Record<string, unknown>>) {
      needScope(asked, 'write');
      const entity = findEntity(asked, type, args.id);
      asked.workspace.change(entity, given(inputOf(args)), asked.viewer.user);
      return { ...done, [name]: entity };
    },
    [`${name}Delete`](asked: Asked, args: Readonly<Record<string, unknown>>) {
      needScope(asked, 'write');
      const entity = findEntity(asked, type, args.id);
      asked.workspace.remove(entity, asked.viewer.user);
      return { ...done, entityId: entity.id };
    },
  };
}

const documents = plain('Document', 'document');
const labels = plain('IssueLabel', 'issueLabel', { color: '#95a2b3', isGroup: false, teamId: null });
const attachments = plain('Attachment', 'attachment', { subtitle: null, metadata: {}, groupBySource: false });

export const OTHER_MUTATIONS: Readonly<Record<string, Mutate>> = {
  ...plain('CustomView', 'customView', { shared: false, filterData: {}, modelName: 'Issue', teamId: null }),
  ...plain('Template', 'template'),
  ...documents,
  documentCreate(asked, args) {
    const input = inputOf(args);
    const issueId = input.issueId ? findEntity(asked, 'Issue', input.issueId).id : null;
    const payload = documents.documentCreate!(asked, { input: { ...input, issueId } });
    const document = payload.document as Record<string, unknown>;
    document.slugId = String(document.id).replaceAll('-', '').slice(0, 12);
    document.content ??= '';
    return payload;
  },
  ...labels,
  issueLabelCreate(asked, args) {
    const { name, teamId } = inputOf(args);
    const taken = asked.workspace.store
      .all('IssueLabel')
      .some(
        (label) => String(label.name).toLowerCase() === String(name).toLowerCase() && label.teamId === (teamId ?? null),
      );
    if (taken) throw refusal('input', 'Duplicate label name');
    return labels.issueLabelCreate!(asked, args);
  },
  ...attachments,
  /** The same address on the same issue is the same card. */
  attachmentCreate(asked, args) {
    needScope(asked, 'write');
    const { workspace, viewer } = asked;
    const input = inputOf(args);
    const issue = findEntity(asked, 'Issue', input.issueId);
    const there = workspace.store.all('Attachment').find((each) => each.issueId === issue.id && each.url === input.url);
    const withIssueId = { ...args, input: { ...input, issueId: issue.id } };
    if (there === undefined) return attachments.attachmentCreate!(asked, withIssueId);
    workspace.change(
      there,
      given(input, 'id', 'issueId', 'commentBody', 'createAsUser', 'displayIconUrl'),
      viewer.user,
    );
    return { ...done, attachment: there };
  },
  projectUpdateCreate(asked, args) {
    needScope(asked, 'write');
    const { workspace, viewer } = asked;
    const input = inputOf(args);
    const project = findEntity(asked, 'Project', input.projectId);
    const id = workspace.nextId('ProjectUpdate');
    const projectUpdate = workspace.create(
      'ProjectUpdate',
      {
        id,
        body: '',
        health: 'onTrack',
        ...given(input, 'id'),
        ...ownId(asked, 'ProjectUpdate', input.id),
        slugId: id.slice(0, 8),
        userId: viewer.user.id,
        reactionData: [],
      },
      viewer.user,
    );
    workspace.change(project, { lastUpdateId: projectUpdate.id }, null);
    return { ...done, projectUpdate };
  },
  /** Linear's own reminder to whoever leads a project: one inbox item, to one person. */
  createProjectUpdateReminder(asked, args) {
    needScope(asked, 'write');
    const project = findEntity(asked, 'Project', args.projectId);
    const userId = args.userId ?? project.leadId;
    if (typeof userId !== 'string') throw refusal('input', 'The project has no lead');
    asked.workspace.notify([userId], { kind: 'projectUpdateReminder', projectId: project.id }, null);
    return done;
  },
};
