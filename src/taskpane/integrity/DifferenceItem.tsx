/** One difference: where, what should stand there and what does, and the button that puts it back. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Difference } from '../../app/integrity/difference';
import { integrityWords } from '../../words/integrity-words';
import { useWords } from '../hooks/use-words';
import { FactList } from '../shared/FactList';
import { toldText } from './told-text';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  place: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly difference: Difference;
  readonly isBusy: boolean;
  readonly onRepair: () => void;
}

export function DifferenceItem({ difference, isBusy, onRepair }: Props) {
  const styles = useStyles();
  const words = useWords(integrityWords);
  const { sheetName, address, expected, found } = difference;
  return (
    <li className={styles.item}>
      <p className={styles.place}>
        {sheetName} {address}
      </p>
      <FactList
        facts={[
          { name: words.expected, value: toldText(words, expected) },
          { name: words.held, value: toldText(words, found) },
        ]}
      />
      <Button
        size="small"
        disabledFocusable={isBusy}
        aria-label={words.repairAt(sheetName, address)}
        onClick={onRepair}
      >
        {words.repair}
      </Button>
    </li>
  );
}
