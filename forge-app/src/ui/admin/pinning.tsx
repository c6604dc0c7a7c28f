import { Button, Inline, ProgressBar, Text } from '@forge/react';
import { useState } from 'react';
import type { PinningView } from '../resolver-types/admin-types';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { useAct } from '../shared/use-act';
import { ADMIN } from '../texts/admin';
import { ProjectsField } from './projects-field';
import { useWatched } from './use-watched';

/** Shows the panel on every issue of some projects, so that nobody has to look for it. */
export function Pinning() {
  const say = useSay(ADMIN);
  const { act, isBusy, refusal } = useAct();
  const [projectIds, setProjectIds] = useState<readonly string[]>([]);
  const [pinning, setPinning] = useState<PinningView | null>(null);
  useWatched(pinning?.state === 'running', () =>
    pinning === null ? undefined : act('getPinning', { taskId: pinning.taskId }, setPinning),
  );
  return (
    <Section title={say('pin.title')} lead={say('pin.lead')}>
      {refusal !== null && <Refusal refusal={refusal} />}
      <ProjectsField id="pin-projects" values={projectIds} onChoose={setProjectIds} isOffered={({ isOn }) => isOn} />
      <Inline space="space.100">
        <Button
          isDisabled={isBusy || projectIds.length === 0}
          onClick={() => act('pinPanel', { projectIds: [...projectIds] }, setPinning)}
        >
          {say('pin.confirm')}
        </Button>
      </Inline>
      {pinning?.state === 'running' && <ProgressBar value={pinning.share} ariaLabel={say('pin.running')} />}
      {pinning !== null && <Text>{pinning.text ?? say(`pin.${pinning.state}`)}</Text>}
    </Section>
  );
}
