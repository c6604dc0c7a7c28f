import { type Audit, agreementOf, audit as auditOf, type History, type Playbook } from '@async-norms/core';
import { readHistoryFile } from '../input/history';
import { readPlaybookFile } from '../input/playbook';
import { writePage } from '../input/write-file';
import { type Outcome, Refusal } from '../outcome';
import { auditText } from '../report/audit-text';
import type { Terminal } from '../terminal/terminal';

interface Options {
  readonly playbook: string;
  readonly at?: Date;
  readonly html?: string;
  readonly json?: boolean;
  readonly failOnFindings?: boolean;
}

/** Prints what is owed at an instant, norm by norm. */
export async function audit(path: string, options: Options, terminal: Terminal): Promise<Outcome> {
  const { playbook } = await readPlaybookFile(options.playbook);
  const history = await readHistoryFile(path, terminal);
  const at = options.at ?? history.facts.to;
  if (at === null) throw new Refusal(`${path}: holds no issues, so it has no end; expected issues, or --at`);
  const found = auditOf(history, agreementWith(playbook, history), at);
  if (options.html !== undefined) {
    const { auditPage } = await import('../report/pages');
    await writePage(options.html, auditPage(found, { playbook, locale: playbook.language }), terminal);
  }
  if (options.json) terminal.print(JSON.stringify({ ...found, history: history.facts }));
  else terminal.print(auditText(found, history, playbook, terminal));
  return options.failOnFindings && hasFindings(found) ? 'findings' : 'done';
}

/** The agreement with the people of a history. */
export function agreementWith(playbook: Playbook, { people }: History) {
  return agreementOf([{ effectiveAt: null, playbook }], (person) => people.get(person) ?? null);
}

function hasFindings({ items }: Audit): boolean {
  return items.some(({ isOverdue }) => isOverdue);
}
