import type { NormList } from '@async-norms/core';
import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import { NORM_KEYS, NORM_LISTS, readValue } from './field-specs';
import { type FormField, formOfText, type NormRow } from './form-of-text';

/** What came from the form, by the names of its fields. */
export interface PostedForm {
  has(name: string): boolean;
  text(name: string): string;
  texts(name: string): readonly string[];
}

/**
 * The text with what somebody changed in the form beside it. Only what differs from `before`, the text that the form was made
 * from, is put in; comments and everything that the form does not show stay as they are.
 *
 * @param text The text as it came back, perhaps changed by hand. One that is no YAML comes back untouched.
 */
export function applyForm(text: string, before: string, posted: PostedForm): string {
  const form = formOfText(before);
  const document = parseDocument(text);
  if (form === null || document.errors.length > 0 || !isMap(document.contents)) return text;
  let isChanged = false;
  const put = (path: readonly (string | number)[], value: unknown) => {
    isChanged = true;
    setAt(document, path, value);
  };

  const changed = (field: FormField) => posted.has(field.name) && postedText(field, posted).trim() !== field.written;
  const week = [...form.fields.values()].filter(({ path }) => path.includes('weeklyHours'));
  // A week that is written at all is written whole: a day that it leaves out has no hours.
  const writesWeek = week.some(changed) && week.every(({ written }) => written === '');
  for (const field of form.fields.values()) {
    const isOfWeek = writesWeek && week.includes(field);
    if (!changed(field) && !isOfWeek) continue;
    const said = postedText(field, posted).trim();
    put(field.path, readValue(field.kind, isOfWeek && said === '' ? field.inherited : said));
  }

  const gone: NormRow[] = [];
  for (const row of form.norms) {
    const base = row.isInherited
      ? `inherited.${row.list}.${row.id}`
      : (row.fields[0]?.path.slice(0, 2).join('.') ?? '');
    if (posted.has(`${base}.remove`)) {
      gone.push(row);
      continue;
    }
    for (const field of row.fields) {
      if (!changed(field)) continue;
      const key = field.path.slice(row.isInherited ? 3 : 2);
      put([row.list, indexOf(document, row.list, row.id), ...key], readValue(field.kind, posted.text(field.name)));
    }
  }
  for (const row of gone) {
    if (row.isInherited) put(['without', sizeAt(document, ['without'])], row.id);
    else put([row.list, indexOf(document, row.list, row.id)], undefined);
  }
  for (const list of NORM_LISTS) {
    const norm = newNorm(list, posted);
    if (norm !== null) put([list, sizeAt(document, [list])], norm);
  }
  return isChanged ? document.toString({ lineWidth: 100 }) : text;
}

function postedText(field: FormField, posted: PostedForm): string {
  return field.kind === 'people'
    ? posted
        .texts(field.name)
        .filter((one) => one !== '')
        .join(', ')
    : posted.text(field.name);
}

/** A norm of the empty row; `null` where nothing was written into it. */
function newNorm(list: NormList, posted: PostedForm): Record<string, unknown> | null {
  const at = (key: string) => posted.text(`new.${list}.${key}`).trim();
  const id = at('id');
  if (id === '') return null;
  const norm: Record<string, unknown> = { id };
  for (const { path, kind } of NORM_KEYS[list]) {
    const value = readValue(kind, at(path.join('.')));
    if (value === undefined) continue;
    if (path.length === 1) norm[path[0]!] = value;
    else norm[path[0]!] = { [path[1]!]: value };
  }
  return norm;
}

function indexOf(document: Document, list: NormList, id: string): number {
  const norms = document.getIn([list]);
  const known = isSeq(norms) ? norms.items.findIndex((item) => isMap(item) && String(item.get('id')) === id) : -1;
  if (known >= 0) return known;
  const next = sizeAt(document, [list]);
  setAt(document, [list, next], { id });
  return next;
}

function sizeAt(document: Document, path: readonly string[]): number {
  const found = document.getIn(path);
  return isSeq(found) ? found.items.length : 0;
}

/** Sets or takes out a value, and makes room for it: a key that was left empty becomes what is to hold the value. */
function setAt(document: Document, path: readonly (string | number)[], value: unknown): void {
  for (let length = 1; length < path.length; length++) {
    const parent = path.slice(0, length);
    const found = document.getIn(parent, true);
    if (isMap(found) || isSeq(found)) continue;
    if (value === undefined) return;
    document.setIn(parent, document.createNode(typeof path[length] === 'number' ? [] : {}));
  }
  if (value === undefined) document.deleteIn(path);
  // A plain value takes the place of another within its node, so that a comment beside it stays.
  else document.setIn(path, typeof value === 'object' ? document.createNode(value) : value);
}
