import {
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { Asked } from './asked';
import { type ConnectionArguments, connectionOf } from './connection';
import { DERIVED } from './derived-fields';
import type { Follow } from './filter';
import { findEntity } from './find-entity';
import { MUTATIONS } from './mutations';
import type { Entity } from './store';
import { canSee, idsOf } from './viewer';

type Arguments = Readonly<Record<string, unknown>>;

/**
 * Finds what a field holds. Most fields need nothing of their own: a stored value; the entity that `…Id` names; for a list, the
 * entities that `…Ids` names or that name the parent; else the plainest value that the schema allows.
 */
export const resolveField: GraphQLFieldResolver<unknown, Asked> = (source, args: Arguments, asked, info) => {
  const { fieldName, parentType, returnType } = info;
  if (parentType.name === 'Mutation') {
    const mutate = MUTATIONS[fieldName];
    if (mutate === undefined) throw new Error(`${fieldName}: not a part of the demo workspace`);
    return mutate(asked, args);
  }
  const derive = DERIVED[`${parentType.name}.${fieldName}`];
  if (derive !== undefined) return derive(asked, source as Entity, args);
  const parent = parentType.name === 'Query' ? null : (source as Entity);
  const stored = parent?.[fieldName];
  if (stored !== undefined && !isConnection(returnType)) return stored;
  if (isConnection(returnType)) return page(asked, parent, fieldName, returnType, args);
  if (parent === null) return findEntity(asked, getNamedType(returnType).name, args.id);
  // A value such as a payload or `sharedAccess` belongs to nobody: it has what was put into it.
  if (parent.__typename === undefined) return plainest(returnType);
  return related(asked, parent, fieldName, returnType) ?? plainest(returnType);
};

/** Follows a field for a filter, by the same conventions. */
function follow(asked: Asked): Follow {
  return (entity, field) => {
    const derive = DERIVED[`${entity.__typename}.${field}`];
    if (derive !== undefined) return derive(asked, entity, {});
    if (entity[field] !== undefined) return entity[field];
    const type = asked.workspace.schema.getType(entity.__typename);
    const known = isObjectType(type) ? type.getFields()[field] : undefined;
    if (known === undefined) return null;
    return isConnection(known.type) || isListType(getNullableType(known.type))
      ? listOf(asked, entity, field, known.type)
      : related(asked, entity, field, known.type);
  };
}

function page(asked: Asked, parent: Entity | null, field: string, type: GraphQLOutputType, args: Arguments): unknown {
  const { workspace } = asked;
  return connectionOf(listOf(asked, parent, field, type), args as ConnectionArguments, follow(asked), workspace.now());
}

function listOf(asked: Asked, parent: Entity | null, field: string, type: GraphQLOutputType): Entity[] {
  const { store } = asked.workspace;
  const node = nodeTypeOf(type);
  const derived = parent === null ? undefined : DERIVED[`${parent.__typename}.${field}[]`];
  const all =
    derived !== undefined
      ? (derived(asked, parent!, {}) as readonly Entity[])
      : parent === null || parent.__typename === 'Organization'
        ? store.all(node)
        : `${singular(field)}Ids` in parent
          ? idsOf(parent, `${singular(field)}Ids`).flatMap((id) => store.get(node, id) ?? [])
          : store.all(node).filter((entity) => entity[referenceTo(parent, field)] === parent.id);
  return all.filter((entity) => canSee(asked.viewer, store, entity));
}

/** `comments` of an issue are comments whose `issueId` it is; children are those whose `parentId` it is. */
function referenceTo(parent: Entity, field: string): string {
  if (field === 'children') return 'parentId';
  return `${parent.__typename[0]!.toLowerCase()}${parent.__typename.slice(1)}Id`;
}

function related(asked: Asked, parent: Entity, field: string, type: GraphQLOutputType): unknown {
  const { store } = asked.workspace;
  const named = getNamedType(type);
  if (named.name === 'Organization') return store.all('Organization')[0];
  if (isObjectType(named) && isListType(getNullableType(type))) return listOf(asked, parent, field, type);
  const id = parent[`${field}Id`];
  if (typeof id !== 'string') return null;
  const found = store.get(named.name, id);
  return found !== null && canSee(asked.viewer, store, found) ? found : null;
}

/** The plainest value that a field may hold: nothing, where the schema allows that. */
export function plainest(type: GraphQLOutputType): unknown {
  if (!isNonNullType(type)) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.value;
  if (!isScalarType(named)) return {};
  if (named.name === 'Boolean') return false;
  if (named.name === 'Int' || named.name === 'Float') return 0;
  if (named.name.startsWith('JSON')) return {};
  return named.name === 'DateTime' ? new Date(0) : '';
}

function isConnection(type: GraphQLOutputType): boolean {
  return getNamedType(type).name.endsWith('Connection');
}

function nodeTypeOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named) || !named.name.endsWith('Connection')) return named.name;
  return getNamedType(named.getFields().nodes!.type).name;
}

function singular(field: string): string {
  return field.replace(/s$/, '');
}
