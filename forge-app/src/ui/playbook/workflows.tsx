import { Button, DynamicTable, Inline, Link, Lozenge, Stack, Text } from '@forge/react';
import type { WorkflowGate, WorkflowsView } from '../resolver-types/admin-types';
import { Framed } from '../shared/framed';
import { Lines } from '../shared/lines';
import { Nothing } from '../shared/nothing';
import { useSay } from '../shared/reader-context';
import { PLAYBOOK } from '../texts/playbook';

const HELD = { validator: 'success', expression: 'inprogress', no: 'moved' } as const;
const GATE = { all: 'success', some: 'inprogress', none: 'moved' } as const;

/** Which workflows ask for the decision before an issue is done, and how to let the others. */
export function Workflows({ view }: { readonly view: Pick<WorkflowsView, 'workflows'> }) {
  const say = useSay(PLAYBOOK);
  if (view.workflows.length === 0) return <Nothing title={say('gate.none.title')} text={say('gate.none.text')} />;
  return (
    <Stack space="space.150" grow="fill">
      {view.workflows.map((workflow) => (
        <Framed key={workflow.id}>
          <Workflow workflow={workflow} />
        </Framed>
      ))}
    </Stack>
  );
}

/** Whether the ways to done ask for the decision: all, some or none of them. */
export function GateLozenge({ gate }: Pick<WorkflowGate, 'gate'>) {
  const say = useSay(PLAYBOOK);
  return <Lozenge appearance={GATE[gate]}>{say(`gate.${gate}`)}</Lozenge>;
}

function Workflow({
  workflow: { name, projectKeys, transitions, gate, howTo, href },
}: {
  readonly workflow: WorkflowGate;
}) {
  const say = useSay(PLAYBOOK);
  return (
    <Stack space="space.150">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Text weight="bold">{name}</Text>
        <GateLozenge gate={gate} />
        <Text color="color.text.subtle">{projectKeys.join(', ')}</Text>
      </Inline>
      <DynamicTable
        label={name}
        head={{
          cells: [
            { key: 'name', content: say('gate.transition') },
            { key: 'to', content: say('gate.to') },
            { key: 'held', content: say('gate.held') },
          ],
        }}
        rows={transitions.map((transition) => ({
          key: `${transition.name} ${transition.to}`,
          cells: [
            { key: 'name', content: transition.name },
            { key: 'to', content: transition.to },
            {
              key: 'held',
              content: <Lozenge appearance={HELD[transition.held]}>{say(`held.${transition.held}`)}</Lozenge>,
            },
          ],
        }))}
      />
      {howTo.length > 0 && (
        <Stack space="space.050">
          <Text weight="semibold">{say('gate.howTo')}</Text>
          <Lines lines={howTo} />
        </Stack>
      )}
      {href !== null && howTo.length > 0 && (
        <Text>
          <Link href={href} openNewTab>
            {say('gate.open')}
          </Link>
        </Text>
      )}
    </Stack>
  );
}

/** More of a list that comes in pages. */
export function More({ onMore, isBusy }: { readonly onMore: () => void; readonly isBusy: boolean }) {
  const say = useSay(PLAYBOOK);
  return (
    <Inline>
      <Button isDisabled={isBusy} onClick={onMore}>
        {say('more')}
      </Button>
    </Inline>
  );
}
