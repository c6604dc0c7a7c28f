import { Refusal } from '../outcome';
// biome-ignore lint/suspicious/noExplicitAny: until core's playbook reader lands
export async function readAgreement(file: string): Promise<{ readonly agreement: any; readonly playbook: any }> {
  throw new Refusal(`${file}: playbooks can't be read yet`);
}
