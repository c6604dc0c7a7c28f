import { Button, Inline, Lozenge, SectionMessage, Stack, Text } from '@forge/react';
import { useState } from 'react';
import { RecordLine } from '../decision/record-line';
import type { GateView, PanelView } from '../resolver-types/panel-types';
import { Lines } from '../shared/lines';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { useAct } from '../shared/use-act';
import { PANEL } from '../texts/panel';
import { Exempt } from './exempt';
import { IssueDecisionDialog } from './issue-decision-dialog';
import { LinkDialog } from './link-dialog';

/** The decision behind the issue: what it needs in writing before it closes, what there is, and writing or linking it. */
export function DecisionPart({ view, put }: { readonly view: PanelView; readonly put: (view: PanelView) => void }) {
  const say = useSay(PANEL);
  const [open, setOpen] = useState<'new' | 'link' | string | null>(null);
  const { act, isBusy, refusal } = useAct();
  const { gate, decisions, mayAct } = view;
  const edited = decisions.find(({ id }) => id === open);
  const done = (after: PanelView) => {
    setOpen(null);
    put(after);
  };
  return (
    <Stack space="space.200" grow="fill">
      <Standing gate={gate} />
      {refusal !== null && <Refusal refusal={refusal} />}
      {decisions.map((decision) => (
        <RecordLine key={decision.id} decision={decision} complaints={decision.complaints}>
          {mayAct && (
            <Inline space="space.100">
              <Button appearance="subtle" onClick={() => setOpen(decision.id)}>
                {say('decision.edit', { id: decision.id })}
              </Button>
              <Button
                appearance="subtle"
                isDisabled={isBusy}
                onClick={() => act('unlinkDecision', { id: decision.id }, put)}
              >
                {say('decision.unlink', { id: decision.id })}
              </Button>
            </Inline>
          )}
        </RecordLine>
      ))}
      {decisions.length === 0 && gate.standing === 'not-asked' && <Text>{say('decision.none')}</Text>}
      {mayAct && (
        <Inline space="space.100" shouldWrap>
          <Button onClick={() => setOpen('new')}>{say('decision.write')}</Button>
          <Button appearance="subtle" onClick={() => setOpen('link')}>
            {say('decision.link')}
          </Button>
        </Inline>
      )}
      {mayAct && decisions.length === 0 && <Exempt gate={gate} put={put} />}
      {open === 'new' && <IssueDecisionDialog decision={null} onDone={done} onClose={() => setOpen(null)} />}
      {edited !== undefined && <IssueDecisionDialog decision={edited} onDone={done} onClose={() => setOpen(null)} />}
      {open === 'link' && <LinkDialog onDone={done} onClose={() => setOpen(null)} />}
    </Stack>
  );
}

const LOZENGE = { recorded: 'success', exempt: 'default', missing: 'moved', debt: 'moved' } as const;

function Standing({ gate: { standing, lines, exemptAs } }: { readonly gate: GateView }) {
  const say = useSay(PANEL);
  if (standing === 'not-asked') return null;
  if (standing === 'recorded' || standing === 'exempt') {
    return (
      <Inline space="space.100" alignBlock="center">
        <Lozenge appearance={LOZENGE[standing]}>{say(`gate.${standing}`)}</Lozenge>
        {exemptAs !== null && <Text>{say('gate.exemptAs', { code: exemptAs })}</Text>}
      </Inline>
    );
  }
  return (
    <SectionMessage appearance="warning" title={say(`gate.${standing}`)}>
      <Lines lines={lines} />
    </SectionMessage>
  );
}
