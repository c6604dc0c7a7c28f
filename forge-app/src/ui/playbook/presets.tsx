import { Button, Inline, Link, Lozenge, Stack, Text } from '@forge/react';
import type { PresetView } from '../resolver-types/playbook-types';
import { Framed } from '../shared/framed';
import { useSay } from '../shared/reader-context';
import { PLAYBOOK } from '../texts/playbook';

/** Ready agreements to begin with, the smallest level first, each with its first step and where it comes from. */
export function Presets({
  presets,
  isBusy,
  onChoose,
}: {
  readonly presets: readonly PresetView[];
  readonly isBusy: boolean;
  readonly onChoose: (name: string) => void;
}) {
  const say = useSay(PLAYBOOK);
  return (
    <Stack space="space.100" grow="fill">
      {presets.map(({ name, title, level, firstStep, sources }) => (
        <Framed key={name}>
          <Stack space="space.100">
            <Inline space="space.100" alignBlock="center" shouldWrap>
              <Text weight="bold">{title}</Text>
              {level !== null && <Lozenge>{say('preset.level', { level })}</Lozenge>}
            </Inline>
            <Text>{say('preset.firstStep', { step: firstStep })}</Text>
            {sources.map(({ says, url }) => (
              <Text key={url} size="small" color="color.text.subtle">
                {says}{' '}
                <Link href={url} openNewTab>
                  {hostOf(url)}
                </Link>
              </Text>
            ))}
            <Inline>
              <Button isDisabled={isBusy} onClick={() => onChoose(name)}>
                {say('preset.use', { title })}
              </Button>
            </Inline>
          </Stack>
        </Framed>
      ))}
    </Stack>
  );
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? url;
}
