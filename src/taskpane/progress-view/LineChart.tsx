/** A small chart of an indicator's course; read out as a sentence per line. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { progressViewWords, type ChartWords } from '../../words/progress-view-words';
import { useWords } from '../hooks/use-words';
import { heldText } from '../shared/numbers';
import { ChartLegend } from './ChartLegend';
import { chart, scaleOf, type Scale } from './chart-scale';
import { useChartStyles } from './chart-styles';
import type { Course, CoursePoint } from './course';

const useStyles = makeStyles({
  figure: { margin: 0, maxWidth: '340px' },
  drawing: {
    display: 'block',
    width: '100%',
    height: 'auto',
    overflow: 'visible',
    marginBottom: tokens.spacingVerticalXXS,
  },
});

interface Props {
  readonly name: string;
  readonly course: Course;
  readonly baseYear: number;
  readonly endYear: number;
  readonly decimals: number;
}

export function LineChart({ name, course, baseYear, endYear, decimals }: Props) {
  const styles = useStyles();
  const lines = useChartStyles();
  const words = useWords(progressViewWords).chart;
  const scale = scaleOf(course, baseYear, endYear);
  const { x, y, ticks, tickDecimals } = scale;
  // Of a long period every second or third year has room for its number.
  const apart = Math.ceil((endYear - baseYear) / 6);
  const years = Array.from({ length: endYear - baseYear + 1 }, (_, i) => baseYear + i).filter(
    (year) => (year - baseYear) % apart === 0,
  );
  const { base, actuals, path, forecast } = course;
  const last = actuals.at(-1);
  const target = path.at(-1);
  return (
    <figure className={styles.figure}>
      <svg
        role="img"
        aria-label={described(name, course, words, decimals)}
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        className={styles.drawing}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={lines.grid} x1={chart.left} x2={chart.width - chart.right} y1={y(tick)} y2={y(tick)} />
            <text className={lines.label} x={chart.left - 6} y={y(tick) + 4} textAnchor="end">
              {tick.toFixed(tickDecimals)}
            </text>
          </g>
        ))}
        {years.map((year) => (
          <text key={year} className={lines.label} x={x(year)} y={chart.height - 6} textAnchor="middle">
            {year}
          </text>
        ))}
        <polyline className={lines.path} points={placed(path, scale)} />
        {forecast && last && <polyline className={lines.forecast} points={placed([last, forecast], scale)} />}
        <polyline className={lines.actual} points={placed([...(base ? [base] : []), ...actuals], scale)} />
        {base && <circle className={lines.hollow} cx={x(base.year)} cy={y(base.value)} r={3.5} />}
        {target && <path className={lines.hollow} d={diamond(x(target.year), y(target.value))} />}
        {actuals.map(({ year, value }) => (
          <circle key={year} className={lines.dot} cx={x(year)} cy={y(value)} r={3.5} />
        ))}
      </svg>
      <ChartLegend course={course} />
    </figure>
  );
}

function placed(points: readonly CoursePoint[], { x, y }: Scale): string {
  return points.map(({ year, value }) => `${x(year).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
}

function diamond(x: number, y: number): string {
  return `M${x} ${y - 4.5}L${x + 4.5} ${y}L${x} ${y + 4.5}L${x - 4.5} ${y}Z`;
}

function described(name: string, course: Course, words: ChartWords, decimals: number): string {
  const { unit, base, actuals, path, forecast } = course;
  const digits = unit === 'percent' ? 1 : decimals;
  const shown = (value: number) => heldText(Number(value.toFixed(Math.max(2, digits))), digits);
  const said = (point: CoursePoint) => words.point(point.year, shown(point.value));
  const target = path.at(-1);
  const parts = [
    ...(base ? [`${words.base} ${said(base)}`] : []),
    ...(actuals.length > 0 ? [`${words.actual} ${actuals.map(said).join(words.listed)}`] : []),
    ...(target ? [`${words.target} ${said(target)}`] : []),
    ...(forecast ? [`${words.forecast} ${said(forecast)}`] : []),
  ];
  return [unit === 'percent' ? words.percentTitle(name) : words.title(name), ...parts].join('; ');
}
