/** One of the header's numbers: a button that leads to what it counts. */
import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { paneWords } from '../../words/pane-words';
import { useWords } from '../hooks/use-words';
import { VisuallyHidden } from '../shared/VisuallyHidden';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...createFocusOutlineStyle(),
  },
  number: { ...typographyStyles.subtitle1, fontVariantNumeric: 'tabular-nums' },
  danger: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  neutral: { color: tokens.colorNeutralForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
  label: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
});

interface Props {
  /** null: not known. */
  readonly count: number | null;
  readonly word: string;
  /** Colour of the number while it is not zero; the word beside it says what it means. */
  readonly tone: 'danger' | 'warning' | 'neutral';
  readonly onOpen: () => void;
}

export function HeadNumber({ count, word, tone, onOpen }: Props) {
  const styles = useStyles();
  const { showThem } = useWords(paneWords);
  return (
    <button type="button" className={styles.button} onClick={onOpen}>
      <span className={mergeClasses(styles.number, count ? styles[tone] : styles.none)}>{count ?? '–'}</span>
      <span className={styles.label}>
        {word}
        <VisuallyHidden>{showThem}</VisuallyHidden>
      </span>
    </button>
  );
}
