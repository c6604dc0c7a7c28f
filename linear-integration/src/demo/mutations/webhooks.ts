import type { Asked } from '../asked';
import { demoId } from '../demo-id';
import { onlyAdmin } from '../derived-fields';
import { findEntity } from '../find-entity';
import type { Mutate } from '../mutations';
import { refusal } from '../refusal';
import { done, given, inputOf } from './mutating';

function webhook(asked: Asked, id: unknown) {
  onlyAdmin(asked.viewer);
  return findEntity(asked, 'Webhook', id);
}

export const WEBHOOK_MUTATIONS: Readonly<Record<string, Mutate>> = {
  webhookCreate(asked, args) {
    onlyAdmin(asked.viewer);
    const { workspace, viewer } = asked;
    const input = inputOf(args);
    if (!input.teamId && input.allPublicTeams !== true)
      throw refusal('input', 'Either teamId or allPublicTeams is required');
    const id = workspace.nextId('Webhook');
    const secret = input.secret ?? `lin_wh_${demoId(id, 'secret').replaceAll('-', '')}`;
    const made = workspace.create(
      'Webhook',
      {
        enabled: true,
        allPublicTeams: false,
        ...given(input, 'id'),
        id,
        secret,
        creatorId: viewer.user.id,
        failures: [],
      },
      viewer.user,
    );
    return { ...done, webhook: made };
  },
  webhookUpdate(asked, args) {
    const found = webhook(asked, args.id);
    asked.workspace.change(found, given(inputOf(args)), asked.viewer.user);
    return { ...done, webhook: found };
  },
  webhookDelete(asked, args) {
    const found = webhook(asked, args.id);
    asked.workspace.remove(found, asked.viewer.user);
    return { ...done, entityId: found.id };
  },
};
