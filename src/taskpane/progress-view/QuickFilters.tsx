/** The filters that are used most, with how many rows each would show. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { IndicatorView } from '../../app/workbook-view';
import { progressViewWords, type FilterId } from '../../words/progress-view-words';
import { useWords } from '../hooks/use-words';
import { countOf } from './filters';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular, paddingInline: tokens.spacingHorizontalS },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

const ids: readonly FilterId[] = ['all', 'lagging', 'binding', 'unfilled'];

interface Props {
  readonly views: readonly IndicatorView[];
  readonly chosen: FilterId;
  readonly onChoose: (id: FilterId) => void;
}

export function QuickFilters({ views, chosen, onChoose }: Props) {
  const styles = useStyles();
  const words = useWords(progressViewWords);
  return (
    <div role="group" aria-label={words.filter} className={styles.group}>
      {ids.map((id) => (
        <Button
          key={id}
          size="small"
          shape="circular"
          className={mergeClasses(styles.button, id === chosen && styles.chosen)}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {words.filters[id]} {countOf(id, views)}
        </Button>
      ))}
    </div>
  );
}
