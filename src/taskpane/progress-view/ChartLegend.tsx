/** What the chart's lines mean; only those that are drawn. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { progressViewWords } from '../../words/progress-view-words';
import { useWords } from '../hooks/use-words';
import { useChartStyles } from './chart-styles';
import type { Course } from './course';

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

export function ChartLegend({ course }: { readonly course: Course }) {
  const styles = useStyles();
  const lines = useChartStyles();
  const { chart } = useWords(progressViewWords);
  const entries = [
    ...(course.actuals.length > 0 ? [{ style: lines.actual, word: chart.actual }] : []),
    ...(course.path.length > 0 ? [{ style: lines.path, word: chart.path }] : []),
    ...(course.forecast && course.actuals.length > 0 ? [{ style: lines.forecast, word: chart.forecast }] : []),
  ];
  return (
    // The drawing's name says all of this.
    <figcaption aria-hidden className={styles.legend}>
      {entries.map(({ style, word }) => (
        <span key={word} className={styles.entry}>
          <svg width="22" height="6">
            <line className={style} x1="1" x2="21" y1="3" y2="3" />
          </svg>
          {word}
        </span>
      ))}
    </figcaption>
  );
}
