/** A command that takes longer than people wait without a word: that it goes on, and the way to end it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { paneWords } from '../../words/pane-words';
import { useScene } from '../hooks/pane-context';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-words';
import { Ring } from '../shared/Ring';

/** Milliseconds after which a command is long. */
const patience = 1000;

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1 },
});

export function RunningBar() {
  const { port, board } = useScene().model;
  const isRunning = useStore(board).running > 0;
  return isRunning ? <LongCommand onCancel={() => port.cancel()} /> : null;
}

function LongCommand({ onCancel }: { readonly onCancel: () => void }) {
  const styles = useStyles();
  const words = useWords(paneWords);
  const [isLong, setLong] = useState(false);
  const [isCancelled, setCancelled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const cancel = () => {
    setCancelled(true);
    onCancel();
  };
  return (
    <div className={styles.bar}>
      <Ring size="small" />
      <span className={styles.text}>{isCancelled ? words.cancelling : words.stillRunning}</span>
      <Button size="small" disabledFocusable={isCancelled} onClick={cancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
