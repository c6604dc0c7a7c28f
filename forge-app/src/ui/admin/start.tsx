import { Inline, Lozenge, SectionMessage, Stack, Text, User } from '@forge/react';
import type { AdminView } from '../resolver-types/admin-types';
import { Facts } from '../shared/facts';
import { Framed } from '../shared/framed';
import { useReader, useSay } from '../shared/reader-context';
import { Section } from '../shared/section';
import { ADMIN } from '../texts/admin';
import { instantText } from '../texts/dates';

/** What to do next, and how things stand on the site. */
export function Start({ view }: { readonly view: AdminView }) {
  const say = useSay(ADMIN);
  const reader = useReader();
  return (
    <Stack space="space.400" grow="fill">
      <Section title={say('steps.title')} lead={say('steps.lead')}>
        <Stack space="space.100">
          {view.steps.map(({ step, isDone }) => (
            <Framed key={step}>
              <Inline space="space.150" alignBlock="start">
                <Lozenge appearance={isDone ? 'success' : 'default'}>{say(isDone ? 'step.done' : 'step.open')}</Lozenge>
                <Stack space="space.025">
                  <Text weight="bold">{say(`step.${step}`)}</Text>
                  <Text color="color.text.subtle">{say(`step.${step}.text`)}</Text>
                </Stack>
              </Inline>
            </Framed>
          ))}
        </Stack>
      </Section>
      <Section title={say('now.title')}>
        <Facts
          facts={[
            { name: say('now.projects'), value: <Text>{String(view.projectsOn)}</Text> },
            {
              name: say('now.facilitator'),
              value:
                view.facilitator === null ? (
                  <Text>{say('now.noFacilitator')}</Text>
                ) : (
                  <User accountId={view.facilitator} />
                ),
            },
            {
              name: say('now.saved'),
              value: (
                <Text>
                  {view.playbook.savedAt === null ? say('now.never') : instantText(reader, view.playbook.savedAt)}
                </Text>
              ),
            },
          ]}
        />
      </Section>
      {view.gateFailures.length > 0 && (
        <SectionMessage appearance="warning" title={say('failures.title')}>
          <Stack space="space.050">
            {view.gateFailures.map(({ at, issueKey, text }) => (
              <Text key={`${at} ${issueKey}`}>{`${instantText(reader, at)} · ${issueKey} · ${text}`}</Text>
            ))}
          </Stack>
        </SectionMessage>
      )}
    </Stack>
  );
}
