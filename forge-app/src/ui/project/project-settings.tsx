import { Button, Inline, Label, SectionMessage, Stack, Text, Toggle } from '@forge/react';
import { useState } from 'react';
import { Checked } from '../playbook/checked';
import { Sentences } from '../playbook/sentences';
import { GateLozenge, Workflows } from '../playbook/workflows';
import type { PlaybookCheck } from '../resolver-types/playbook-types';
import type { ProjectSettingsView, ProjectWorkflowsView } from '../resolver-types/project-settings-types';
import { Answered } from '../shared/answered';
import { RadioField } from '../shared/radio-field';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { TextField } from '../shared/typed-fields';
import { useAct } from '../shared/use-act';
import { useAsked } from '../shared/use-asked';
import { useFlag } from '../shared/use-flag';
import { PROJECT } from '../texts/project';

interface Of {
  readonly view: ProjectSettingsView;
  readonly put: (view: ProjectSettingsView) => void;
}

/** What a project says for itself: whether norms are on, what it adds to the site's agreement, what its gate does. */
export function ProjectSettings() {
  const settings = useAsked('getProjectSettings', {});
  const say = useSay(PROJECT);
  return (
    <Answered of={settings}>
      {(view) => (
        <Stack space="space.400" grow="fill">
          {!view.mayChange && (
            <SectionMessage title={say('reading.title')}>
              <Text>{say('reading.text')}</Text>
            </SectionMessage>
          )}
          <SwitchProject view={view} put={settings.put} />
          <Gate view={view} put={settings.put} />
          <Section title={say('inherited.title')} lead={say('inherited.lead')}>
            <Sentences sentences={view.inherited} />
          </Section>
          <OwnLayer key={view.playbook.rev} view={view} put={settings.put} />
          <ProjectWorkflows />
        </Stack>
      )}
    </Answered>
  );
}

function SwitchProject({ view: { project, mayChange }, put }: Of) {
  const say = useSay(PROJECT);
  const { act, isBusy, refusal } = useAct();
  return (
    <Section title={say('switch.title')} lead={say('switch.lead')}>
      {refusal !== null && <Refusal refusal={refusal} />}
      <Inline space="space.100" alignBlock="center">
        <Toggle
          id="project-on"
          isChecked={project.isOn}
          isDisabled={isBusy || !mayChange}
          onChange={(event) => act('switchThisProject', { on: event.target.checked === true }, put)}
        />
        <Label labelFor="project-on">{say('switch.label', { project: project.name })}</Label>
      </Inline>
      {project.reading !== null && <Text>{say('switch.reading', { share: project.reading })}</Text>}
      {project.trouble !== null && (
        <SectionMessage appearance="warning">
          <Text>{project.trouble}</Text>
        </SectionMessage>
      )}
    </Section>
  );
}

function Gate({ view: { gate, mayChange }, put }: Of) {
  const say = useSay(PROJECT);
  const flag = useFlag();
  const { act, isBusy, refusal } = useAct();
  return (
    <Section title={say('gate.title')} lead={say('gate.lead')}>
      {refusal !== null && <Refusal refusal={refusal} />}
      <RadioField
        id="project-gate"
        label={say('gate.label')}
        value={gate}
        isDisabled={isBusy || !mayChange}
        choices={(['hold', 'notice'] as const).map((value) => ({ value, label: say(`gate.${value}`) }))}
        onChoose={(chosen) =>
          act('setProjectGate', { gate: chosen }, (next) => {
            flag(say('saved'));
            put(next);
          })
        }
      />
    </Section>
  );
}

function OwnLayer({ view: { playbook, mayChange }, put }: Of) {
  const say = useSay(PROJECT);
  const flag = useFlag();
  const { act, isBusy, refusal } = useAct();
  const [written, setWritten] = useState(playbook.written);
  const [check, setCheck] = useState<PlaybookCheck | null>(null);
  return (
    <Section title={say('own.title')} lead={say('own.lead')}>
      {refusal !== null && <Refusal refusal={refusal} />}
      <TextField
        id="project-playbook"
        label={say('own.label')}
        help={say('own.help')}
        rows={8}
        isCode
        value={written}
        onType={(text) => {
          setWritten(text);
          setCheck(null);
        }}
      />
      <Inline space="space.100">
        <Button isDisabled={isBusy} onClick={() => act('checkProjectPlaybook', { written }, setCheck)}>
          {say('own.check')}
        </Button>
        <Button
          appearance="primary"
          isDisabled={isBusy || !mayChange || written === playbook.written || check?.outcome !== 'playbook'}
          onClick={() =>
            act('saveProjectPlaybook', { written, rev: playbook.rev }, (next) => {
              flag(say('saved'));
              put(next);
            })
          }
        >
          {say('own.save')}
        </Button>
      </Inline>
      {check !== null && <Checked check={check} />}
    </Section>
  );
}

function ProjectWorkflows() {
  const say = useSay(PROJECT);
  const workflows = useAsked('checkProjectWorkflows', {});
  return (
    <Section title={say('workflows.title')} lead={say('workflows.lead')}>
      <Answered of={workflows}>
        {(view) =>
          view.state === 'shown' ? <Workflows view={view} /> : <HiddenWorkflows lastFound={view.lastFound} />
        }
      </Answered>
    </Section>
  );
}

function HiddenWorkflows({ lastFound }: Pick<ProjectWorkflowsView & { state: 'needs-jira-admin' }, 'lastFound'>) {
  const say = useSay(PROJECT);
  return (
    <SectionMessage title={say('workflows.hidden.title')}>
      <Text>{say('workflows.hidden.text')}</Text>
      {lastFound === null ? (
        <Text>{say('workflows.hidden.never')}</Text>
      ) : (
        <Inline space="space.100" alignBlock="center">
          <Text>{say('workflows.hidden.last')}</Text>
          <GateLozenge gate={lastFound} />
        </Inline>
      )}
    </SectionMessage>
  );
}
