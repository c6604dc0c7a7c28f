import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Playbook } from '../../core/src/playbook/schema';

const FOLDER = join(__dirname, '..', '..', 'examples', 'playbooks');

/** The playbooks under `examples/`, by file name, as they stand there: what a preset fills in is left out. */
export function examplePlaybooks(): readonly (readonly [name: string, playbook: Playbook])[] {
  return readdirSync(FOLDER)
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .map((name) => [name, Playbook.parse(parse(readFileSync(join(FOLDER, name), 'utf8')))] as const);
}
