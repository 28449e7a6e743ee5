/** A first try with invented numbers: offered in a template without entries, taken back by one click. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { WorkbookView } from '../../app/workbook-view';
import { sampleWords } from '../../words/sample-words';
import { useCommands } from '../hooks/use-commands';
import { useWords } from '../hooks/use-words';
import { Ring } from '../shared/Ring';
import { SectionTitle } from '../shared/SectionTitle';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  steps: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  button: { width: '100%', maxWidth: '100%' },
});

export default function Samples({ view: { samples } }: { readonly view: WorkbookView }) {
  const styles = useStyles();
  const words = useWords(sampleWords);
  const { sample, isBusy, isRunning } = useCommands();
  const isThere = samples > 0;
  const command = isThere ? 'remove-samples' : 'fill-samples';
  const [label, running] = isThere ? [words.remove, words.removing] : [words.fill, words.filling];
  return (
    <section className={styles.root}>
      <SectionTitle>{words.title}</SectionTitle>
      <p className={styles.text}>{isThere ? words.present(samples) : words.offer}</p>
      <ol className={styles.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button
        className={styles.button}
        disabledFocusable={isBusy}
        icon={isRunning(command) ? <Ring size="small" /> : null}
        onClick={() => void sample(command)}
      >
        {isRunning(command) ? running : label}
      </Button>
    </section>
  );
}
