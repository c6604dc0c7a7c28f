import { Box, Heading, Inline, Stack, Text, useProductContext, xcss } from '@forge/react';
import type { WidgetView } from '../resolver-types/widget-types';
import { Answered } from '../shared/answered';
import { Nothing } from '../shared/nothing';
import { useSay } from '../shared/reader-context';
import { useAsked } from '../shared/use-asked';
import { WIDGET } from '../texts/widget';
import { projectOf } from './project-of';

/** On a dashboard: what a team has in writing. Nothing about any one person. */
export function Widget() {
  const context = useProductContext();
  return context === undefined ? null : <WidgetOf projectId={projectOf(context.extension)} />;
}

function WidgetOf({ projectId }: { readonly projectId: string | null }) {
  const say = useSay(WIDGET);
  const widget = useAsked('getWidget', { projectId });
  return (
    <Answered of={widget}>
      {(view) => {
        if (view.state === 'choose-a-project') return <Nothing title={say('choose.title')} text={say('choose.text')} />;
        if (view.state === 'off') {
          return <Nothing title={say('off.title', { project: view.projectKey })} text={say('off.text')} />;
        }
        return <Counts view={view} />;
      }}
    </Answered>
  );
}

const TILE = xcss({
  backgroundColor: 'color.background.neutral',
  borderRadius: 'radius.small',
  minWidth: '120px',
  padding: 'space.150',
});

function Counts({ view }: { readonly view: Extract<WidgetView, { state: 'on' }> }) {
  const say = useSay(WIDGET);
  const counts = [
    ['inForce', view.inForce],
    ['openProposals', view.openProposals],
    ['reviewsDue', view.reviewsDue],
    ['debt', view.debt],
  ] as const;
  return (
    <Stack space="space.150">
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        {counts.map(([name, count]) => (
          <Box key={name} xcss={TILE}>
            <Stack>
              <Heading as="h3" size="large">
                {String(count)}
              </Heading>
              <Text size="small">{say(name, { count })}</Text>
            </Stack>
          </Box>
        ))}
      </Inline>
      <Text size="small" color="color.text.subtle">
        {view.worksCouncil ? say('worksCouncil') : say('people')}
      </Text>
    </Stack>
  );
}
