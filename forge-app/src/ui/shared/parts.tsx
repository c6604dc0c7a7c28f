import { Stack, Tab, TabList, TabPanel, Tabs } from '@forge/react';
import { type ReactNode, useState } from 'react';

interface Part {
  readonly name: string;
  readonly show: () => ReactNode;
}

/**
 * Parts of a surface that take turns. UI Kit keeps every tab's content in its tree, looked at or not, so a part is made when
 * it is first opened: until then it asks the backend nothing.
 */
export function Parts({ id, parts }: { readonly id: string; readonly parts: readonly Part[] }) {
  const [opened, setOpened] = useState<readonly number[]>([0]);
  return (
    <Tabs id={id} onChange={(index) => setOpened((before) => (before.includes(index) ? before : [...before, index]))}>
      <TabList>
        {parts.map(({ name }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part's place is its name; what it says may change.
          <Tab key={i}>{name}</Tab>
        ))}
      </TabList>
      {parts.map(({ show }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <TabPanel key={i}>
          <Stack grow="fill">{opened.includes(i) && show()}</Stack>
        </TabPanel>
      ))}
    </Tabs>
  );
}
