/** The workbook could not be read: why, and another try. */
import { Button } from '@fluentui/react-components';
import type { Notice } from '../../app/outcome';
import { appSentence } from '../../words/app-words';
import { paneWords } from '../../words/pane-words';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { useWorkbook } from '../hooks/use-workbook';
import { EmptyState } from '../shared/EmptyState';

export default function ReadFailed({ notices }: { readonly notices: readonly Notice[] }) {
  const words = useWords(paneWords);
  const { language } = useLanguage();
  const { refresh } = useWorkbook();
  const text = notices.map(({ code, details }) => appSentence(language, code, details)).join(' ');
  return (
    <EmptyState kind="failed" title={words.readFailed} text={text}>
      <Button onClick={refresh}>{words.retry}</Button>
    </EmptyState>
  );
}
