import { Stack, Tab, TabList, TabPanel, Tabs } from '@forge/react';
import { useState } from 'react';
import type { AdminView } from '../resolver-types/admin-types';
import { Answered } from '../shared/answered';
import { useSay } from '../shared/reader-context';
import { useAsked } from '../shared/use-asked';
import { ADMIN } from '../texts/admin';
import { AgreementEditor } from './agreement-editor';
import { Backtest } from './backtest';
import { Privacy } from './privacy';
import { Projects } from './projects';
import { SettingsForm } from './settings-form';
import { SiteWorkflows } from './site-workflows';
import { Start } from './start';

/** Everything that an admin sets up: the agreement, a try on the past, projects, the gate, privacy. In that order. */
export function AdminPage() {
  const admin = useAsked('getAdmin', {});
  return <Answered of={admin}>{(view) => <Parts view={view} put={admin.put} />}</Answered>;
}

function Parts({ view, put }: { readonly view: AdminView; readonly put: (view: AdminView) => void }) {
  const say = useSay(ADMIN);
  /** What the editor holds, saved or not: the backtest tries it. */
  const [written, setWritten] = useState(view.playbook.written);
  return (
    <Stack grow="fill">
      <Tabs id="admin-parts" shouldUnmountTabPanelOnChange>
        <TabList>
          <Tab>{say('tab.start')}</Tab>
          <Tab>{say('tab.agreement')}</Tab>
          <Tab>{say('tab.backtest')}</Tab>
          <Tab>{say('tab.projects')}</Tab>
          <Tab>{say('tab.gate')}</Tab>
          <Tab>{say('tab.settings')}</Tab>
          <Tab>{say('tab.privacy')}</Tab>
        </TabList>
        <TabPanel>
          <Start view={view} />
        </TabPanel>
        <TabPanel>
          <AgreementEditor view={view} written={written} setWritten={setWritten} put={put} />
        </TabPanel>
        <TabPanel>
          <Backtest written={written} />
        </TabPanel>
        <TabPanel>
          <Projects />
        </TabPanel>
        <TabPanel>
          <SiteWorkflows />
        </TabPanel>
        <TabPanel>
          <SettingsForm key={view.settingsRev} view={view} put={put} />
        </TabPanel>
        <TabPanel>
          <Privacy />
        </TabPanel>
      </Tabs>
    </Stack>
  );
}
