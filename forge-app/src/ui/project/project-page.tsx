import { SectionMessage, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { DecisionLogView } from '../resolver-types/project-page-types';
import { Answered } from '../shared/answered';
import { Parts } from '../shared/parts';
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
  return <Answered of={whole}>{(view) => <Whole view={view} setOpen={setOpen} again={whole.again} />}</Answered>;
}

function Whole({
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
      <Parts
        id="project-parts"
        parts={[
          { name: say('tab.log'), show: () => <DecisionLog whole={view} onOpen={openDecision} onWritten={again} /> },
          {
            name: say('tab.proposals', { count: view.openProposals }),
            show: () => <Proposals mayWrite={view.mayWrite} onOpen={(id) => setOpen({ what: 'proposal', id })} />,
          },
          { name: say('tab.graph'), show: () => <Graph onOpen={openDecision} /> },
          { name: say('tab.debt', { count: view.debt }), show: () => <Debt /> },
          { name: say('tab.agreement'), show: () => <Agreement /> },
          { name: say('tab.export'), show: () => <DecisionsExport /> },
        ]}
      />
    </Stack>
  );
}
