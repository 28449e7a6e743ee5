/** 自定义规则: the button that makes the sheet for an office's own checks, or goes to it. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { integrityWords } from '../../words/integrity-words';
import { useScene } from '../hooks/pane-context';
import { useCommands } from '../hooks/use-commands';
import { useWorkbook } from '../hooks/use-workbook';
import { useWords } from '../hooks/use-words';
import { Ring } from '../shared/Ring';
import { SectionTitle } from '../shared/SectionTitle';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  wide: { width: '100%', maxWidth: '100%' },
});

export function OwnRules() {
  const styles = useStyles();
  const words = useWords(integrityWords);
  const { model } = useScene();
  const { view } = useWorkbook();
  const { isBusy, isRunning } = useCommands();
  const isOpening = isRunning('own-rules');
  return (
    <section className={styles.part}>
      <SectionTitle>{words.ownRules}</SectionTitle>
      <p className={styles.text}>{view ? words.ownRulesText : words.noTemplate}</p>
      <Button
        className={styles.wide}
        disabledFocusable={isBusy || !view}
        icon={isOpening ? <Ring size="small" /> : null}
        onClick={() => void model.run('own-rules', (tell) => model.port.openOwnRules(tell))}
      >
        {isOpening ? words.opening : words.openOwnRules}
      </Button>
    </section>
  );
}
