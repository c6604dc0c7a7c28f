import { Button, Stack, Text } from '@forge/react';
import { useState } from 'react';
import { RecordLine } from '../decision/record-line';
import type { PanelView } from '../resolver-types/panel-types';
import { Answered } from '../shared/answered';
import { Dialog } from '../shared/dialog';
import { useSay } from '../shared/reader-context';
import { LineField } from '../shared/typed-fields';
import { useAct } from '../shared/use-act';
import { useAsked } from '../shared/use-asked';
import { useFlag } from '../shared/use-flag';
import { useLater } from '../shared/use-later';
import { PANEL } from '../texts/panel';

const SHOWN = 5;

/** Finds a decision that is in writing already, and says that it governs this issue. */
export function LinkDialog({
  onDone,
  onClose,
}: {
  readonly onDone: (view: PanelView) => void;
  readonly onClose: () => void;
}) {
  const say = useSay(PANEL);
  const flag = useFlag();
  const doing = useAct();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useAsked('findDecisions', { query: useLater(query, 400) });
  return (
    <Dialog
      title={say('link.title')}
      confirm={say('link.confirm')}
      doing={doing}
      isReady={chosen !== null}
      onClose={onClose}
      onConfirm={() =>
        chosen === null
          ? undefined
          : doing.act('linkDecision', { id: chosen }, (view) => {
              flag(say('link.done'));
              onDone(view);
            })
      }
    >
      <LineField id="link-query" label={say('link.query')} value={query} onType={setQuery} />
      <Answered of={found}>
        {({ decisions }) => (
          <Stack space="space.100">
            {decisions.length === 0 && <Text>{say('link.none')}</Text>}
            {decisions.slice(0, SHOWN).map((decision) => (
              <RecordLine key={decision.id} decision={decision} complaints={[]}>
                <Button isSelected={chosen === decision.id} onClick={() => setChosen(decision.id)}>
                  {say('link.choose', { id: decision.id })}
                </Button>
              </RecordLine>
            ))}
          </Stack>
        )}
      </Answered>
    </Dialog>
  );
}
