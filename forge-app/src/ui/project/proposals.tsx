import { Button, Inline, Lozenge, Stack, Text, User } from '@forge/react';
import { useState } from 'react';
import { Answered } from '../shared/answered';
import { Framed } from '../shared/framed';
import { Nothing } from '../shared/nothing';
import { useSay } from '../shared/reader-context';
import { ChoiceField } from '../shared/typed-fields';
import { useAsked } from '../shared/use-asked';
import { PROPOSALS } from '../texts/proposals';
import { ProposalLozenge } from './proposal-lozenge';
import { ProposeDialog } from './propose-dialog';

const STATES = ['open', 'all'] as const;

/** What the team is about to decide without a meeting. */
export function Proposals({ mayWrite, onOpen }: { readonly mayWrite: boolean; readonly onOpen: (id: string) => void }) {
  const say = useSay(PROPOSALS);
  const [state, setState] = useState<(typeof STATES)[number]>('open');
  const [isProposing, setProposing] = useState(false);
  const listed = useAsked('listProposals', { state });
  return (
    <Stack space="space.200" grow="fill">
      <Text color="color.text.subtle">{say('lead')}</Text>
      {mayWrite && (
        <Inline>
          <Button appearance="primary" onClick={() => setProposing(true)}>
            {say('propose')}
          </Button>
        </Inline>
      )}
      <ChoiceField
        id="proposal-state"
        label={say('show')}
        value={state}
        choices={STATES.map((value) => ({ value, label: say(`show.${value}`) }))}
        onChoose={setState}
      />
      <Answered of={listed}>
        {({ proposals }) =>
          proposals.length === 0 ? (
            <Nothing title={say('none.title')} text={say('none.text')} />
          ) : (
            <Stack space="space.100">
              {proposals.map((proposal) => (
                <Framed key={proposal.id}>
                  <Stack space="space.100">
                    <Inline space="space.100" alignBlock="center" shouldWrap>
                      <Text weight="bold">{`${proposal.id} ${proposal.title}`}</Text>
                      <ProposalLozenge state={proposal.state} />
                      {proposal.isMyWord && <Lozenge appearance="inprogress">{say('myWord')}</Lozenge>}
                      <User accountId={proposal.author} />
                    </Inline>
                    <Text>{proposal.text}</Text>
                    <Inline>
                      <Button onClick={() => onOpen(proposal.id)}>{say('read', { id: proposal.id })}</Button>
                    </Inline>
                  </Stack>
                </Framed>
              ))}
            </Stack>
          )
        }
      </Answered>
      {isProposing && (
        <ProposeDialog
          proposal={null}
          onDone={(view) => {
            setProposing(false);
            onOpen(view.id);
          }}
          onClose={() => setProposing(false)}
        />
      )}
    </Stack>
  );
}
