import { Stack, Tab, TabList, TabPanel, Tabs } from '@forge/react';
import type { PlaybookCheck } from '../resolver-types/playbook-types';
import { useSay } from '../shared/reader-context';
import { PLAYBOOK } from '../texts/playbook';
import { Changes } from './changes';
import { Problems } from './problems';
import { Sentences } from './sentences';
import { Warnings } from './warnings';

/** What a text means before it is saved: as sentences, against what is in force, and where it may not be kind. */
export function Checked({ check }: { readonly check: PlaybookCheck }) {
  const say = useSay(PLAYBOOK);
  if (check.outcome === 'problems') return <Problems problems={check.problems} />;
  return (
    <Stack space="space.200" grow="fill">
      {check.warnings.length > 0 && <Warnings warnings={check.warnings} />}
      <Tabs id="meaning">
        <TabList>
          <Tab>{say('tab.sentences')}</Tab>
          <Tab>{say('tab.changes', { count: check.changes.length })}</Tab>
        </TabList>
        <TabPanel>
          <Sentences sentences={check.sentences} />
        </TabPanel>
        <TabPanel>
          <Changes changes={check.changes} />
        </TabPanel>
      </Tabs>
    </Stack>
  );
}
