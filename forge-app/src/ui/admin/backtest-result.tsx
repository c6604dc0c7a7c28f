import { BarChart, Button, CodeBlock, DynamicTable, Inline, Stack } from '@forge/react';
import { useState } from 'react';
import type { BacktestView } from '../resolver-types/admin-types';
import { Lines } from '../shared/lines';
import { useReader, useSay } from '../shared/reader-context';
import { Section } from '../shared/section';
import { ADMIN } from '../texts/admin';
import { dayText } from '../texts/dates';
import { formattingLocale } from '../texts/reader';

type Done = Extract<BacktestView, { state: 'done' }>;

/** What a backtest found: in sentences, by rule, by week, side by side, and whole. */
export function BacktestResult({ view }: { readonly view: Done }) {
  const say = useSay(ADMIN);
  const reader = useReader();
  const [isWhole, setWhole] = useState(false);
  const { result } = view;
  const weeks = result.weeks.map(({ on, nudges: count }) => [dayText(reader, on), count]);
  return (
    <Stack space="space.300" grow="fill">
      <Section
        title={say('result.title')}
        lead={say('result.lead', { projects: view.projectKeys, weeks: view.weeks, at: view.finishedAt })}
      >
        <Lines lines={view.sentences} />
      </Section>
      {weeks.length > 1 && (
        <BarChart data={weeks} xAccessor={0} yAccessor={1} height={200} title={say('result.weeks')} />
      )}
      {view.numbers.length > 0 && <SideBySide numbers={view.numbers} />}
      <Inline>
        <Button onClick={() => setWhole(!isWhole)}>{say(isWhole ? 'result.less' : 'result.whole')}</Button>
      </Inline>
      {isWhole && <CodeBlock text={view.page} language="markdown" />}
    </Stack>
  );
}

function SideBySide({ numbers }: { readonly numbers: Done['numbers'] }) {
  const say = useSay(ADMIN);
  const { locale } = useReader();
  const format = new Intl.NumberFormat(formattingLocale(locale), { maximumFractionDigits: 1 });
  const shown = (value: number | null) => (value === null ? '–' : format.format(value));
  return (
    <DynamicTable
      label={say('result.compare')}
      caption={say('result.compare')}
      rowsPerPage={10}
      head={{
        cells: [
          { key: 'rule', content: say('result.rule') },
          { key: 'number', content: say('result.number') },
          { key: 'first', content: say('result.now') },
          { key: 'second', content: say('result.then') },
        ],
      }}
      rows={numbers.map(({ part, norm, measure, first, second }) => ({
        key: `${part} ${norm ?? ''} ${measure}`,
        cells: [
          { key: 'rule', content: norm ?? '' },
          { key: 'number', content: measure },
          { key: 'first', content: shown(first) },
          { key: 'second', content: shown(second) },
        ],
      }))}
    />
  );
}
