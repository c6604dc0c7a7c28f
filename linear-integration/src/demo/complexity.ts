import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What a page holds where nobody says. @see https://linear.app/developers/pagination (read 2026-11-22) */
export const DEFAULT_PAGE = 50;
const PROPERTY = 0.1;
const OBJECT = 1;

/**
 * What a document costs in points: 0.1 a property, 1 an object, and what a connection holds times the page that is asked for,
 * whether it is full or not; rounded up.
 *
 * @see https://linear.app/developers/rate-limiting (read 2026-11-22)
 */
export function complexityOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const types = new TypeInfo(schema);
  const factors = [1];
  const factor = () => factors.at(-1)!;
  let points = 0;
  const fragments = inlined(document);
  visit(
    fragments,
    visitWithTypeInfo(types, {
      Field: {
        enter(node) {
          const type = getNamedType(types.getType());
          const isConnection = isObjectType(type) && type.name.endsWith('Connection');
          if (!isCompositeType(type)) points += PROPERTY * factor();
          else if (!isConnection) points += OBJECT * (type.name === 'PageInfo' ? outside(factors) : factor());
          if (isConnection) {
            const first = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
            const page =
              first?.kind === Kind.INT
                ? Number(first.value)
                : first?.kind === Kind.VARIABLE
                  ? Number(variables[first.name.value] ?? DEFAULT_PAGE)
                  : DEFAULT_PAGE;
            factors.push(factor() * page);
          } else factors.push(isObjectType(type) && type.name === 'PageInfo' ? outside(factors) : factor());
        },
        leave: () => void factors.pop(),
      },
    }),
  );
  return Math.ceil(Math.round(points * 1000) / 1000);
}

/** `pageInfo` is there once a connection, not once a node. */
function outside(factors: readonly number[]): number {
  return factors.at(-2) ?? 1;
}

/** The first operation with its fragments in place. */
function inlined(document: DocumentNode): OperationDefinitionNode {
  const selections = new Map<string, { readonly on: string; readonly selectionSet: SelectionSetNode }>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      selections.set(definition.name.value, {
        on: definition.typeCondition.name.value,
        selectionSet: definition.selectionSet,
      });
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const unfold = <T extends OperationDefinitionNode | SelectionSetNode>(node: T): T =>
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = selections.get(name.value)!;
        return {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: fragment.on } },
          selectionSet: unfold(fragment.selectionSet),
        };
      },
    }) as T;
  return unfold(operation);
}
