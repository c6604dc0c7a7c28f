import { SectionMessage, Stack, Tab, TabList, TabPanel, Tabs, Text } from '@forge/react';
import type { PanelView } from '../resolver-types/panel-types';
import { Answered } from '../shared/answered';
import { useSay } from '../shared/reader-context';
import { useAsked } from '../shared/use-asked';
import { PANEL } from '../texts/panel';
import { Activity } from './activity';
import { Cards } from './cards';
import { DecisionPart } from './decision-part';
import { OwnActions } from './own-actions';
import { Turns } from './turns';

/** On the issue: whose turn it is and until when, what clears it, the decision behind it, and what the tool did here. */
export function ResponsePanel() {
  const panel = useAsked('getPanel', {});
  return <Answered of={panel}>{(view) => <Panel view={view} put={panel.put} />}</Answered>;
}

function Panel({ view, put }: { readonly view: PanelView; readonly put: (view: PanelView) => void }) {
  const say = useSay(PANEL);
  if (view.tracking === 'off') {
    return (
      <SectionMessage title={say('off.title')}>
        <Text>{say('off.text')}</Text>
      </SectionMessage>
    );
  }
  return (
    <Stack space="space.200" grow="fill">
      {view.tracking === 'reading' && (
        <SectionMessage title={say('reading.title')}>
          <Text>{say('reading.text')}</Text>
        </SectionMessage>
      )}
      <Turns view={view} put={put} />
      {view.mayAct && <OwnActions view={view} put={put} />}
      <Tabs id="parts">
        <TabList>
          <Tab>{say('tab.decision')}</Tab>
          <Tab>{say('tab.cards')}</Tab>
          <Tab>{say('tab.activity')}</Tab>
        </TabList>
        <TabPanel>
          <DecisionPart view={view} put={put} />
        </TabPanel>
        <TabPanel>
          <Cards cards={view.cards} />
        </TabPanel>
        <TabPanel>
          <Activity activity={view.activity} />
        </TabPanel>
      </Tabs>
    </Stack>
  );
}
