/** Under a list that goes on. */
import { Button } from '@fluentui/react-components';
import { paneWords } from '../../words/pane-words';
import { useWords } from '../hooks/use-words';

export function More({ next, onMore }: { readonly next: number; readonly onMore: () => void }) {
  const { more } = useWords(paneWords);
  if (next === 0) return null;
  return (
    <Button size="small" onClick={onMore}>
      {more(next)}
    </Button>
  );
}
