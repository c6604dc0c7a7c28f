import { Button, DynamicTable, Inline, Label, Lozenge, ProgressBar, Stack, Text, Toggle } from '@forge/react';
import { useState } from 'react';
import type { ProjectLine } from '../resolver-types/admin-types';
import { Answered } from '../shared/answered';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { LineField } from '../shared/typed-fields';
import { useAct } from '../shared/use-act';
import { useAsked } from '../shared/use-asked';
import { useLater } from '../shared/use-later';
import { ADMIN } from '../texts/admin';
import { Pinning } from './pinning';

const GATE = { all: 'success', some: 'inprogress', none: 'moved' } as const;

/** Where norms are switched on. */
export function Projects() {
  const say = useSay(ADMIN);
  const [query, setQuery] = useState('');
  const [startAt, setStartAt] = useState(0);
  const { act, isBusy, refusal } = useAct();
  const listed = useAsked('listProjects', { query: useLater(query, 400), startAt });
  const turn = (project: ProjectLine, on: boolean) =>
    act('switchProject', { projectId: project.id, on }, (line) => {
      if (listed.asked.state !== 'here') return;
      const { value } = listed.asked;
      listed.put({ ...value, projects: value.projects.map((other) => (other.id === line.id ? line : other)) });
    });
  return (
    <Stack space="space.400" grow="fill">
      <Section title={say('projects.title')} lead={say('projects.lead')}>
        {refusal !== null && <Refusal refusal={refusal} />}
        <LineField
          id="projects-query"
          label={say('projects.query')}
          value={query}
          onType={(text) => {
            setStartAt(0);
            setQuery(text);
          }}
        />
        <Answered of={listed}>
          {({ projects, next, total }) => (
            <Stack space="space.100">
              <DynamicTable
                label={say('projects.title')}
                head={{
                  cells: [
                    { key: 'on', content: say('projects.on') },
                    { key: 'name', content: say('projects.name') },
                    { key: 'kind', content: say('projects.kind') },
                    { key: 'gate', content: say('projects.gate') },
                    { key: 'state', content: say('projects.state') },
                  ],
                }}
                rows={projects.map((project) => ({
                  key: project.id,
                  cells: [
                    {
                      key: 'on',
                      content: (
                        <Toggle
                          id={`project-${project.id}`}
                          label={say('projects.switch', { project: project.name })}
                          isChecked={project.isOn}
                          isDisabled={isBusy}
                          onChange={(event) => turn(project, event.target.checked === true)}
                        />
                      ),
                    },
                    {
                      key: project.name,
                      content: <Label labelFor={`project-${project.id}`}>{`${project.name} (${project.key})`}</Label>,
                    },
                    { key: project.kind, content: say(`kind.${project.kind}`) },
                    {
                      key: 'gate',
                      content:
                        project.gate === null ? (
                          say('projects.gateUnknown')
                        ) : (
                          <Lozenge appearance={GATE[project.gate]}>{say(`gate.${project.gate}`)}</Lozenge>
                        ),
                    },
                    {
                      key: 'state',
                      content: (
                        <Inline>
                          <State project={project} />
                        </Inline>
                      ),
                    },
                  ],
                }))}
              />
              <Text color="color.text.subtle">
                {total === 0 ? say('projects.none') : say('projects.total', { count: total })}
              </Text>
              <Inline space="space.100">
                {startAt > 0 && <Button onClick={() => setStartAt(0)}>{say('projects.first')}</Button>}
                {next !== null && <Button onClick={() => setStartAt(next)}>{say('projects.next')}</Button>}
              </Inline>
            </Stack>
          )}
        </Answered>
      </Section>
      <Pinning />
    </Stack>
  );
}

function State({ project: { trouble, reading } }: { readonly project: ProjectLine }) {
  const say = useSay(ADMIN);
  if (trouble !== null) return <Text color="color.text.danger">{trouble}</Text>;
  if (reading === null) return <Text> </Text>;
  return (
    <Stack space="space.050">
      <Text size="small">{say('projects.reading', { share: reading })}</Text>
      <ProgressBar value={reading} ariaLabel={say('projects.reading', { share: reading })} />
    </Stack>
  );
}
