import type { Doc, Drawing } from './doc';

type Row = Record<string, unknown> & readonly unknown[];

/** Atlassian's charts are not published; these bars stand where theirs do. */
const bars: Drawing = ({ props }) => {
  const rows = props.data as readonly Row[];
  const values = rows.map((row) => Number(row[props.yAccessor as never] ?? 0));
  const names = rows.map((row) => String(row[props.xAccessor as never] ?? ''));
  const groups = rows.map((row) => String(row[(props.colorAccessor ?? '') as never] ?? ''));
  const kinds = [...new Set(groups)];
  const peak = Math.max(1, ...values);
  const [width, height] = [480, 160];
  const step = width / Math.max(1, rows.length);
  return (
    <figure className="chart">
      <figcaption>
        <strong>{props.title}</strong>
        {props.subtitle ? <div className="unit-note">{props.subtitle}</div> : null}
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${height + 32}`}
        width="100%"
        style={{ maxWidth: 620 }}
        role="img"
        aria-label={summary(props, names, values)}
      >
        {values.map((value, i) => {
          const tall = (value / peak) * height;
          const color = COLORS[kinds.indexOf(groups[i]!) % COLORS.length];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: bars have no name of their own.
            <g key={i}>
              <rect
                x={i * step + step * 0.15}
                y={height - tall + 12}
                width={step * 0.7}
                height={tall}
                rx="2"
                fill={color}
              />
              <text x={i * step + step / 2} y={height - tall + 8} textAnchor="middle">
                {value}
              </text>
              <text x={i * step + step / 2} y={height + 26} textAnchor="middle">
                {names[i]}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
};

function summary(props: Doc['props'], names: readonly string[], values: readonly number[]): string {
  return `${props.title ?? ''}: ${names.map((name, i) => `${name} ${values[i]}`).join(', ')}`;
}

const COLORS = [
  'var(--ds-chart-brand, #357de8)',
  'var(--ds-chart-teal-bold, #2898bd)',
  'var(--ds-chart-purple-bold, #964ac0)',
];

export const charts: Record<string, Drawing> = {
  BarChart: bars,
  StackBarChart: bars,
  HorizontalBarChart: bars,
  LineChart: bars,
};
