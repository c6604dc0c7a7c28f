import type { Sentence } from '../../core/src/playbook/render/sentence';

type Tree = Record<string, unknown>;

/** Puts a playbook together again from its sentences: what shows that nothing was left unsaid. */
export function playbookOfSentences(sentences: readonly Sentence[]): unknown {
  const playbook: Tree = { playbook: 1 };
  for (const list of ['responses', 'updates', 'staleness', 'decisions', 'waivers', 'without', 'notes'])
    playbook[list] = [];
  playbook.sharing = { inTheOpen: [], notShared: [] };
  playbook.workingTime = { people: {} };
  for (const { path, values } of sentences) place(playbook, path, values);
  return playbook;
}

function place(playbook: Tree, path: readonly string[], values: Readonly<Tree>): void {
  const [top, name, third, code] = path;
  const list = (tree: Tree, key: string) => tree[key] as unknown[];
  const branch = (key: string) => playbook[key] as Tree;
  switch (top) {
    case 'responses':
    case 'updates':
    case 'staleness':
    case 'decisions':
      if (name !== undefined) placeNorm(list(playbook, top) as Tree[], name, third, code, values);
      return;
    case 'waivers':
      if (name !== undefined) list(playbook, top).push(values);
      return;
    case 'notes':
      if (name !== undefined) list(playbook, top).push(values.note);
      return;
    case 'sharing':
      if (third !== undefined) list(branch(top), name!).push(name === 'notShared' ? values.what : values);
      return;
    case 'workingTime':
      if (name === 'people') (branch(top).people as Tree)[third!] = values;
      else if (name !== undefined) branch(top)[name] = values;
      return;
    case 'nudges':
    case 'privacy':
    case 'facilitator':
    case 'proposals':
      playbook[top] = { ...(playbook[top] as Tree | undefined), ...values };
      return;
    default:
      Object.assign(playbook, values);
  }
}

function placeNorm(norms: Tree[], id: string, third: string | undefined, code: string | undefined, values: Tree): void {
  if (third === undefined) {
    norms.push({ id, ...values });
    return;
  }
  const norm = norms.at(-1)!;
  const exemptions = (norm.exemptions ?? []) as Tree[];
  norm.exemptions = code === undefined ? exemptions : [...exemptions, { code, ...values }];
}
