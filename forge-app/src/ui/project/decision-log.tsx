import { Button, DynamicTable, Inline, Stack, Text } from '@forge/react';
import { useState } from 'react';
import { StatusLozenge } from '../decision/status-lozenge';
import { TagLine } from '../decision/tag-line';
import type { DecisionLine } from '../resolver-types/decision-types';
import type { DecisionLogView } from '../resolver-types/project-page-types';
import { Answered } from '../shared/answered';
import { Nothing } from '../shared/nothing';
import { Opens } from '../shared/opens';
import { useReader, useSay } from '../shared/reader-context';
import { SideBySide } from '../shared/side-by-side';
import { ChoicesField, LineField } from '../shared/typed-fields';
import { useAsked } from '../shared/use-asked';
import { useLater } from '../shared/use-later';
import { dayText } from '../texts/dates';
import { DECISIONS } from '../texts/decisions';
import { PROJECT } from '../texts/project';
import { ImportDialog } from './import-dialog';
import { WriteDialog } from './write-dialog';

const STATUSES = ['draft', 'proposed', 'accepted', 'rejected', 'deprecated', 'superseded'] as const;
type Status = (typeof STATUSES)[number];

/** Every decision of the project, to search and to narrow down. */
export function DecisionLog({
  whole,
  onOpen,
  onWritten,
}: {
  /** The log without any filter. */
  readonly whole: DecisionLogView;
  readonly onOpen: (id: string) => void;
  readonly onWritten: () => void;
}) {
  const say = useSay(PROJECT);
  const sayDecisions = useSay(DECISIONS);
  const [query, setQuery] = useState('');
  const [status, setStatus] = useState<readonly Status[]>([]);
  const [tags, setTags] = useState<readonly string[]>([]);
  const [startAt, setStartAt] = useState(0);
  const [dialog, setDialog] = useState<'write' | 'import' | null>(null);
  const filter = { query: useLater(query, 400), status: [...status], tags: [...tags] };
  const log = useAsked('getDecisionLog', { filter, startAt });
  const narrow = () => setStartAt(0);
  const written = () => {
    setDialog(null);
    log.again();
    onWritten();
  };
  return (
    <Stack space="space.200" grow="fill">
      {whole.mayWrite && (
        <Inline space="space.100">
          <Button appearance="primary" onClick={() => setDialog('write')}>
            {say('log.write')}
          </Button>
          <Button onClick={() => setDialog('import')}>{say('log.import')}</Button>
        </Inline>
      )}
      {whole.isEmpty ? (
        <Nothing title={say('log.empty.title')} text={say('log.empty.text')} />
      ) : (
        <>
          <SideBySide>
            <LineField
              id="log-query"
              label={say('log.query')}
              value={query}
              onType={(text) => {
                narrow();
                setQuery(text);
              }}
            />
            <ChoicesField
              id="log-status"
              label={say('log.status')}
              values={status}
              choices={STATUSES.map((value) => ({ value, label: sayDecisions(`status.${value}`) }))}
              onChoose={(chosen) => {
                narrow();
                setStatus(chosen);
              }}
            />
            <ChoicesField
              id="log-tags"
              label={say('log.tags')}
              values={tags}
              choices={whole.tags.map(({ tag, count }) => ({ value: tag, label: `${tag} (${count})` }))}
              onChoose={(chosen) => {
                narrow();
                setTags(chosen);
              }}
            />
          </SideBySide>
          <Answered of={log}>
            {(view) => (
              <Stack space="space.100">
                <Text color="color.text.subtle">
                  {view.total === 0 ? say('log.none') : say('log.found', { count: view.total })}
                </Text>
                {view.total > 0 && <DecisionTable decisions={view.decisions} onOpen={onOpen} />}
                <Inline space="space.100">
                  {startAt > 0 && <Button onClick={() => setStartAt(0)}>{say('log.first')}</Button>}
                  {view.next !== null && <Button onClick={() => setStartAt(view.next ?? 0)}>{say('log.next')}</Button>}
                </Inline>
              </Stack>
            )}
          </Answered>
        </>
      )}
      {dialog === 'write' && <WriteDialog record={null} onDone={written} onClose={() => setDialog(null)} />}
      {dialog === 'import' && <ImportDialog onDone={written} onClose={() => setDialog(null)} />}
    </Stack>
  );
}

function DecisionTable({
  decisions,
  onOpen,
}: {
  readonly decisions: readonly DecisionLine[];
  readonly onOpen: (id: string) => void;
}) {
  const say = useSay(PROJECT);
  const reader = useReader();
  return (
    <DynamicTable
      label={say('tab.log')}
      head={{
        cells: [
          { key: 'id', content: say('log.id') },
          { key: 'title', content: say('log.title') },
          { key: 'status', content: say('log.status') },
          { key: 'date', content: say('log.date') },
          { key: 'tags', content: say('log.tags') },
          { key: 'issues', content: say('log.issues') },
        ],
      }}
      rows={decisions.map(({ id, title, status, decidedOn, tags, issues }) => ({
        key: id,
        cells: [
          { key: id, content: id },
          {
            key: title,
            content: (
              <Inline>
                <Opens text={title} onOpen={() => onOpen(id)} />
              </Inline>
            ),
          },
          {
            key: status ?? '',
            content: (
              <Inline>
                <StatusLozenge status={status} />
              </Inline>
            ),
          },
          { key: decidedOn ?? '', content: decidedOn === null ? '' : dayText(reader, decidedOn) },
          { key: 'tags', content: <TagLine tags={tags} /> },
          { key: 'issues', content: issues.join(', ') },
        ],
      }))}
    />
  );
}
