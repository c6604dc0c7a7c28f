import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { useState } from 'react';
import { Complaints } from '../decision/complaints';
import { RecordBody } from '../decision/record-body';
import type { ProposalView } from '../resolver-types/project-page-types';
import { Answered } from '../shared/answered';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { useAct } from '../shared/use-act';
import { useAsked } from '../shared/use-asked';
import { useFlag } from '../shared/use-flag';
import { PROPOSALS } from '../texts/proposals';
import { ConcernDialog } from './concern-dialog';
import { OpenedHead, OpenedPage } from './opened-page';
import { Participants } from './participants';
import { ProposalLozenge } from './proposal-lozenge';
import { ProposeDialog } from './propose-dialog';

/** One proposal: what it says, who has had their say, and having one's own. */
export function ProposalPage({
  id,
  onDecision,
  onClose,
}: {
  readonly id: string;
  readonly onDecision: (id: string) => void;
  readonly onClose: () => void;
}) {
  const proposal = useAsked('getProposal', { id });
  return (
    <OpenedPage onClose={onClose}>
      <Answered of={proposal}>{(view) => <Read view={view} put={proposal.put} onDecision={onDecision} />}</Answered>
    </OpenedPage>
  );
}

function Read({
  view,
  put,
  onDecision,
}: {
  readonly view: ProposalView;
  readonly put: (view: ProposalView) => void;
  readonly onDecision: (id: string) => void;
}) {
  const say = useSay(PROPOSALS);
  const { decisionId } = view;
  return (
    <Stack space="space.300" grow="fill">
      <OpenedHead of={view} lozenge={<ProposalLozenge state={view.state} />}>
        <Text>{view.text}</Text>
      </OpenedHead>
      {decisionId !== null && (
        <SectionMessage appearance="success">
          <Stack space="space.100" alignInline="start">
            <Text>{say('became', { id: decisionId })}</Text>
            <Button onClick={() => onDecision(decisionId)}>{say('became.open', { id: decisionId })}</Button>
          </Stack>
        </SectionMessage>
      )}
      <Words view={view} put={put} />
      <Participants view={view} put={put} />
      <RecordBody draft={view.draft} />
      {view.complaints.length > 0 && (
        <Complaints
          isComplete={view.complaints.every(({ level }) => level !== 'missing')}
          complaints={view.complaints}
        />
      )}
    </Stack>
  );
}

/** What the reader may say to it. */
function Words({ view, put }: { readonly view: ProposalView; readonly put: (view: ProposalView) => void }) {
  const say = useSay(PROPOSALS);
  const flag = useFlag();
  const [dialog, setDialog] = useState<'concern' | 'change' | null>(null);
  const [look, setLook] = useState<'look-again' | 'not-yet' | null>(null);
  const { act, isBusy, refusal } = useAct();
  const { id, may, lookedAt } = view;
  const done = (next: ProposalView) => {
    setDialog(null);
    put(next);
  };
  return (
    <Stack space="space.100">
      {refusal !== null && <Refusal refusal={refusal} />}
      {look !== null && (
        <SectionMessage appearance="warning">
          <Text>{say(`accept.${look}`)}</Text>
        </SectionMessage>
      )}
      <Inline space="space.100" shouldWrap>
        {may.accept && (
          <Button
            appearance="primary"
            isDisabled={isBusy}
            onClick={() =>
              act('acceptProposal', { id, lookedAt }, ({ outcome, proposal }) => {
                setLook(outcome === 'accepted' ? null : outcome);
                if (outcome === 'accepted') flag(say('accept.done'));
                put(proposal);
              })
            }
          >
            {say('accept')}
          </Button>
        )}
        {may.consent && (
          <Button isDisabled={isBusy} onClick={() => act('consentToProposal', { id }, done)}>
            {say('consent')}
          </Button>
        )}
        {may.raise && <Button onClick={() => setDialog('concern')}>{say('raise')}</Button>}
        {may.change && (
          <Button appearance="subtle" onClick={() => setDialog('change')}>
            {say('change')}
          </Button>
        )}
        {may.withdraw && (
          <Button appearance="subtle" isDisabled={isBusy} onClick={() => act('withdrawProposal', { id }, done)}>
            {say('withdraw')}
          </Button>
        )}
      </Inline>
      {dialog === 'concern' && <ConcernDialog id={id} onDone={done} onClose={() => setDialog(null)} />}
      {dialog === 'change' && <ProposeDialog proposal={view} onDone={done} onClose={() => setDialog(null)} />}
    </Stack>
  );
}
