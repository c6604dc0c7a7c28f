import { z } from 'zod';
import { Done, Id, mutation, Ref } from './linear-document';

/*
 * Every change that we make. Each carries an id of our own making or sets a value, so that doing it twice is doing it once; the
 * one that can not is never tried again by itself.
 */

export const CREATE_COMMENT = mutation<{
  input: { id: string; issueId: string; body: string; parentId?: string; doNotSubscribeToIssue: true };
}>()(
  'CreateComment',
  '($input: CommentCreateInput!) { commentCreate(input: $input) { success comment { id } } }',
  z.object({ commentCreate: Done.extend({ comment: Ref }) }),
);

export const EDIT_COMMENT = mutation<{ id: string; body: string }>()(
  'EditComment',
  '($id: String!, $body: String!) { commentUpdate(id: $id, input: { body: $body }) { success } }',
  z.object({ commentUpdate: Done }),
);

/** Resolves a thread; only ever one that we began. */
export const RESOLVE_COMMENT = mutation<{ id: string }>()(
  'ResolveComment',
  '($id: String!) { commentResolve(id: $id) { success } }',
  z.object({ commentResolve: Done }),
);

/**
 * Puts a card on an issue; the same address on the same issue changes the card that is there.
 * @see https://linear.app/developers/attachments (read 2026-11-22)
 */
export const PUT_CARD = mutation<{
  input: { issueId: string; url: string; title: string; subtitle: string; metadata: Record<string, unknown> };
}>()(
  'PutCard',
  '($input: AttachmentCreateInput!) { attachmentCreate(input: $input) { success attachment { id } } }',
  z.object({ attachmentCreate: Done.extend({ attachment: Ref }) }),
);

export const SET_STATE = mutation<{ id: string; stateId: string }>()(
  'SetState',
  '($id: String!, $stateId: String!) { issueUpdate(id: $id, input: { stateId: $stateId }) { success } }',
  z.object({ issueUpdate: Done }),
);

export const ADD_LABEL = mutation<{ id: string; labelId: string }>()(
  'AddLabel',
  '($id: String!, $labelId: String!) { issueAddLabel(id: $id, labelId: $labelId) { success } }',
  z.object({ issueAddLabel: Done }),
);

export const REMOVE_LABEL = mutation<{ id: string; labelId: string }>()(
  'RemoveLabel',
  '($id: String!, $labelId: String!) { issueRemoveLabel(id: $id, labelId: $labelId) { success } }',
  z.object({ issueRemoveLabel: Done }),
);

export const CREATE_LABEL = mutation<{ input: { id: string; name: string; color: string; description: string } }>()(
  'CreateLabel',
  '($input: IssueLabelCreateInput!) { issueLabelCreate(input: $input) { success issueLabel { id } } }',
  z.object({ issueLabelCreate: Done.extend({ issueLabel: Ref }) }),
);

export const CREATE_VIEW = mutation<{
  input: { id: string; name: string; description: string; shared: true; filterData: Record<string, unknown> };
}>()(
  'CreateView',
  '($input: CustomViewCreateInput!) { customViewCreate(input: $input) { success customView { id } } }',
  z.object({ customViewCreate: Done.extend({ customView: Ref }) }),
);

export const CREATE_DOCUMENT = mutation<{ input: { id: string; issueId: string; title: string; content: string } }>()(
  'CreateDocument',
  '($input: DocumentCreateInput!) { documentCreate(input: $input) { success document { id url } } }',
  z.object({ documentCreate: Done.extend({ document: z.object({ id: Id, url: z.string() }) }) }),
);

export const EDIT_DOCUMENT = mutation<{ id: string; title: string; content: string }>()(
  'EditDocument',
  '($id: String!, $title: String!, $content: String!) { documentUpdate(id: $id, input: { title: $title, content: $content }) { success } }',
  z.object({ documentUpdate: Done }),
);

/** Linear's own reminder of a project update, to its lead. Asked for twice, it is sent twice. */
export const REMIND_LEAD = {
  ...mutation<{ projectId: string; userId: string }>()(
    'RemindLead',
    '($projectId: String!, $userId: String) { createProjectUpdateReminder(projectId: $projectId, userId: $userId) { success } }',
    z.object({ createProjectUpdateReminder: Done }),
  ),
  isOnce: true,
} as const;
