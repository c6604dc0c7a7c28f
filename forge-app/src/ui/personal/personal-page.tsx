import { Stack, Tab, TabList, TabPanel, Tabs, Text } from '@forge/react';
import type { MyPageView } from '../resolver-types/personal-types';
import { Answered } from '../shared/answered';
import { useSay } from '../shared/reader-context';
import { useAsked } from '../shared/use-asked';
import { PERSONAL } from '../texts/personal';
import { MyCard } from './my-card';
import { MyData } from './my-data';
import { MyHours } from './my-hours';
import { MyLeave } from './my-leave';
import { MyTurns } from './my-turns';

/** A person's own page, which nobody else sees: what is theirs, when they work, how they like to be asked, what is kept. */
export function PersonalPage() {
  const page = useAsked('getMyPage', {});
  const say = useSay(PERSONAL);
  return (
    <Answered of={page}>
      {(view: MyPageView) => (
        <Stack space="space.200" grow="fill">
          <Text color="color.text.subtle">{say('lead')}</Text>
          <Tabs id="my-parts">
            <TabList>
              <Tab>{say('tab.mine', { count: view.mine.length + view.more })}</Tab>
              <Tab>{say('tab.hours')}</Tab>
              <Tab>{say('tab.card')}</Tab>
              <Tab>{say('tab.data')}</Tab>
            </TabList>
            <TabPanel>
              <MyTurns view={view} />
            </TabPanel>
            <TabPanel>
              <Stack space="space.400" grow="fill">
                <MyHours view={view} put={page.put} />
                <MyLeave view={view} put={page.put} />
              </Stack>
            </TabPanel>
            <TabPanel>
              <MyCard view={view} put={page.put} />
            </TabPanel>
            <TabPanel>
              <MyData view={view} put={page.put} again={page.again} />
            </TabPanel>
          </Tabs>
        </Stack>
      )}
    </Answered>
  );
}
