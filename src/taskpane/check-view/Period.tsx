/** 完成: the period that is due, how much of it is filled in, by year and by department, and the button that completes it. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PeriodView } from '../../app/workbook-view';
import type { Count } from '../../checks/completeness';
import { periodWords } from '../../words/period-words';
import { registerViewWords } from '../../words/register-view-words';
import { useCommands } from '../hooks/use-commands';
import { useWords } from '../hooks/use-words';
import { dayText } from '../shared/cut-off-text';
import { Folded } from '../shared/Folded';
import { Ring } from '../shared/Ring';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  state: { ...typographyStyles.body1, margin: 0, marginRight: 'auto', overflowWrap: 'anywhere', flexBasis: '180px' },
  by: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse' },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: 'left', overflowWrap: 'anywhere' },
  count: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  caption: { ...typographyStyles.caption1Strong, textAlign: 'left', paddingTop: tokens.spacingVerticalXS },
});

export function Period({ period }: { readonly period: PeriodView }) {
  const styles = useStyles();
  const words = useWords(registerViewWords);
  const said = useWords(periodWords);
  const { completePeriod, isBusy, isRunning } = useCommands();
  const { year, state, filler, date, completeness } = period;
  const isDone = state === 'complete' || state === 'changed';
  const table = (caption: string, counts: readonly (readonly [string, Count])[]) => (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <tbody>
        {counts.map(([name, count]) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.count}>{said.count(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <p className={styles.state}>
          {words.period(year)} · {words.states[state]}
        </p>
        <Button
          size="small"
          disabledFocusable={isBusy}
          icon={isRunning('complete') ? <Ring size="small" /> : null}
          onClick={() => void completePeriod()}
        >
          {isRunning('complete') ? words.completing : words.complete}
        </Button>
      </div>
      {isDone && <p className={styles.by}>{words.by(filler, dayText(date))}</p>}
      <Folded title={`${words.filled} ${said.count(completeness.all)}`}>
        {table(
          words.byYear,
          completeness.byYear.map(([each, count]) => [said.year(each), count]),
        )}
        {table(
          words.byDepartment,
          completeness.byDepartment.map(([name, count]) => [name || said.noDepartment, count]),
        )}
      </Folded>
    </div>
  );
}
