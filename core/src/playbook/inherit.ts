import { type KeyedProblem, keyedProblemsOf, type Problem, pathText, shown } from '../problem';
import { type Branch, branchOf, builtFrom, idsIn, merged, type Origin, withEntry } from './merge';
import { nearestOf } from './nearest';
import type { Preset } from './presets/preset';
import { PRESET_NAMES, presetOf } from './presets/presets';
import { NORM_LISTS, Playbook } from './schema';
import { keysAt, withoutEmptyKeys } from './schema-keys';
import { isPlainObject, type Place, readWritten, type Written } from './written';

/** One file of several that make an agreement: an organisation's, a team's, a project's. */
export interface PlaybookLayer {
  /** What to call it in a problem: a file name, or `organisation`. */
  readonly name: string;
  /** YAML or JSON as text, or a value read from it. Need not be whole: what it leaves out is inherited. */
  readonly written: unknown;
}

/** Where a value of an agreement comes from. */
export type ValueOrigin =
  | { readonly from: 'layer'; readonly layer: string; readonly path: string; readonly place: Place | null }
  | { readonly from: 'preset'; readonly preset: string }
  | { readonly from: 'default' };

/** A problem, and the layer it stands in. */
export interface LayerProblem extends Problem {
  /** `null` where it comes of what several layers say together. */
  readonly layer: string | null;
}

export type InheritedPlaybook =
  | {
      readonly outcome: 'playbook';
      readonly playbook: Playbook;
      /** Where the value at a path of `playbook` was written. A norm goes by its position or its id: `responses.review.within`. */
      originOf(path: string): ValueOrigin;
    }
  | { readonly outcome: 'problems'; readonly problems: readonly LayerProblem[] };

const PRESET_LAYER = -1;

/** A text with more unknown keys than that is no misspelt playbook, and looking up what was meant takes time. */
const MOST_ADVICE = 50;

/**
 * One playbook from several layers, the most general first: organisation, team, project.
 *
 * Sections, calendars, people and cards go together key by key; norms by their id, then key by key; waivers are added; any
 * other list or value that is written replaces the inherited one. A key left empty (`null`) takes out what it inherits, and
 * `without` takes out norms by id. The preset that the last layer with an `extends` names lies beneath them all.
 *
 * @returns The playbook and where each value comes from, or every problem at once.
 */
export function inheritPlaybook(layers: readonly PlaybookLayer[]): InheritedPlaybook {
  const read = layers.map(({ name, written }) => ({ name, result: readWritten(written) }));
  const refusals = read.flatMap(({ name, result }): LayerProblem[] =>
    result.outcome === 'refused' ? [{ ...asProblem(result.problem, result.place), layer: name }] : [],
  );
  if (refusals.length > 0) return { outcome: 'problems', problems: refusals };
  const sources = read.flatMap(({ name, result }) =>
    result.outcome === 'written' ? [{ name, written: result.written }] : [],
  );
  const noPlaybook = sources.flatMap(({ name, written }): LayerProblem[] =>
    isPlainObject(written.value) ? [] : [{ ...asProblem(notKeys(written), written.placeOf([], 'value')), layer: name }],
  );
  if (noPlaybook.length > 0) return { outcome: 'problems', problems: noPlaybook };
  return new Inheritance(sources).result();
}

interface LayerSource {
  readonly name: string;
  readonly written: Written;
}

class Inheritance {
  readonly #sources: readonly LayerSource[];
  readonly #problems: LayerProblem[] = [];
  readonly #origins = new Map<string, Origin>();
  #advice = MOST_ADVICE;

  constructor(sources: readonly LayerSource[]) {
    this.#sources = sources;
  }

  result(): InheritedPlaybook {
    const branches = this.#sources.map(({ written }, layer) => branchOf(written.value, layer));
    const preset = this.#preset(branches);
    const beneath = branchOf(preset?.parts ?? {}, PRESET_LAYER);
    const all = this.#mergedChecking(beneath, branches);
    const value = withoutEmptyKeys(
      builtFrom(this.#withoutOf(all, preset, beneath), (keys, origin) => this.#origins.set(pathText(keys), origin)),
      Playbook,
    );
    const parsed = Playbook.safeParse(value);
    if (!parsed.success) {
      for (const problem of keyedProblemsOf(parsed.error, value)) this.#tell(this.#advised(problem));
    }
    if (!parsed.success || this.#problems.length > 0) return { outcome: 'problems', problems: this.#inOrder() };
    const playbook = parsed.data;
    return { outcome: 'playbook', playbook, originOf: (path) => this.#originOf(path, playbook) };
  }

  /** By layer, then by place, so that a person can go through their text from top to bottom. */
  #inOrder(): readonly LayerProblem[] {
    const layerOf = ({ layer }: LayerProblem) => this.#sources.findIndex(({ name }) => name === layer);
    return this.#problems.sort(
      (a, b) => layerOf(a) - layerOf(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
  }

  /** The preset of the last layer that names one. */
  #preset(branches: readonly Branch[]): Preset | null {
    const layer = branches.findLastIndex((branch) => wholeAt(branch, 'extends') !== undefined);
    const name = layer < 0 ? undefined : wholeAt(branches[layer]!, 'extends');
    if (typeof name !== 'string') return null;
    const preset = presetOf(name);
    if (preset === null) {
      const near = nearestOf(name, PRESET_NAMES);
      const expected =
        near === null ? `one of ${PRESET_NAMES.join(', ')}` : `${near}, or one of ${PRESET_NAMES.join(', ')}`;
      const problem = { keys: ['extends'], problem: `got ${shown(name)}`, expected };
      this.#problems.push(this.#placed(problem, { layer, keys: ['extends'] }));
    }
    return preset;
  }

  /** All layers as one, telling of each `without` that takes out nothing. */
  #mergedChecking(beneath: Branch, branches: readonly Branch[]): Branch {
    return branches.reduce((below, branch, layer) => {
      const inherited = new Set(NORM_LISTS.flatMap((list) => idsIn(below, list)));
      idsIn(branch, 'without').forEach((id, position) => {
        // What an earlier layer or an earlier reading took out already is no mistake.
        if (inherited.has(id) || idsIn(below, 'without').includes(id)) return;
        const known = [...inherited].map((one) => pathText([one]));
        const expected = known.length === 0 ? 'nothing here, as no norms are inherited' : `one of ${known.join(', ')}`;
        const keys = ['without', position];
        this.#problems.push(this.#placed({ keys, problem: `got ${shown(id)}`, expected }, { layer, keys }));
      });
      return merged(below, branch);
    }, beneath);
  }

  /**
   * The merged playbook, with `without` naming exactly the norms of the preset that do not hold: so it can be read again, alone,
   * and means the same.
   */
  #withoutOf(all: Branch, preset: Preset | null, beneath: Branch): Branch {
    const written = idsIn(all, 'without');
    if (preset === null && written.length === 0) return all;
    const left = new Set(NORM_LISTS.flatMap((list) => idsIn(all, list)));
    const gone = NORM_LISTS.flatMap((list) => idsIn(beneath, list)).filter((id) => !left.has(id));
    return withEntry(all, 'without', gone, PRESET_LAYER);
  }

