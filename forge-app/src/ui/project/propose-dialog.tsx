import { SectionMessage, Text, UserPicker } from '@forge/react';
import { useState } from 'react';
import { DecisionForm } from '../decision/decision-form';
import { draftOf, EMPTY_DRAFT } from '../decision/draft';
import type { AccountId } from '../resolver-types/answer';
import type { DecisionDraft } from '../resolver-types/decision-types';
import type { ProposalView } from '../resolver-types/project-page-types';
import { Dialog } from '../shared/dialog';
import { chosenIds } from '../shared/people';
import { useSay } from '../shared/reader-context';
import { LineField } from '../shared/typed-fields';
import { useAct } from '../shared/use-act';
import { WordsField } from '../shared/words-field';
import { PROPOSALS } from '../texts/proposals';

/** Opens a proposal to some people, or changes the text of one. */
export function ProposeDialog({
  proposal,
  onDone,
  onClose,
}: {
  readonly proposal: ProposalView | null;
  readonly onDone: (proposal: ProposalView) => void;
  readonly onClose: () => void;
}) {
  const say = useSay(PROPOSALS);
  const doing = useAct();
  const [draft, setDraft] = useState<DecisionDraft>(
    proposal === null ? { ...EMPTY_DRAFT, status: 'proposed' } : draftOf(proposal),
  );
  const [people, setPeople] = useState<readonly AccountId[]>([]);
  const [days, setDays] = useState('');
  const [issues, setIssues] = useState<string[]>([]);
  const workingDays = /^\d{1,2}$/.test(days.trim()) ? { workingDays: Number(days) } : {};
  const save = () =>
    proposal === null
      ? doing.act('openProposal', { draft, participants: [...people], issues, ...workingDays }, onDone)
      : doing.act('changeProposal', { id: proposal.id, rev: proposal.rev, draft }, onDone);
  return (
    <Dialog
      title={say(proposal === null ? 'propose' : 'change.title')}
      confirm={say(proposal === null ? 'propose.confirm' : 'change.confirm')}
      width="large"
      doing={doing}
      isReady={draft.title.trim() !== '' && (proposal !== null || people.length > 0)}
      onClose={onClose}
      onConfirm={save}
    >
      {proposal !== null && (
        <SectionMessage>
          <Text>{say('change.text')}</Text>
        </SectionMessage>
      )}
      {proposal === null && (
        <>
          <UserPicker
            name="proposal-people"
            label={say('people')}
            isMulti
            onChange={(chosen) => setPeople(chosenIds(chosen))}
          />
          <LineField id="proposal-days" label={say('days')} help={say('days.help')} value={days} onType={setDays} />
          <WordsField
            id="proposal-issues"
            label={say('issues')}
            help={say('issues.help')}
            words={issues}
            onChange={setIssues}
          />
        </>
      )}
      <DecisionForm draft={draft} onChange={setDraft} check="checkRecord" isProposal />
    </Dialog>
  );
}
