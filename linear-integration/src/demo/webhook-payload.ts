import {
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { DERIVED } from './derived-fields';
import { plainest } from './resolve-field';
import type { Entity } from './store';
import { idsOf, type Viewer } from './viewer';
import type { By, Happening, Workspace } from './workspace';

/** The body of a webhook, whole, before it is stamped for sending. */
export type WebhookBody = Readonly<Record<string, unknown>>;

/**
 * What Linear sends about something that happened. `data` has the fields of the schema's own `…WebhookPayload` type; those that
 * hold nothing are left out, as Linear mostly does.
 */
export function webhookBody(workspace: Workspace, happening: Happening, viewer: Viewer): WebhookBody {
  const { type, action, entity, by, at, updatedFrom } = happening;
  const payload = workspace.schema.getType(`${type}WebhookPayload`);
  const url = DERIVED[`${type}.url`]?.({ workspace, viewer }, entity, {});
  return {
    action,
    type,
    actor: actorOf(workspace, by, viewer),
    createdAt: at.toISOString(),
    data: isObjectType(payload) ? dataOf(workspace, viewer, payload, entity) : { id: entity.id },
    ...(updatedFrom === null ? {} : { updatedFrom }),
    ...(typeof url === 'string' ? { url } : {}),
    organizationId: workspace.organization.id,
  };
}

function actorOf(workspace: Workspace, by: By, viewer: Viewer): unknown {
  if (by === null) return null; // as deliveries about automations show it
  const url = DERIVED['User.url']!({ workspace, viewer }, by, {});
  return { id: by.id, type: 'user', name: by.name, email: by.email, url };
}

function dataOf(
  workspace: Workspace,
  viewer: Viewer,
  type: GraphQLObjectType,
  entity: Entity,
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(type.getFields())) {
    const value = fieldValue(workspace, viewer, entity, name, field.type);
    if (value !== null && value !== undefined) data[name] = value;
    else if (isNonNullType(field.type)) data[name] = plainest(field.type);
  }
  return data;
}

function fieldValue(
  workspace: Workspace,
  viewer: Viewer,
  entity: Entity,
  name: string,
  type: Parameters<typeof plainest>[0],
): unknown {
  const named = getNamedType(type);
  if (isObjectType(named)) {
    const of = named.name.replace(/(Child)?WebhookPayload$/, '');
    const inside = (id: unknown) => {
      const child = typeof id === 'string' ? workspace.store.get(of, id) : null;
      return child === null ? null : dataOf(workspace, viewer, named, child);
    };
    return isListType(getNullableType(type))
      ? idsOf(entity, `${name.replace(/s$/, '')}Ids`).flatMap((id) => inside(id) ?? [])
      : inside(entity[`${name}Id`]);
  }
  const derive = DERIVED[`${entity.__typename}.${name}`];
  return derive === undefined ? entity[name] : derive({ workspace, viewer }, entity, {});
}
