/** The value as typed and, where that says more, what it was read as or would become. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { checkViewWords } from '../../words/check-view-words';
import { useWords } from '../hooks/use-words';
import { shortened } from './shortened';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXXS} 0`,
    fontVariantNumeric: 'tabular-nums',
  },
  value: {
    maxWidth: '100%',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    // To be told from the card's ground also under the pointer.
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  arrow: { display: 'inline-flex', color: tokens.colorNeutralForeground3 },
  after: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
});

interface Props {
  readonly value: string;
  readonly understood: string;
  /** What the one-click fix puts; null where there is none. */
  readonly after: string | null;
}

export function TypedValue({ value, understood, after }: Props) {
  const styles = useStyles();
  const words = useWords(checkViewWords);
  const result = after ?? (understood !== '' && understood !== value ? understood : null);
  return (
    <p className={styles.line}>
      <span className={styles.value}>{value === '' ? words.blank : shortened(value)}</span>
      {result !== null && (
        <>
          <span className={styles.arrow} role="img" aria-label={words.understood}>
            <ArrowRightRegular />
          </span>
          <span className={styles.after}>{result === '' ? words.cleared : shortened(result)}</span>
        </>
      )}
    </p>
  );
}
