import { Stack } from '@forge/react';
import type { DecisionDraft } from '../resolver-types/decision-types';
import { DateField } from '../shared/date-field';
import { useSay } from '../shared/reader-context';
import { ChoiceField, LineField, TextField } from '../shared/typed-fields';
import { WordsField } from '../shared/words-field';
import { DECISIONS } from '../texts/decisions';
import { DecidersField } from './deciders-field';
import { DraftCheck } from './draft-check';
import { OptionsField } from './options-field';

const STATUSES = ['draft', 'proposed', 'accepted', 'rejected', 'deprecated'] as const;

/** A decision as somebody writes it, with what it does not say yet beside it. Nothing in it is demanded but the title. */
export function DecisionForm({
  draft,
  onChange,
  check,
  isProposal = false,
}: {
  readonly draft: DecisionDraft;
  readonly onChange: (draft: DecisionDraft) => void;
  /** The function that reads the draft: the panel's or the project page's. */
  readonly check: 'checkDecision' | 'checkRecord';
  /** A proposal has no outcome yet: its status and date come with its acceptance. */
  readonly isProposal?: boolean;
}) {
  const say = useSay(DECISIONS);
  const change = (part: Partial<DecisionDraft>) => onChange({ ...draft, ...part });
  return (
    <Stack space="space.200">
      <LineField
        id="d-title"
        label={say('f.title')}
        help={say('h.title')}
        value={draft.title}
        onType={(title) => change({ title })}
      />
      <TextField
        id="d-question"
        label={say('f.question')}
        help={say('h.question')}
        rows={2}
        value={draft.question}
        onType={(question) => change({ question })}
      />
      <TextField
        id="d-decision"
        label={say(isProposal ? 'f.proposed' : 'f.decision')}
        value={draft.decision}
        onType={(decision) => change({ decision })}
      />
      <TextField
        id="d-because"
        label={say('f.because')}
        help={say('h.because')}
        value={draft.because}
        onType={(because) => change({ because })}
      />
      <TextField
        id="d-consequences"
        label={say('f.consequences')}
        help={say('h.consequences')}
        rows={2}
        value={draft.consequences}
        onType={(consequences) => change({ consequences })}
      />
      <DraftCheck draft={draft} check={check} />
      <OptionsField options={draft.options} onChange={(options) => change({ options })} />
      <DecidersField deciders={draft.deciders} onChange={(deciders) => change({ deciders })} />
      {!isProposal && (
        <>
          <ChoiceField
            id="d-status"
            label={say('f.status')}
            value={draft.status}
            choices={STATUSES.map((value) => ({ value, label: say(`status.${value}`) }))}
            onChoose={(status) => change({ status })}
          />
          <DateField
            id="d-decided"
            label={say('f.decidedOn')}
            value={draft.decidedOn ?? ''}
            onChoose={(date) => change({ decidedOn: date === '' ? null : date })}
          />
        </>
      )}
      <DateField
        id="d-review"
        label={say('f.reviewBy')}
        help={say('h.reviewBy')}
        value={draft.reviewBy ?? ''}
        onChoose={(date) => change({ reviewBy: date === '' ? null : date })}
      />
      <WordsField
        id="d-tags"
        label={say('f.tags')}
        help={say('h.tags')}
        words={draft.tags}
        onChange={(tags) => change({ tags })}
      />
    </Stack>
  );
}
