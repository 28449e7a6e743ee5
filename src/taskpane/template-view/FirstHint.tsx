/** The three steps, for somebody who opens the pane for the first time. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { firstHintWords } from '../../words/first-hint-words';
import { useWords } from '../hooks/use-words';
import { SectionTitle } from '../shared/SectionTitle';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  steps: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  private: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  seen: { alignSelf: 'flex-start' },
});

export default function FirstHint({ onSeen }: { readonly onSeen: () => void }) {
  const styles = useStyles();
  const words = useWords(firstHintWords);
  return (
    <section className={styles.root}>
      <SectionTitle>{words.title}</SectionTitle>
      <ol className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.private}>{words.private}</p>
      <Button size="small" className={styles.seen} onClick={onSeen}>
        {words.seen}
      </Button>
    </section>
  );
}
