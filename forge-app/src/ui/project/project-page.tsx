import { SectionMessage, Stack, Tab, TabList, TabPanel, Tabs, Text } from '@forge/react';
import { useState } from 'react';
import type { DecisionLogView } from '../resolver-types/project-page-types';
import { Answered } from '../shared/answered';
import { useSay } from '../shared/reader-context';
import { useAsked } from '../shared/use-asked';
import { PROJECT } from '../texts/project';
import { Agreement } from './agreement';
import { Debt } from './debt';
import { DecisionLog } from './decision-log';
import { DecisionPage } from './decision-page';
import { DecisionsExport } from './decisions-export';
import { Graph } from './graph';
import { ProposalPage } from './proposal-page';
import { Proposals } from './proposals';

type Open = { readonly what: 'decision' | 'proposal'; readonly id: string } | null;

/** What a team has decided and what it is about to: the log, what replaced what, proposals, and the agreement itself. */
export function ProjectPage() {
  const [open, setOpen] = useState<Open>(null);
  const whole = useAsked('getDecisionLog', {});
  if (open?.what === 'decision') {
    return (
      <DecisionPage
        key={open.id}
        id={open.id}
        onOpen={(id) => setOpen({ what: 'decision', id })}
        onClose={() => {
          setOpen(null);
          whole.again();
        }}
      />
    );
  }
  if (open?.what === 'proposal') {
    return (
      <ProposalPage
        key={open.id}
        id={open.id}
        onDecision={(id) => setOpen({ what: 'decision', id })}
        onClose={() => {
          setOpen(null);
          whole.again();
        }}
      />
    );
  }
  return <Answered of={whole}>{(view) => <Parts view={view} setOpen={setOpen} again={whole.again} />}</Answered>;
}

function Parts({
  view,
  setOpen,
  again,
}: {
  readonly view: DecisionLogView;
  readonly setOpen: (open: Open) => void;
  readonly again: () => void;
}) {
  const say = useSay(PROJECT);
  const openDecision = (id: string) => setOpen({ what: 'decision', id });
  return (
    <Stack space="space.200" grow="fill">
      {!view.isOn && (
        <SectionMessage title={say('off.title')}>
          <Text>{say('off.text')}</Text>
        </SectionMessage>
      )}
      <Tabs id="project-parts">
        <TabList>
          <Tab>{say('tab.log')}</Tab>
          <Tab>{say('tab.proposals', { count: view.openProposals })}</Tab>
          <Tab>{say('tab.graph')}</Tab>
          <Tab>{say('tab.debt', { count: view.debt })}</Tab>
          <Tab>{say('tab.agreement')}</Tab>
          <Tab>{say('tab.export')}</Tab>
        </TabList>
        <TabPanel>
          <DecisionLog whole={view} onOpen={openDecision} onWritten={again} />
        </TabPanel>
        <TabPanel>
          <Proposals mayWrite={view.mayWrite} onOpen={(id) => setOpen({ what: 'proposal', id })} />
        </TabPanel>
        <TabPanel>
          <Graph onOpen={openDecision} />
        </TabPanel>
        <TabPanel>
          <Debt />
        </TabPanel>
        <TabPanel>
          <Agreement />
        </TabPanel>
        <TabPanel>
          <DecisionsExport />
        </TabPanel>
      </Tabs>
    </Stack>
  );
}
