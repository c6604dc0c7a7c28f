import { Stack, Text, User } from '@forge/react';
import type { CardView } from '../resolver-types/panel-types';
import { type Fact, Facts } from '../shared/facts';
import { Framed } from '../shared/framed';
import { Nothing } from '../shared/nothing';
import { useReader, useSay } from '../shared/reader-context';
import { instantText } from '../texts/dates';
import { PANEL } from '../texts/panel';

/** *Working with me*: how those whose turn it is like to be asked, and when hours are in common. */
export function Cards({ cards }: { readonly cards: readonly CardView[] }) {
  const say = useSay(PANEL);
  if (cards.length === 0) return <Nothing title={say('cards.none.title')} text={say('cards.none.text')} />;
  return (
    <Stack space="space.150" grow="fill">
      {cards.map((card) => (
        <Framed key={card.accountId}>
          <Stack space="space.150">
            <User accountId={card.accountId} />
            <CardFacts card={card} />
          </Stack>
        </Framed>
      ))}
    </Stack>
  );
}

function CardFacts({ card: { bestFor, preferredForm, notes, overlap, backAt } }: { readonly card: CardView }) {
  const say = useSay(PANEL);
  const reader = useReader();
  const lines: readonly (readonly [string, string | null])[] = [
    [say('cards.bestFor'), bestFor],
    [say('cards.form'), preferredForm === null ? null : say(`form.${preferredForm}`)],
    [say('cards.notes'), notes],
    [say('cards.overlap'), overlap],
    [say('cards.backAt'), backAt === null ? null : instantText(reader, backAt)],
  ];
  const facts: Fact[] = lines.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [{ name, value: <Text>{value}</Text> }],
  );
  return <Facts facts={facts} />;
}
