import { view } from '@forge/bridge';
import { Button, Form, FormFooter, Stack, useProductContext } from '@forge/react';
import { useState } from 'react';
import { Answered } from '../shared/answered';
import { Nothing } from '../shared/nothing';
import { useSay } from '../shared/reader-context';
import { ChoiceField } from '../shared/typed-fields';
import { useAsked } from '../shared/use-asked';
import { WIDGET } from '../texts/widget';
import { projectOf } from './project-of';

/** The widget's one setting: whose decisions it shows. */
export function WidgetEdit() {
  const context = useProductContext();
  return context === undefined ? null : <Choose now={projectOf(context.extension)} />;
}

function Choose({ now }: { readonly now: string | null }) {
  const say = useSay(WIDGET);
  const listed = useAsked('listWidgetProjects', {});
  const [projectId, setProjectId] = useState(now);
  return (
    <Answered of={listed}>
      {({ projects }) =>
        projects.length === 0 ? (
          <Nothing title={say('noProjects.title')} text={say('noProjects.text')} />
        ) : (
          <Form onSubmit={() => (projectId === null ? undefined : view.submit({ projectId }))}>
            <Stack>
              <ChoiceField
                id="widget-project"
                label={say('project')}
                value={projectId}
                choices={projects.map(({ id, key, name }) => ({ value: id, label: `${name} (${key})` }))}
                onChoose={setProjectId}
              />
            </Stack>
            <FormFooter>
              <Button appearance="primary" type="submit" isDisabled={projectId === null}>
                {say('save')}
              </Button>
            </FormFooter>
          </Form>
        )
      }
    </Answered>
  );
}
