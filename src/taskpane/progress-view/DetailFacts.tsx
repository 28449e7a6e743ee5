/** The numbers behind a status, in two columns of short names and values. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { IndicatorView } from '../../app/workbook-view';
import type { Plan } from '../../plan/plan';
import { progressViewWords, type ProgressViewWords } from '../../words/progress-view-words';
import type { Language } from '../../words/language';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { localized } from '../../words/localized';
import { amountText, heldText, printedDecimals, signedText } from '../shared/numbers';
import { paceOf } from './course';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: {
    ...typographyStyles.body1,
    margin: 0,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
});

export function DetailFacts({ row, plan }: { readonly row: IndicatorView; readonly plan: Plan }) {
  const styles = useStyles();
  const words = useWords(progressViewWords);
  const { language } = useLanguage();
  return (
    <dl className={styles.list}>
      {factsOf(row, plan, words, language).map(({ name, value }) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Fact {
  readonly name: string;
  readonly value: string;
}

/** What cannot be computed for a row is left out. */
function factsOf(row: IndicatorView, plan: Plan, words: ProgressViewWords, language: Language): readonly Fact[] {
  const { indicator, latest, due, gap, projection, base, criterion } = row;
  const decimals = printedDecimals(row);
  const { required, soFar } = paceOf(row, plan);
  const needed = required === null || required === 0 ? null : signedText(required, decimals);
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    [words.latest, latest === null ? null : heldText(latest, decimals)],
    [words.criterion, criterion],
    [words.due, due === null ? null : amountText(due, decimals)],
    [words.gap, gap === null ? null : signedText(gap, decimals)],
    [
      words.needed,
      needed === null
        ? null
        : [needed, ...(soFar === null ? [] : [words.soFar(signedText(soFar, decimals))])].join(words.clause),
    ],
    [words.forecast(plan.endYear), projection === null ? null : amountText(projection, decimals)],
    [words.base, base],
    [words.unit, indicator.unit && localized(indicator.unit, language)],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}
