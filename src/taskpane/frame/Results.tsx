/**
 * What the latest command reported, and what stands in its way in general. Failures and warnings are bars that stay until
 * they are dismissed or the next command runs; all of it is read out as it comes.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { notice, type Notice } from '../../app/outcome';
import type { WorkbookView } from '../../app/workbook-view';
import { useNavigation } from '../hooks/pane-context';
import { useNotices } from '../hooks/use-notices';
import { useWords } from '../hooks/use-words';
import { useWorkbook } from '../hooks/use-workbook';
import { paneWords, type ViewId } from '../../words/pane-words';
import { RunningBar } from './RunningBar';

// Sentences and bars come when there is something to say.
const NoticeBar = lazy(async () => ({ default: (await import('../shared/NoticeBar')).NoticeBar }));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    // Not hidden while it is empty: what is read out has to have been there before.
    ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` },
  },
  // Seen wherever on a long page the button was; below the tabs, which are 37 pixels high.
  inSight: {
    position: 'sticky',
    top: '37px',
    zIndex: 2,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Views whose buttons stand far below the place of the results. In the lists of the others the row itself shows what was done. */
const longViews: ReadonlySet<ViewId> = new Set(['plan', 'tools']);

export function Results() {
  const styles = useStyles();
  const { results } = useWords(paneWords);
  const { view } = useWorkbook();
  const { view: shown } = useNavigation();
  const { notices, dismiss } = useNotices();
  const said = new Set(notices.map(({ code }) => code));
  const standing = (view ? standingNotices(view) : []).filter(({ code }) => !said.has(code));
  const isInSight = notices.length > 0 && (longViews.has(shown) || notices.some(({ level }) => level === 'error'));
  return (
    <div role="status" aria-label={results} className={mergeClasses(styles.root, isInSight && styles.inSight)}>
      <RunningBar />
      <Suspense>
        {notices.map((each) => (
          <NoticeBar
            key={`${each.code} ${JSON.stringify(each.details)}`}
            notice={each}
            onDismiss={() => dismiss(each)}
          />
        ))}
        {standing.map((each) => (
          <NoticeBar key={each.code} notice={each} />
        ))}
      </Suspense>
    </div>
  );
}

/** What stands in the way whatever is done; it goes when its cause does. */
function standingNotices({ calculatesByHand, indicators, damage }: WorkbookView): readonly Notice[] {
  return [
    ...(calculatesByHand ? [notice('manual-calculation', 'warning')] : []),
    ...(indicators.some(({ status }) => status === null) ? [notice('no-results', 'warning')] : []),
    ...damage,
  ];
}
