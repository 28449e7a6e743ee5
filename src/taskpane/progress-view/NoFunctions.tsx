/** Says so when the cells of the status column hold no status: then nothing here would be true. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { IndicatorView } from '../../app/workbook-view';
import { progressViewWords } from '../../words/progress-view-words';
import { useWords } from '../hooks/use-words';

export function NoFunctions({ indicators }: { readonly indicators: readonly IndicatorView[] }) {
  const { noFunctions } = useWords(progressViewWords);
  if (!indicators.some(({ status }) => status === null)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{noFunctions}</MessageBarBody>
    </MessageBar>
  );
}
