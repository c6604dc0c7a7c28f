/**
 * Linear's GraphQL schema, rebuilt from the type declarations in the installed `@linear/sdk`: npm has no schema file, and the
 * public mirror is older than the SDK that we pin.
 *
 * The declarations are made by a generator, so every kind of type has one shape: objects carry `__typename`, inputs and
 * interfaces do not, arguments are types that end in `Args`, and a `Maybe` is what may be null. What they lose are default
 * values and descriptions of arguments.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Scalars that GraphQL has by itself. */
const BUILT_IN = new Set(['ID', 'String', 'Boolean', 'Int', 'Float']);
/** Types of the generator, not of the schema. */
const NOT_SCHEMA = new Set([
  'Maybe',
  'InputMaybe',
  'Exact',
  'MakeOptional',
  'MakeMaybe',
  'MakeEmpty',
  'Incremental',
  'Scalars',
]);

/** @returns {string} the schema in GraphQL's schema language, without descriptions */
export function rebuildSchema(sdkFolder = join(dirname(fileURLToPath(import.meta.resolve('@linear/sdk'))))) {
  const declarations = readdirSync(sdkFolder).find((name) => /^index-.*\.d\.mts$/.test(name));
  if (declarations === undefined) throw new Error(`rebuildSchema: expected index-*.d.mts in ${sdkFolder}`);
  const source = ts.createSourceFile(
    declarations,
    readFileSync(join(sdkFolder, declarations), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  return schemaOf(readTypes(source), namesInDocuments(readFileSync(join(sdkFolder, 'index.mjs'), 'utf8')));
}

/** The schema's types come first in the file; the fragments of the SDK's own documents end them. */
function readTypes(source) {
  const found = { scalars: [], enums: new Map(), unions: new Map(), objects: new Map(), bare: new Map() };
  for (const node of source.statements) {
    if (ts.isEnumDeclaration(node)) {
      found.enums.set(
        node.name.text,
        node.members.map((member) => member.initializer.text),
      );
      continue;
    }
    if (!ts.isTypeAliasDeclaration(node)) continue;
    const name = node.name.text;
    if (name.endsWith('Fragment')) break;
    if (name === 'Scalars') found.scalars = node.type.members.map((member) => member.name.text);
    if (!NOT_SCHEMA.has(name)) sortIn(found, name, node.type);
  }
  return found;
}

function sortIn(found, name, type) {
  if (ts.isUnionTypeNode(type))
    return found.unions.set(
      name,
      type.types.map((member) => member.typeName.text),
    );
  if (ts.isTypeReferenceNode(type)) return found.unions.set(name, [type.typeName.text]);
  const parts = ts.isIntersectionTypeNode(type) ? type.types : [type];
  const literal = parts.find(ts.isTypeLiteralNode);
  const members = literal.members.filter(ts.isPropertySignature);
  const typeName = members.find((member) => member.name.text === '__typename');
  const shape = {
    implements: parts.filter(ts.isTypeReferenceNode).map((part) => part.typeName.text),
    fields: members.filter((member) => member !== typeName).map(fieldOf),
  };
  if (typeName === undefined) return found.bare.set(name, shape);
  return found.objects.set(name, {
    ...shape,
    realName: ts.isLiteralTypeNode(typeName.type) ? typeName.type.literal.text : name,
  });
}

function fieldOf(member) {
  const { name, isNullable } = typeOf(member.type);
  return { name: member.name.text, type: name, isNullable: isNullable || member.questionToken !== undefined };
}

/** A type as GraphQL writes it, with the names still as TypeScript has them, between angle brackets. */
function typeOf(type) {
  if (ts.isParenthesizedTypeNode(type)) return typeOf(type.type);
  if (ts.isIndexedAccessTypeNode(type)) return { name: type.indexType.literal.text, isNullable: false };
  const name = type.typeName.text;
  if (name === 'Maybe' || name === 'InputMaybe') return { ...typeOf(type.typeArguments[0]), isNullable: true };
  if (name !== 'Array') return { name: `<${name}>`, isNullable: false };
  const item = typeOf(type.typeArguments[0]);
  return { name: `[${item.name}${item.isNullable ? '' : '!'}]`, isNullable: false };
}

/** Inputs as the SDK's own documents spell them: the generator changes the case of some (`IDComparator`). */
function namesInDocuments(bundle) {
  return new Map([...bundle.matchAll(/\$\w+: \[?(\w+)/g)].map(([, name]) => [name.toLowerCase(), name]));
}

function schemaOf({ scalars, enums, unions, objects, bare }, spelled) {
  const realName = (name) => objects.get(name)?.realName ?? spelled.get(name.toLowerCase()) ?? name;
  const written = (type) => type.replace(/<(\w+)>/g, (_, name) => realName(name));
  const argumentsOf = new Map(
    [...bare.keys()].filter((name) => name.endsWith('Args')).map((name) => [name.toLowerCase(), name]),
  );
  const usedArguments = new Set();
  const interfaces = interfacesOf(objects, bare);

  const inputField = ({ name, type, isNullable }) => `${name}: ${written(type)}${isNullable ? '' : '!'}`;
  const outputField = (owner, field) => {
    const args = argumentsOf.get(`${owner}${field.name}args`.toLowerCase());
    if (args !== undefined) usedArguments.add(args);
    const list = args === undefined ? '' : `(${bare.get(args).fields.map(inputField).join(', ')})`;
    return `  ${field.name}${list}: ${written(field.type)}${field.isNullable ? '' : '!'}`;
  };
  const block = (keyword, name, above, lines) =>
    `${keyword} ${realName(name)}${above.length > 0 ? ` implements ${above.map(realName).join(' & ')}` : ''} {\n${lines.join('\n')}\n}`;

  const blocks = [
    ...scalars.filter((name) => !BUILT_IN.has(name)).map((name) => `scalar ${name}`),
    ...[...enums].map(([name, values]) =>
      block(
        'enum',
        name,
        [],
        values.map((value) => `  ${value}`),
      ),
    ),
    ...[...unions].map(([name, members]) => `union ${realName(name)} = ${members.map(realName).join(' | ')}`),
    ...[...objects].map(([name, { fields, implements: above }]) =>
      block(
        'type',
        name,
        withAbove(above, interfaces),
        fields.map((field) => outputField(name, field)),
      ),
    ),
    ...[...interfaces].map(([name, above]) =>
      block(
        'interface',
        name,
        withAbove(above, interfaces),
        bare.get(name).fields.map((field) => outputField(name, field)),
      ),
    ),
  ];
  const inputs = [...bare]
    .filter(([name, { fields }]) => !interfaces.has(name) && !usedArguments.has(name) && fields.length > 0)
    .map(([name, { fields }]) =>
      block(
        'input',
        name,
        [],
        fields.map((field) => `  ${inputField(field)}`),
      ),
    );
  return `${[...blocks, ...inputs].join('\n\n')}\n`;
}

/**
 * Interfaces with those they implement. The generator drops what one interface implements of another, so it is found again:
 * every object that implements the one implements the other, more objects do, and the fields are all there.
 */
function interfacesOf(objects, bare) {
  const implementors = new Map();
  for (const [name, object] of objects)
    for (const above of object.implements) implementors.set(above, new Set([...(implementors.get(above) ?? []), name]));
  const fieldNames = (name) => new Set(bare.get(name).fields.map((field) => field.name));
  const isAbove = (wide, narrow) =>
    wide !== narrow &&
    implementors.get(wide).size > implementors.get(narrow).size &&
    [...implementors.get(narrow)].every((name) => implementors.get(wide).has(name)) &&
    [...fieldNames(wide)].every((name) => fieldNames(narrow).has(name));
  return new Map(
    [...implementors.keys()].map((name) => [
      name,
      [...new Set([...bare.get(name).implements, ...[...implementors.keys()].filter((other) => isAbove(other, name))])],
    ]),
  );
}

/** GraphQL wants the interfaces of interfaces named as well. */
function withAbove(names, interfaces) {
  const all = new Set();
  const add = (name) => {
    for (const above of interfaces.get(name) ?? []) add(above);
    all.add(name);
  };
  for (const name of names) add(name);
  return [...all];
}

/** Run by itself, it writes the file that the demo workspace is executed on; a test holds that file to the installed SDK. */
if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1])
  writeFileSync(fileURLToPath(new URL('linear.graphql', import.meta.url)), rebuildSchema());
