/** What was found, by kind, each with the hint that it needs. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { differenceKinds, type Difference, type DifferenceKind } from '../../app/integrity/difference';
import { integrityWords } from '../../words/integrity-words';
import { useFirstOf } from '../hooks/use-first-of';
import { useWords } from '../hooks/use-words';
import { More } from '../shared/More';
import { DifferenceItem } from './DifferenceItem';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly differences: readonly Difference[];
  readonly isBusy: boolean;
  readonly onRepair: (difference: Difference) => void;
}

export function Differences({ differences, isBusy, onRepair }: Props) {
  const styles = useStyles();
  const words = useWords(integrityWords);
  const { shown, next, showMore } = useFirstOf(differences, -1);
  const group = (kind: DifferenceKind) => {
    const some = shown.filter((each) => each.kind === kind);
    const hint = words.kindHints[kind];
    if (some.length === 0) return null;
    return (
      <div key={kind} className={styles.root}>
        <h3 className={styles.title}>{words.kinds[kind]}</h3>
        {hint && <p className={styles.hint}>{hint}</p>}
        <ul className={styles.list}>
          {some.map((each) => (
            <DifferenceItem key={each.id} difference={each} isBusy={isBusy} onRepair={() => onRepair(each)} />
          ))}
        </ul>
      </div>
    );
  };
  return (
    <div className={styles.root}>
      {differenceKinds.map(group)}
      <More next={next} onMore={showMore} />
    </div>
  );
}
