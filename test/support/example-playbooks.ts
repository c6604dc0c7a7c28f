import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlaybook } from '../../core/src/playbook/parse';
import { PRESET_NAMES } from '../../core/src/playbook/presets/presets';
import type { Playbook } from '../../core/src/playbook/schema';

const FOLDER = join(__dirname, '..', '..', 'examples', 'playbooks');

/** The playbooks under `examples/`, by file name, and each preset as a team that adds nothing would have it. */
export function examplePlaybooks(): readonly (readonly [name: string, playbook: Playbook])[] {
  const files = readdirSync(FOLDER).map(
    (name) => [name, parsePlaybook(readFileSync(join(FOLDER, name), 'utf8'))] as const,
  );
  const presets = PRESET_NAMES.map(
    (name) => [name, parsePlaybook({ playbook: 1, team: 'Harbour', extends: name })] as const,
  );
  return [...files, ...presets];
}

/** The texts under `examples/`, by file name, as people wrote them. */
export function examplePlaybookTexts(): readonly (readonly [name: string, text: string])[] {
  return readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);
}
