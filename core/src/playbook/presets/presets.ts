import { apache, gerrit, gitlab, rust, signals37, w3c } from './habits';
import { level1, level2, level3, level4 } from './levels';
import { openSource } from './open-source';
import type { Preset } from './preset';

/** Every preset, the levels from the smallest first step up, then the whole ways of working, then single habits. */
export const PRESETS: readonly Preset[] = [
  level1,
  level2,
  level3,
  level4,
  openSource,
  gitlab,
  apache,
  rust,
  w3c,
  signals37,
  gerrit,
];

/** The names that `extends` may have. */
export const PRESET_NAMES: readonly string[] = PRESETS.map(({ name }) => name);

/** The preset of that name; `null` for a name that no preset has. */
export function presetOf(name: string): Preset | null {
  return PRESETS.find((preset) => preset.name === name) ?? null;
}
