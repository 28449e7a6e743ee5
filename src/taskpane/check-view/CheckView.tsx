/** 校验: one button, how it stands with the period, then what was found, gravest first. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { checkViewWords } from '../../words/check-view-words';
import { useNavigation } from '../hooks/pane-context';
import { useCommands } from '../hooks/use-commands';
import { useWords } from '../hooks/use-words';
import { useWorkbook } from '../hooks/use-workbook';
import { EmptyState } from '../shared/EmptyState';
import { MainAction } from '../shared/MainAction';
import { moveAmong } from '../shared/move-among';
import { cardSelector } from './card-focus';
import { Findings } from './Findings';
import { Period } from './Period';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

export default function CheckView() {
  const styles = useStyles();
  const words = useWords(checkViewWords);
  const { show } = useNavigation();
  const { view } = useWorkbook();
  const { checkAll, isBusy, isRunning } = useCommands();
  if (!view)
    return (
      <EmptyState kind="nothing" text={words.noTemplate}>
        <Button onClick={() => show('template')}>{words.toTemplate}</Button>
      </EmptyState>
    );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => moveAmong(event, cardSelector);
  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <MainAction
        label={words.checkAll}
        busyLabel={words.checking}
        isRunning={isRunning('check')}
        isDisabled={isBusy}
        onRun={() => void checkAll()}
      />
      <Period period={view.period} />
      <Findings view={view} />
    </div>
  );
}
