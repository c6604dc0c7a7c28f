import { type Document, isCollection, isMap, isSeq, parseDocument } from 'yaml';
import { NORM_LISTS } from './schema';

/** One value of a playbook's text to be put in; `undefined` takes it out. Norms go by their id: `['responses', 'review', 'within']`. */
export interface TextEdit {
  readonly path: readonly [string, ...string[]];
  readonly value: unknown;
}

/**
 * The text of a playbook with values put in. What is not edited stays as it was written, comments and order too; a norm that the
 * text does not have (it comes from a preset) is added with its id and what is edited alone.
 *
 * @param text YAML or JSON that reads as a playbook.
 */
export function editPlaybookText(text: string, edits: readonly TextEdit[]): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  for (const { path, value } of edits) {
    const place = placeOf(document, path);
    if (value === undefined) document.deleteIn(place);
    else {
      const node = document.createNode(value);
      if (isCollection(node) && isSeq(node)) node.flow = true;
      document.setIn(place, node);
    }
  }
  // A text that opens with a brace is JSON to whoever wrote it, and is read as such elsewhere.
  const isJson = text.trimStart().startsWith('{');
  return document.toString({ lineWidth: isJson ? 0 : 100, ...(isJson ? { defaultStringType: 'QUOTE_DOUBLE' } : {}) });
}

/** The path with a norm's id turned into its position; a norm that is not there is put at the end. */
function placeOf(document: Document, [list, id, ...rest]: TextEdit['path']): unknown[] {
  if (id === undefined) return [list];
  if (!(NORM_LISTS as readonly string[]).includes(list)) return [list, id, ...rest];
  const norms = document.get(list);
  const items = isSeq(norms) ? norms.items : [];
  const known = items.findIndex((item) => isMap(item) && item.get('id') === id);
  if (known >= 0) return [list, known, ...rest];
  const position = items.length;
  if (!isSeq(norms)) document.set(list, document.createNode([]));
  document.addIn([list], document.createNode({ id }));
  return [list, position, ...rest];
}
