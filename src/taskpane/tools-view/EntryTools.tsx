/** What helps with filling in, folded away until it is wanted. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { lockWords } from '../../words/lock-words';
import { pasteWords } from '../../words/paste-words';
import { useWorkbook } from '../hooks/use-workbook';
import { useWords } from '../hooks/use-words';
import { Folded } from '../shared/Folded';

const LockSection = lazy(() => import('../lock-view/LockSection'));
const PasteSection = lazy(() => import('../paste-view/PasteSection'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

export function EntryTools() {
  const styles = useStyles();
  const paste = useWords(pasteWords);
  const lock = useWords(lockWords);
  const { view } = useWorkbook();
  if (!view) return null;
  return (
    <div className={styles.root}>
      <Folded title={paste.title}>
        <Suspense>
          <PasteSection view={view} />
        </Suspense>
      </Folded>
      <Folded title={lock.title}>
        <Suspense>
          <LockSection view={view} />
        </Suspense>
      </Folded>
    </div>
  );
}
