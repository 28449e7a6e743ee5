/** The second line of a row: the bar and its number; where no share can be given, the latest value; or what is missing. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { IndicatorView } from '../../app/workbook-view';
import type { Plan } from '../../plan/plan';
import { progressViewWords } from '../../words/progress-view-words';
import { statusTint } from '../../words/status-words';
import { useWords } from '../hooks/use-words';
import { heldText, percentText, printedDecimals } from '../shared/numbers';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { DueBar } from './DueBar';
import { dueShareOf } from './due-share';
import { Trend } from './Trend';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '16px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  // Bars of one length, whatever the number.
  percent: { minWidth: '46px', textAlign: 'right' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly row: IndicatorView;
  readonly plan: Plan;
  readonly showsUnfilled: boolean;
}

export function RowSummary({ row, plan, showsUnfilled }: Props) {
  const styles = useStyles();
  const words = useWords(progressViewWords);
  const { progress, movement, latest, criterion, status, unfilled } = row;
  if (showsUnfilled && unfilled.length > 0)
    return (
      <span className={styles.line}>
        <span className={styles.text}>{words.unfilledYears(unfilled.join(words.listed))}</span>
      </span>
    );
  const due = dueShareOf(row, plan);
  return (
    <span className={styles.line}>
      {progress !== null ? (
        <>
          <DueBar progress={progress} due={due} tint={status ? statusTint(status) : 'grey'} />
          <span aria-hidden className={styles.percent}>
            {percentText(progress)}
          </span>
          <VisuallyHidden>
            {words.progressOf(percentText(progress), due === null ? null : percentText(due))}
          </VisuallyHidden>
        </>
      ) : (
        <span className={styles.text}>
          {latest === null
            ? status !== null && (status === 'not-assessable' ? words.notAssessable : words.notReported)
            : words.latestOf(heldText(latest, printedDecimals(row)), criterion)}
        </span>
      )}
      {movement !== null && <Trend movement={movement} />}
    </span>
  );
}