  /** An unknown key with the one that was probably meant. */
  #advised(problem: KeyedProblem): KeyedProblem {
    if (problem.unknownKey === undefined) return problem;
    const known = keysAt(Playbook, problem.keys.slice(0, -1));
    this.#advice -= 1;
    if (known === null || this.#advice < 0) return problem;
    const near = nearestOf(problem.unknownKey, known);
    const others = known.filter((key) => key !== near);
    return {
      ...problem,
      expected: near === null ? `one of ${others.join(', ')}` : `${near}, or one of ${others.join(', ')}`,
    };
  }

  #tell(problem: KeyedProblem): void {
    const origin = this.#nearestOrigin(problem.keys);
    this.#problems.push(this.#placed(problem, origin));
  }

  /** The origin of the longest part of a path that was written, and the rest of the path there. */
  #nearestOrigin(keys: readonly PropertyKey[]): Origin {
    for (let length = keys.length; length >= 0; length--) {
      const origin = this.#origins.get(pathText(keys.slice(0, length)));
      if (origin !== undefined) return { layer: origin.layer, keys: [...origin.keys, ...keys.slice(length)] };
    }
    return { layer: this.#sources.length - 1, keys };
  }

  #placed(problem: KeyedProblem, origin: Origin): LayerProblem {
    const source = this.#sources[origin.layer];
    if (source === undefined) return { ...asProblem(problem, null), layer: null };
    const part = problem.unknownKey === undefined ? 'value' : 'key';
    const place = nearestPlace(source.written, origin.keys, part);
    return { ...asProblem({ ...problem, keys: origin.keys }, place), layer: source.name };
  }

  #originOf(path: string, playbook: Playbook): ValueOrigin {
    const origin = this.#originAt(withPosition(path, playbook));
    if (origin === null) return { from: 'default' };
    const source = this.#sources[origin.layer];
    if (source === undefined) {
      const preset = playbook.extends;
      return preset === undefined ? { from: 'default' } : { from: 'preset', preset };
    }
    const place = nearestPlace(source.written, origin.keys, 'value');
    return { from: 'layer', layer: source.name, path: pathText(origin.keys), place };
  }

  /** The origin of a path, or of the whole list or value that it lies in. */
  #originAt(path: string): Origin | null {
    for (let at = path; ; at = at.slice(0, at.lastIndexOf('.'))) {
      const origin = this.#origins.get(at);
      if (origin !== undefined) {
        const isWritten = at === path || !this.#hasKeysUnder(at);
        return isWritten ? origin : null;
      }
      if (!at.includes('.')) return null;
    }
  }

  /** Whether the keys under a path were written each for itself, so that one that is missing there was not written at all. */
  #hasKeysUnder(path: string): boolean {
    return [...this.#origins.keys()].some((other) => other.startsWith(`${path}.`));
  }
}

/** The path with a norm's position in place of its id. */
function withPosition(path: string, playbook: Playbook): string {
  const [list, id, ...rest] = path.split('.');
  const norms = NORM_LISTS.find((name) => name === list);
  const position = norms === undefined ? -1 : playbook[norms].findIndex((norm) => norm.id === id);
  return position < 0 ? path : [list, position, ...rest].join('.');
}

function wholeAt(branch: Branch, key: string): unknown {
  const inner = branch.kind === 'keys' ? branch.entries.get(key) : undefined;
  return inner?.kind === 'whole' && inner.value !== null ? inner.value : undefined;
}

/** The place of a key, or of the nearest thing around it that was written. */
function nearestPlace(written: Written, keys: readonly PropertyKey[], part: 'key' | 'value'): Place | null {
  for (let length = keys.length; length > 0; length--) {
    const place = written.placeOf(keys.slice(0, length), length === keys.length ? part : 'key');
    if (place !== null) return place;
  }
  return written.placeOf([], 'value');
}

function asProblem({ keys, problem, expected }: KeyedProblem, place: Place | null): Problem {
  return { path: pathText(keys), problem, expected, ...(place ?? {}) };
}

function notKeys({ value }: Written): KeyedProblem {
  return { keys: [], problem: `got ${shown(value)}`, expected: 'a playbook, such as { playbook: 1, team: Harbour }' };
}
