/** What an opened indicator says: of its selected cell, why, the numbers behind it, its course, and the way to its row. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import type { RefObject } from 'react';
import type { IndicatorView, RegisterFinding } from '../../app/workbook-view';
import type { Plan } from '../../plan/plan';
import { paneWords } from '../../words/pane-words';
import { progressViewWords } from '../../words/progress-view-words';
import { EntryCellPanel } from '../entry-cell/EntryCellPanel';
import { useLanguage, useNavigation } from '../hooks/pane-context';
import { useCommands } from '../hooks/use-commands';
import { useIntoView } from '../hooks/use-into-view';
import { useWords } from '../hooks/use-words';
import { localized } from '../../words/localized';
import { printedDecimals } from '../shared/numbers';
import { courseOf } from './course';
import { DetailFacts } from './DetailFacts';
import { isOpenIn } from './open-findings';
import { LineChart } from './LineChart';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  why: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly id: string;
  readonly row: IndicatorView;
  readonly plan: Plan;
  readonly findings: readonly RegisterFinding[];
  /** The row that it belongs to: with all that is said, it is long enough to be scrolled to. */
  readonly item: RefObject<HTMLElement>;
  readonly comesIntoView: boolean;
}

export default function IndicatorDetail({ id, row, plan, findings, item, comesIntoView }: Props) {
  const styles = useStyles();
  const { locate } = useWords(paneWords);
  const words = useWords(progressViewWords);
  const { language } = useLanguage();
  const { show } = useNavigation();
  const { goTo } = useCommands();
  useIntoView(item, 'progress', comesIntoView, 'start');
  const { indicator, why } = row;
  const course = courseOf(row, plan);
  const open = findings.filter((finding) => isOpenIn(finding, indicator.id)).length;
  return (
    <div id={id} className={styles.detail}>
      <EntryCellPanel row={row} />
      {why !== '' && <p className={styles.why}>{why}</p>}
      <DetailFacts row={row} plan={plan} />
      {course && (
        <LineChart
          name={localized(indicator.name, language)}
          course={course}
          baseYear={plan.baseYear}
          endYear={plan.endYear}
          decimals={printedDecimals(row)}
        />
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<LocationRegular />}
          onClick={() => void goTo({ indicatorId: indicator.id, year: null })}
        >
          {locate}
        </Button>
        {open > 0 && (
          <Button size="small" onClick={() => show('check')}>
            {words.openFindings(open)}
          </Button>
        )}
      </div>
    </div>
  );
}
