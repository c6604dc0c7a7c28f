import { Button, DynamicTable, Inline, Lozenge, Stack, Text, User } from '@forge/react';
import type { ProposalView } from '../resolver-types/project-page-types';
import { Framed } from '../shared/framed';
import { useReader, useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { useAct } from '../shared/use-act';
import { instantText } from '../texts/dates';
import { PROPOSALS } from '../texts/proposals';

const WORD = { said: 'success', silence: 'success', awaited: 'default', concern: 'moved' } as const;

/** Who was asked and what they said, each in their own window; the concerns that are open. */
export function Participants({
  view,
  put,
}: {
  readonly view: ProposalView;
  readonly put: (view: ProposalView) => void;
}) {
  const say = useSay(PROPOSALS);
  const reader = useReader();
  const { act, isBusy, refusal } = useAct();
  return (
    <Stack space="space.150">
      {refusal !== null && <Refusal refusal={refusal} />}
      {view.concerns.map(({ name, by, at }) => (
        <Framed key={name}>
          <Stack space="space.100">
            <Inline space="space.100" alignBlock="center" shouldWrap>
              <Lozenge appearance="moved">{say('concern')}</Lozenge>
              <Text weight="bold">{name}</Text>
              <User accountId={by} />
              <Text color="color.text.subtle">{instantText(reader, at)}</Text>
            </Inline>
            {view.may.resolve.includes(name) && (
              <Inline>
                <Button isDisabled={isBusy} onClick={() => act('resolveConcern', { id: view.id, name }, put)}>
                  {say('resolve', { name })}
                </Button>
              </Inline>
            )}
          </Stack>
        </Framed>
      ))}
      <DynamicTable
        label={say('people')}
        head={{
          cells: [
            { key: 'who', content: say('who') },
            { key: 'word', content: say('word') },
            { key: 'until', content: say('until') },
          ],
        }}
        rows={view.participants.map(({ accountId, word, closesAt }) => ({
          key: accountId,
          cells: [
            { key: 'who', content: <User accountId={accountId} /> },
            { key: 'word', content: <Lozenge appearance={WORD[word]}>{say(`word.${word}`)}</Lozenge> },
            {
              key: 'until',
              content:
                word === 'awaited' ? (closesAt === null ? say('until.never') : instantText(reader, closesAt)) : '',
            },
          ],
        }))}
      />
    </Stack>
  );
}
