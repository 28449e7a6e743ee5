/**
 * What the latest command reported, and what stands in its way in general. Failures and warnings are bars that stay until
 * they are dismissed or the next command runs; all of it is read out as it comes.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { notice, type Notice } from '../../app/outcome';
import type { WorkbookView } from '../../app/workbook-view';
import { useNotices } from '../hooks/use-notices';
import { useWords } from '../hooks/use-words';
import { useWorkbook } from '../hooks/use-workbook';
import { paneWords } from '../../words/pane-words';
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
  // A failure is seen wherever in a long list the button was; below the tabs, which are 37 pixels high.
  failed: {
    position: 'sticky',
    top: '37px',
    zIndex: 2,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function Results() {
  const styles = useStyles();
  const { results } = useWords(paneWords);
  const { view } = useWorkbook();
  const { notices, dismiss } = useNotices();
  const said = new Set(notices.map(({ code }) => code));
  const standing = (view ? standingNotices(view) : []).filter(({ code }) => !said.has(code));
  const hasFailed = notices.some(({ level }) => level === 'error');
  return (
    <div role="status" aria-label={results} className={mergeClasses(styles.root, hasFailed && styles.failed)}>
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
