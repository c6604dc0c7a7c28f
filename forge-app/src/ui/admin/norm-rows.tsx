import { Box, Button, Inline, Stack, xcss } from '@forge/react';
import { Framed } from '../shared/framed';
import { useSay } from '../shared/reader-context';
import { type Choice, ChoiceField, LineField } from '../shared/typed-fields';
import { ADMIN } from '../texts/admin';

/** One rule as the form shows it: its name, an amount of working time, and what it is about where that can be chosen. */
interface NormRow {
  readonly id: string;
  readonly amount: string;
  readonly kind: string | null;
}

const CELL = xcss({ flexGrow: '1', width: '120px' });

/** Rules of one sort, a line each; more can be added, any taken out. */
export function NormRows({
  id,
  norms,
  amountLabel,
  kinds,
  onChange,
}: {
  readonly id: string;
  readonly norms: readonly NormRow[];
  readonly amountLabel: string;
  /** What a rule is about: one of some, or words where `choices` is `null`. */
  readonly kinds?: { readonly label: string; readonly choices: readonly Choice<string>[] | null };
  readonly onChange: (norms: readonly NormRow[]) => void;
}) {
  const say = useSay(ADMIN);
  const change = (position: number, part: Partial<NormRow>) =>
    onChange(norms.map((norm, i) => (i === position ? { ...norm, ...part } : norm)));
  return (
    <Stack space="space.100">
      {norms.map((norm, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the name of a rule changes while it is typed.
        <Framed key={i}>
          <Inline space="space.150" rowSpace="space.100" alignBlock="end" shouldWrap>
            <Box xcss={CELL}>
              <LineField
                id={`${id}-${i}-id`}
                label={say('form.rule', { number: i + 1 })}
                value={norm.id}
                onType={(name) => change(i, { id: name })}
              />
            </Box>
            {kinds !== undefined && (
              <Box xcss={CELL}>
                {kinds.choices === null ? (
                  <LineField
                    id={`${id}-${i}-kind`}
                    label={kinds.label}
                    value={norm.kind ?? ''}
                    onType={(kind) => change(i, { kind })}
                  />
                ) : (
                  <ChoiceField
                    id={`${id}-${i}-kind`}
                    label={kinds.label}
                    value={norm.kind}
                    choices={kinds.choices}
                    onChoose={(kind) => change(i, { kind })}
                  />
                )}
              </Box>
            )}
            <Box xcss={CELL}>
              <LineField
                id={`${id}-${i}-amount`}
                label={amountLabel}
                value={norm.amount}
                onType={(amount) => change(i, { amount })}
              />
            </Box>
          </Inline>
          <Inline>
            <Button appearance="subtle" onClick={() => onChange(norms.filter((_, at) => at !== i))}>
              {say('form.removeRule', { rule: norm.id })}
            </Button>
          </Inline>
        </Framed>
      ))}
      <Inline>
        <Button
          onClick={() =>
            onChange([
              ...norms,
              {
                id: '',
                amount: say('form.anAmount'),
                kind: kinds === undefined ? null : (kinds.choices?.[0]?.value ?? ''),
              },
            ])
          }
        >
          {say('form.addRule')}
        </Button>
      </Inline>
    </Stack>
  );
}
