import '../../support/uikit'; // before any surface: @forge/bridge looks for its seam when it is loaded

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { refused } from '../../support/resolver-answers';
import { openHost } from '../../support/uikit';

const ROOT = join(__dirname, '..', '..', '..');
const { resources } = parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8')) as {
  resources: readonly {
    readonly key: string;
    readonly path: string;
    readonly entry?: Readonly<Record<string, string>>;
  }[];
};
const ui = resources.find(({ key }) => key === 'ui')!;

test.each(Object.entries(ui.entry ?? {}))(
  '%s: the page loads it, and it reads out what the backend says',
  async (_name, file) => {
    const said = refused('failed', 'Something is the matter here.');
    const host = openHost(() => said);
    await host.load(() => import(join(ROOT, ui.path, file)));
    expect(host.text()).toContain('Something is the matter here.');
  },
);
