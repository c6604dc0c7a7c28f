import { Button, Code, DynamicTable, Inline, Label, Stack, Text, Toggle, UserPicker } from '@forge/react';
import { useState } from 'react';
import type { PrivacyView } from '../resolver-types/admin-types';
import { Answered } from '../shared/answered';
import { Dialog } from '../shared/dialog';
import { chosenIds } from '../shared/people';
import { useReader, useSay } from '../shared/reader-context';
import { Refusal } from '../shared/refusal';
import { Section } from '../shared/section';
import { useAct } from '../shared/use-act';
import { useAsked } from '../shared/use-asked';
import { useFlag } from '../shared/use-flag';
import { ADMIN } from '../texts/admin';
import { instantText } from '../texts/dates';

/** What is kept, why, for how long and who sees it; the works-council mode; erasing what is kept about somebody. */
export function Privacy() {
  const privacy = useAsked('getPrivacy', {});
  return (
    <Answered of={privacy}>
      {(view) => (
        <Stack space="space.400" grow="fill">
          <WorksCouncil view={view} put={privacy.put} />
          <Kept view={view} />
          <Erase onDone={privacy.again} />
        </Stack>
      )}
    </Answered>
  );
}

function WorksCouncil({ view, put }: { readonly view: PrivacyView; readonly put: (view: PrivacyView) => void }) {
  const say = useSay(ADMIN);
  const { act, isBusy, refusal } = useAct();
  return (
    <Section title={say('council.title')} lead={say('council.lead')}>
      {refusal !== null && <Refusal refusal={refusal} />}
      <Inline space="space.100" alignBlock="center">
        <Toggle
          id="works-council"
          isChecked={view.worksCouncil}
          isDisabled={isBusy}
          onChange={(event) => act('setWorksCouncil', { on: event.target.checked === true }, put)}
        />
        <Label labelFor="works-council">{say('council.label')}</Label>
      </Inline>
      <Text>
        {say('council.hash')} <Code>{view.hash}</Code>
      </Text>
    </Section>
  );
}

function Kept({ view: { kept, retentionDays, lastReportAt, erased } }: { readonly view: PrivacyView }) {
  const say = useSay(ADMIN);
  const reader = useReader();
  return (
    <Section title={say('kept.title')} lead={say('kept.lead', { days: retentionDays })}>
      <DynamicTable
        label={say('kept.title')}
        head={{
          cells: [
            { key: 'what', content: say('kept.what') },
            { key: 'why', content: say('kept.why') },
            { key: 'howLong', content: say('kept.howLong') },
            { key: 'whoSees', content: say('kept.whoSees') },
          ],
        }}
        rows={kept.map(({ what, why, howLong, whoSees, count }) => ({
          key: what,
          cells: [
            { key: 'what', content: count === null ? what : `${what} (${count})` },
            { key: 'why', content: why },
            { key: 'howLong', content: howLong },
            { key: 'whoSees', content: whoSees },
          ],
        }))}
      />
      <Text color="color.text.subtle">
        {lastReportAt === null
          ? say('kept.noReport')
          : say('kept.report', { at: instantText(reader, lastReportAt), erased })}
      </Text>
    </Section>
  );
}

function Erase({ onDone }: { readonly onDone: () => void }) {
  const say = useSay(ADMIN);
  const flag = useFlag();
  const doing = useAct();
  const [accountId, setAccountId] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={say('erase.title')} lead={say('erase.lead')}>
      <UserPicker
        name="erase-person"
        label={say('erase.who')}
        onChange={(person) => setAccountId(chosenIds(person)[0] ?? null)}
      />
      <Inline>
        <Button isDisabled={accountId === null} onClick={() => setAsking(true)}>
          {say('erase.open')}
        </Button>
      </Inline>
      {isAsking && accountId !== null && (
        <Dialog
          title={say('erase.title')}
          confirm={say('erase.confirm')}
          isDanger
          width="small"
          doing={doing}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            doing.act('erasePerson', { accountId, confirm: 'erase' }, ({ erased }) => {
              setAsking(false);
              flag(say('erase.done', { count: erased }));
              onDone();
            })
          }
        >
          <Text>{say('erase.text')}</Text>
        </Dialog>
      )}
    </Section>
  );
}
