/** 进度: the indicators, filtered; opened, one says why and how it goes on. The sheet's selection opens its indicator. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { progressViewWords } from '../../words/progress-view-words';
import { useNavigation } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { useWorkbook } from '../hooks/use-workbook';
import { EmptyState } from '../shared/EmptyState';
import { IndicatorList } from './IndicatorList';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

export default function ProgressView() {
  const styles = useStyles();
  const words = useWords(progressViewWords);
  const { show } = useNavigation();
  const { view } = useWorkbook();
  if (!view)
    return (
      <EmptyState kind="nothing" text={words.noTemplate}>
        <Button onClick={() => show('template')}>{words.toTemplate}</Button>
      </EmptyState>
    );
  return (
    <div className={styles.root}>
      <IndicatorList view={view} />
    </div>
  );
}
