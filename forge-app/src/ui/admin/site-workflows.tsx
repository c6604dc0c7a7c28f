import { Text } from '@forge/react';
import { useState } from 'react';
import { More, Workflows } from '../playbook/workflows';
import type { WorkflowGate } from '../resolver-types/admin-types';
import { Answered } from '../shared/answered';
import { useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { useAct } from '../shared/use-act';
import { useAsked } from '../shared/use-asked';
import { ADMIN } from '../texts/admin';

/** Which workflows of the site ask for the decision before an issue is done. */
export function SiteWorkflows() {
  const say = useSay(ADMIN);
  const first = useAsked('checkWorkflows', {});
  const [further, setFurther] = useState<{ workflows: readonly WorkflowGate[]; next: string | null } | null>(null);
  const { act, isBusy, refusal } = useAct();
  return (
    <Section title={say('workflows.title')} lead={say('workflows.lead')}>
      <Answered of={first}>
        {(view) => {
          const workflows = [...view.workflows, ...(further?.workflows ?? [])];
          const next = further === null ? view.next : further.next;
          return (
            <>
              <Text color="color.text.subtle">{say('workflows.at', { at: view.checkedAt })}</Text>
              <Workflows view={{ workflows }} />
              {refusal !== null && <Refusal refusal={refusal} />}
              {next !== null && (
                <More
                  isBusy={isBusy}
                  onMore={() =>
                    act('checkWorkflows', { cursor: next }, (page) =>
                      setFurther({
                        workflows: [...(further?.workflows ?? []), ...page.workflows],
                        next: page.next,
                      }),
                    )
                  }
                />
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
