import { asWritten, type NormList, type Playbook, readPlaybook } from '@async-norms/core';
import { parseDocument } from 'yaml';
import { type FieldKind, NORM_KEYS, NORM_LISTS, PARTS, shownValue } from './field-specs';

/** One field of the form. */
export interface FormField {
  /** Its path in the playbook, joined by dots; also its name in the form. */
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly kind: FieldKind;
  /** What the text says there; empty where it says nothing. */
  readonly written: string;
  /** What holds there if the text says nothing: from the preset, or by default. */
  readonly inherited: string;
}

/** One norm: written in the text, or inherited from the preset. */
export interface NormRow {
  readonly list: NormList;
  readonly id: string;
  readonly isInherited: boolean;
  readonly fields: readonly FormField[];
  /** Whether `of` is a filter that only the text can say. */
  readonly hasFilter: boolean;
}

/** A playbook's text as a form; `null` where the text can't be read as YAML, and so has no form. */
export interface PlaybookForm {
  readonly fields: ReadonlyMap<string, FormField>;
  readonly norms: readonly NormRow[];
}

/** The form of a playbook's text. Problems of the playbook are no obstacle; only a text that is no YAML has no form. */
export function formOfText(text: string): PlaybookForm | null {
  const document = parseDocument(text);
  const written: unknown = document.errors.length > 0 ? null : document.toJS();
  if (!isObject(written)) return null;
  const effective = effectiveOf(written);
  const fields = Object.values(PARTS)
    .flat()
    .map(({ path, kind }) => fieldOf(path, kind, valueAt(written, path), valueAt(effective, path)));
  return {
    fields: new Map(fields.map((field) => [field.name, field])),
    norms: NORM_LISTS.flatMap((list) => rowsOf(list, written, effective)),
  };
}

function rowsOf(list: NormList, written: Values, effective: Values): NormRow[] {
  const own = listAt(written, list);
  const all = listAt(effective, list);
  const ownIds = new Set(own.map((norm) => shownValue(norm.id)));
  const inherited = all.filter((norm) => !ownIds.has(shownValue(norm.id)));
  return [
    ...own.map((norm, index) =>
      row(
        norm,
        index,
        all.find(({ id }) => id === norm.id),
      ),
    ),
    ...inherited.map((norm) => row({ id: norm.id }, null, norm)),
  ];

  function row(norm: Values, index: number | null, whole: Values | undefined): NormRow {
    const id = shownValue(norm.id);
    const place = index === null ? ['inherited', list, id] : [list, index];
    return {
      list,
      id,
      isInherited: index === null,
      hasFilter: isFilter(norm.of ?? whole?.of, list),
      fields: NORM_KEYS[list].map(({ path, kind }) =>
        fieldOf([...place, ...path], kind, shortOf(norm, path), shortOf(whole ?? {}, path)),
      ),
    };
  }
}

/** `of: { status: open }` is shown as `open`. */
function shortOf(norm: Values, path: readonly string[]): unknown {
  const value = valueAt(norm, path);
  if (path.join('.') === 'of' && isObject(value) && Object.keys(value).join() === 'status') return value.status;
  return value;
}

function isFilter(of: unknown, list: NormList): boolean {
  if (!isObject(of)) return false;
  return Object.keys(of).some((key) => (list === 'decisions' ? key !== 'labels' : key !== 'status'));
}

function fieldOf(path: readonly (string | number)[], kind: FieldKind, written: unknown, inherited: unknown): FormField {
  const shown = shownValue(written);
  return { name: path.join('.'), path, kind, written: shown, inherited: shown === '' ? shownValue(inherited) : '' };
}

/** The playbook with what it inherits; where it has problems, what a playbook with its preset alone would have. */
function effectiveOf(written: Values): Values {
  const read = readPlaybook(written);
  if (read.outcome === 'playbook') return asValues(read.playbook);
  const bare = readPlaybook({ playbook: 1, team: '?', ...(written.extends ? { extends: written.extends } : {}) });
  return bare.outcome === 'playbook' ? asValues(bare.playbook) : {};
}

function asValues(playbook: Playbook): Values {
  return asWritten(playbook) as Values;
}

type Values = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listAt(values: Values, list: NormList): readonly Values[] {
  const found = values[list];
  return Array.isArray(found) ? found.map((norm) => (isObject(norm) ? norm : {})) : [];
}

function valueAt(values: Values, path: readonly string[]): unknown {
  let value: unknown = values;
  for (const key of path) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}
