import { stat } from 'node:fs/promises';
import { PRESETS, type Preset, playbookTemplate, presetOf } from '@async-norms/core';
import { parsedOrRefused } from '../input/playbook';
import { writeWhole } from '../input/write-file';
import { type Outcome, Refusal } from '../outcome';
import { table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';

interface Options {
  readonly preset: string;
  readonly list?: boolean;
  readonly team?: string;
  readonly zone?: string;
  readonly force?: boolean;
}

/** Writes a first playbook, with every key explained; without a file prints it. */
export async function playbookInit(file: string | undefined, options: Options, terminal: Terminal): Promise<Outcome> {
  if (options.list) {
    terminal.print(presetTable(terminal));
    return 'done';
  }
  const text = templateOf(presetNamed(options.preset), options);
  if (file === undefined) {
    terminal.print(text.trimEnd());
    return 'done';
  }
  if (!options.force && (await isThere(file)))
    throw new Refusal(`${file}: is there already; expected a new file, or --force`);
  await writeWhole(file, text);
  terminal.say(`Written to ${file}. Next: npx async-norms playbook check ${file}`);
  return 'done';
}

/** The template of a preset, checked: a zone that is none is told here and not by the next command. */
function templateOf(preset: Preset, { team, zone }: Options): string {
  const options = { ...(team !== undefined && { team }), ...(zone !== undefined && { timeZone: zone }) };
  const level1 = presetOf('level-1')!;
  const text =
    preset.level !== null && preset.name === `level-${preset.level}`
      ? playbookTemplate(preset.level, options)
      : playbookTemplate(1, options)
          .replace(`# ${level1.title}.`, `# ${preset.title}.`)
          .replace(level1.firstStep, preset.firstStep)
          .replace('extends: level-1', `extends: ${preset.name}`);
  parsedOrRefused('--team and --zone', text);
  return text;
}

function presetNamed(name: string): Preset {
  const preset = presetOf(name);
  if (preset !== null) return preset;
  throw new Refusal(
    `--preset: there is none called ${JSON.stringify(name)}; expected one of ${PRESETS.map((one) => one.name).join(', ')}`,
  );
}

function presetTable(terminal: Terminal): string {
  const columns = [
    { title: 'preset' },
    { title: 'level', align: 'right' as const },
    { title: 'what it is', mayShrink: true },
    { title: 'first step', mayShrink: true },
  ];
  return table(
    columns,
    PRESETS.map(({ name, level, title, firstStep }) => [name, String(level ?? ''), title, firstStep]),
    terminal,
  );
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
