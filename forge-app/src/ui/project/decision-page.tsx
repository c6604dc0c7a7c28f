import { Button, Inline, Link, Stack, Text, User } from '@forge/react';
import { useState } from 'react';
import { Complaints } from '../decision/complaints';
import { RecordBody } from '../decision/record-body';
import { StatusLozenge } from '../decision/status-lozenge';
import { TagLine } from '../decision/tag-line';
import type { DecisionView } from '../resolver-types/decision-types';
import { Answered } from '../shared/answered';
import { type Fact, Facts } from '../shared/facts';
import { Lines } from '../shared/lines';
import { Opens } from '../shared/opens';
import { useReader, useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { useAct } from '../shared/use-act';
import { useAsked } from '../shared/use-asked';
import { dayText, instantText } from '../texts/dates';
import { DECISIONS } from '../texts/decisions';
import { OpenedHead, OpenedPage } from './opened-page';
import { SupersedeDialog } from './supersede-dialog';
import { WriteDialog } from './write-dialog';

/** One decision in full. */
export function DecisionPage({
  id,
  onOpen,
  onClose,
}: {
  readonly id: string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}) {
  const record = useAsked('getDecision', { id });
  return (
    <OpenedPage onClose={onClose}>
      <Answered of={record}>
        {(view) => <Decision record={view} put={record.put} again={record.again} onOpen={onOpen} />}
      </Answered>
    </OpenedPage>
  );
}

function Decision({
  record,
  put,
  again,
  onOpen,
}: {
  readonly record: DecisionView;
  readonly put: (record: DecisionView) => void;
  readonly again: () => void;
  readonly onOpen: (id: string) => void;
}) {
  const say = useSay(DECISIONS);
  const [dialog, setDialog] = useState<'edit' | 'supersede' | null>(null);
  const { act, isBusy, refusal } = useAct();
  const close = () => setDialog(null);
  return (
    <Stack space="space.300" grow="fill">
      <OpenedHead of={record} lozenge={<StatusLozenge status={record.status} />}>
        <TagLine tags={record.tags} />
      </OpenedHead>
      {refusal !== null && <Refusal refusal={refusal} />}
      <Inline space="space.100" shouldWrap>
        <Button onClick={() => setDialog('edit')}>{say('edit')}</Button>
        {record.nextStatuses.map((to) => (
          <Button
            key={to}
            appearance="subtle"
            isDisabled={isBusy}
            onClick={() => act('moveDecision', { id: record.id, rev: record.rev, to }, put)}
          >
            {say(`move.${to}`)}
          </Button>
        ))}
        {record.supersededBy.length === 0 && (
          <Button appearance="subtle" onClick={() => setDialog('supersede')}>
            {say('supersede')}
          </Button>
        )}
      </Inline>
      <RecordFacts record={record} onOpen={onOpen} />
      <RecordBody draft={record.draft} />
      <Complaints isComplete={record.isComplete} complaints={record.complaints} />
      <Findable record={record} />
      <Revisions record={record} />
      {dialog === 'edit' && (
        <WriteDialog
          record={record}
          onDone={(view) => {
            close();
            put(view);
          }}
          onClose={close}
        />
      )}
      {dialog === 'supersede' && (
        <SupersedeDialog
          earlier={record.id}
          onDone={() => {
            close();
            again();
          }}
          onClose={close}
        />
      )}
    </Stack>
  );
}

function RecordFacts({ record, onOpen }: { readonly record: DecisionView; readonly onOpen: (id: string) => void }) {
  const say = useSay(DECISIONS);
  const reader = useReader();
  const { decidedOn, reviewBy, issues, supersedes, supersededBy, draft } = record;
  const links = (ids: readonly string[]) => (
    <Inline space="space.050" shouldWrap>
      {ids.map((id) => (
        <Opens key={id} text={id} onOpen={() => onOpen(id)} />
      ))}
    </Inline>
  );
  const facts: Fact[] = [];
  if (decidedOn !== null) facts.push({ name: say('f.decidedOn'), value: <Text>{dayText(reader, decidedOn)}</Text> });
  if (draft.deciders.length > 0) facts.push({ name: say('f.deciders'), value: <Deciders deciders={draft.deciders} /> });
  if (reviewBy !== null) facts.push({ name: say('f.reviewBy'), value: <Text>{dayText(reader, reviewBy)}</Text> });
  if (issues.length > 0) facts.push({ name: say('f.issues'), value: <IssueLinks issues={issues} /> });
  if (supersedes.length > 0) facts.push({ name: say('supersedes'), value: links(supersedes) });
  if (supersededBy.length > 0) facts.push({ name: say('supersededBy'), value: links(supersededBy) });
  return <Facts facts={facts} />;
}

function Deciders({ deciders }: { readonly deciders: DecisionView['draft']['deciders'] }) {
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      {deciders.map((decider) =>
        'accountId' in decider ? (
          <User key={decider.accountId} accountId={decider.accountId} />
        ) : (
          <Text key={decider.text}>{decider.text}</Text>
        ),
      )}
    </Inline>
  );
}

function IssueLinks({ issues }: { readonly issues: readonly string[] }) {
  return (
    <Inline space="space.100" shouldWrap>
      {issues.map((key) => (
        <Link key={key} href={`/browse/${key}`}>
          {key}
        </Link>
      ))}
    </Inline>
  );
}

function Findable({ record: { discoverability } }: { readonly record: DecisionView }) {
  const say = useSay(DECISIONS);
  const { score, improves } = discoverability;
  return (
    <Section title={say('findable.title')} lead={say('findable.lead', { score })}>
      {improves.length > 0 && <Lines lines={improves} />}
    </Section>
  );
}

function Revisions({ record: { revisions } }: { readonly record: DecisionView }) {
  const say = useSay(DECISIONS);
  const reader = useReader();
  return (
    <Section title={say('revisions')}>
      <Facts
        facts={revisions.map(({ rev, at, by }) => ({
          name: say('revision', { rev }),
          value: (
            <Inline space="space.100" alignBlock="center">
              <Text>{instantText(reader, at)}</Text>
              {by !== null && <User accountId={by} />}
            </Inline>
          ),
        }))}
      />
    </Section>
  );
}
