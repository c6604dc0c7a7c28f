import { type Agreement, agreementOf, type Playbook } from '@async-norms/core';
import { readPlaybookFile } from './playbook';

/** A playbook's agreement, as it is and always was, with nobody known but its roster. */
export async function readAgreement(
  path: string,
): Promise<{ readonly agreement: Agreement; readonly playbook: Playbook }> {
  const { playbook } = await readPlaybookFile(path);
  return { agreement: agreementOf([{ effectiveAt: null, playbook }], () => null), playbook };
}
