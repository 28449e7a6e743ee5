/** 模板完整性: compares on request, lists what differs with what should be there, and repairs one or all. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { integrityWords } from '../../words/integrity-words';
import { useCommands } from '../hooks/use-commands';
import { useWorkbook } from '../hooks/use-workbook';
import { useWords } from '../hooks/use-words';
import { EmptyState } from '../shared/EmptyState';
import { Ring } from '../shared/Ring';
import { SectionTitle } from '../shared/SectionTitle';
import { Differences } from './Differences';
import { OwnRules } from './OwnRules';
import { useIntegrity } from './use-integrity';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  count: { ...typographyStyles.body1, margin: 0 },
  wide: { width: '100%', maxWidth: '100%' },
});

export function TemplateIntegrity() {
  const styles = useStyles();
  const words = useWords(integrityWords);
  const { view } = useWorkbook();
  const { isBusy, isRunning } = useCommands();
  const { found, repairable, find, repair } = useIntegrity();
  const isFinding = isRunning('find-differences');
  const isRepairing = isRunning('repair-differences');
  return (
    <div className={styles.root}>
      <section className={styles.part}>
        <SectionTitle>{words.title}</SectionTitle>
        <p className={styles.text}>{view ? words.text : words.noTemplate}</p>
        <Button
          className={styles.wide}
          disabledFocusable={isBusy || !view}
          icon={isFinding ? <Ring size="small" /> : null}
          onClick={() => void find()}
        >
          {isFinding ? words.finding : words.find}
        </Button>
        {found?.differences.length === 0 && (
          <EmptyState kind="good" title={words.clean(found.compared.length)} text={words.cleanText} />
        )}
        {found && found.differences.length > 0 && (
          <>
            <p className={styles.count}>{words.found(found.differences.length)}</p>
            {repairable.length > 0 && (
              <Button
                className={styles.wide}
                disabledFocusable={isBusy}
                icon={isRepairing ? <Ring size="small" /> : null}
                onClick={() => void repair(repairable)}
              >
                {isRepairing ? words.repairing : words.repairAll(repairable.length)}
              </Button>
            )}
            <Differences differences={found.differences} isBusy={isBusy} onRepair={(each) => void repair([each])} />
          </>
        )}
      </section>
      <OwnRules />
    </div>
  );
}
