import { Inline, SectionMessage, Stack, Text } from '@forge/react';
import { StatusLozenge } from '../decision/status-lozenge';
import type { GraphView } from '../resolver-types/project-page-types';
import { Answered } from '../shared/answered';
import { Framed } from '../shared/framed';
import { Lines } from '../shared/lines';
import { Nothing } from '../shared/nothing';
import { Opens } from '../shared/opens';
import { useSay } from '../shared/reader-context';
import { useAsked } from '../shared/use-asked';
import { PROJECT } from '../texts/project';

/** What replaced what, a chain a frame, oldest first. */
export function Graph({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const graph = useAsked('getDecisionGraph', {});
  return <Answered of={graph}>{(view) => <Chains view={view} onOpen={onOpen} />}</Answered>;
}

function Chains({ view, onOpen }: { readonly view: GraphView; readonly onOpen: (id: string) => void }) {
  const say = useSay(PROJECT);
  const known = new Map(view.nodes.map((node) => [node.id, node]));
  return (
    <Stack space="space.150" grow="fill">
      {view.findings.length > 0 && (
        <SectionMessage appearance="warning" title={say('graph.findings')}>
          <Lines lines={view.findings} />
        </SectionMessage>
      )}
      {view.chains.length === 0 && <Nothing title={say('graph.none.title')} text={say('graph.none.text')} />}
      {view.chains.map((chain) => (
        <Framed key={chain.join(' ')}>
          <Stack space="space.050">
            {chain.map((id, i) => (
              <Inline key={id} space="space.100" alignBlock="center" shouldWrap>
                <Text color="color.text.subtle">{i === 0 ? '' : '↳'}</Text>
                <Opens text={`${id} ${known.get(id)?.title ?? ''}`} onOpen={() => onOpen(id)} />
                <StatusLozenge status={known.get(id)?.status ?? null} />
              </Inline>
            ))}
          </Stack>
        </Framed>
      ))}
    </Stack>
  );
}
