/** Whose workbook this is, as of when, and the three numbers that matter, each a way to what it counts. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { cutOffText } from '../shared/cut-off-text';
import { localized } from '../../words/localized';
import { useLanguage, useNavigation } from '../hooks/pane-context';
import { useChosenPlan } from '../hooks/use-chosen-plan';
import { useWords } from '../hooks/use-words';
import { useWorkbook } from '../hooks/use-workbook';
import { paneWords } from '../../words/pane-words';
import { HeadNumber } from './HeadNumber';

const SamplesNote = lazy(() => import('./SamplesNote'));

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  // Excel draws its menu over the top right corner (34 by 32 pixels on a Mac).
  title: { ...typographyStyles.subtitle2, margin: 0, paddingRight: '32px' },
  cutOff: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

export function Header() {
  const styles = useStyles();
  const words = useWords(paneWords);
  const { language } = useLanguage();
  const { show } = useNavigation();
  const { view, state } = useWorkbook();
  const { plan: chosen } = useChosenPlan();
  if (!view)
    return (
      <header className={styles.header}>
        <h1 className={styles.title}>{localized(chosen.shortTitle, language)}</h1>
        <p className={styles.cutOff}>{state.phase === 'ready' ? words.noTemplate : words.product}</p>
      </header>
    );
  const { lagging, open, unfilled } = view.numbers;
  const hasResults = view.indicators.every(({ status }) => status !== null);
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{localized(view.plan.shortTitle, language)}</h1>
      <p className={styles.cutOff}>{cutOffText(view.cutOff, words.cutOff)}</p>
      {view.samples > 0 && (
        <Suspense>
          <SamplesNote />
        </Suspense>
      )}
      <div className={styles.numbers}>
        <HeadNumber
          count={hasResults ? lagging : null}
          word={words.numbers.lagging}
          tone="danger"
          onOpen={() => show('progress', 'lagging')}
        />
        <HeadNumber count={open} word={words.numbers.open} tone="warning" onOpen={() => show('check')} />
        <HeadNumber
          count={unfilled}
          word={words.numbers.unfilled}
          tone="neutral"
          onOpen={() => show('progress', 'unfilled')}
        />
      </div>
    </header>
  );
}
