import { Button, Inline, Label, ProgressBar, SectionMessage, Stack, Text, Toggle } from '@forge/react';
import { useState } from 'react';
import type { BacktestView } from '../resolver-types/admin-types';
import { Answered } from '../shared/answered';
import { Nothing } from '../shared/nothing';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { ChoiceField } from '../shared/typed-fields';
import { useAct } from '../shared/use-act';
import { useAsked } from '../shared/use-asked';
import { ADMIN } from '../texts/admin';
import { BacktestResult } from './backtest-result';
import { ProjectsField } from './projects-field';
import { useWatched } from './use-watched';

const WEEKS = ['4', '8', '13', '26'] as const;

/** What the agreement would have asked of the team in the weeks past. Nothing is sent. */
export function Backtest({ written }: { readonly written: string }) {
  const say = useSay(ADMIN);
  const backtest = useAsked('getBacktest', {});
  const { act, isBusy, refusal } = useAct();
  const [projectIds, setProjectIds] = useState<readonly string[]>([]);
  const [weeks, setWeeks] = useState<(typeof WEEKS)[number]>('8');
  const [compare, setCompare] = useState(false);
  const isRunning = backtest.asked.state === 'here' && backtest.asked.value.state === 'running';
  useWatched(isRunning, backtest.again);
  return (
    <Stack space="space.300" grow="fill">
      <Section title={say('backtest.title')} lead={say('backtest.lead')}>
        {refusal !== null && <Refusal refusal={refusal} />}
        <ProjectsField id="backtest-projects" values={projectIds} onChoose={setProjectIds} />
        <ChoiceField
          id="backtest-weeks"
          label={say('backtest.weeks')}
          value={weeks}
          choices={WEEKS.map((value) => ({ value, label: say('backtest.weeks.of', { count: Number(value) }) }))}
          onChoose={setWeeks}
        />
        <Inline space="space.100" alignBlock="center">
          <Toggle
            id="backtest-compare"
            isChecked={compare}
            onChange={(event) => setCompare(event.target.checked === true)}
          />
          <Label labelFor="backtest-compare">{say('backtest.compare')}</Label>
        </Inline>
        <Inline>
          <Button
            appearance="primary"
            isDisabled={isBusy || isRunning || projectIds.length === 0}
            onClick={() =>
              act(
                'startBacktest',
                { projectIds: [...projectIds], weeks: Number(weeks), written, compare },
                backtest.put,
              )
            }
          >
            {say('backtest.start')}
          </Button>
        </Inline>
      </Section>
      <Answered of={backtest}>
        {(view) => <Result view={view} onStop={() => act('stopBacktest', {}, backtest.put)} />}
      </Answered>
    </Stack>
  );
}

function Result({ view, onStop }: { readonly view: BacktestView; readonly onStop: () => void }) {
  const say = useSay(ADMIN);
  switch (view.state) {
    case 'none':
      return <Nothing title={say('backtest.none.title')} text={say('backtest.none.text')} />;
    case 'stopped':
      return <Nothing title={say('backtest.stopped')} text={say('backtest.none.text')} />;
    case 'failed':
      return (
        <SectionMessage appearance="error" title={say('backtest.failed')}>
          <Text>{view.text}</Text>
        </SectionMessage>
      );
    case 'running':
      return (
        <Stack space="space.100" grow="fill">
          <Text>{say('backtest.running', { share: view.share, issues: view.issues })}</Text>
          <ProgressBar value={view.share} ariaLabel={say('backtest.title')} />
          <Inline>
            <Button appearance="subtle" onClick={onStop}>
              {say('backtest.stop')}
            </Button>
          </Inline>
        </Stack>
      );
    case 'done':
      return <BacktestResult view={view} />;
  }
}
