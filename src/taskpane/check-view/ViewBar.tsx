/** How the findings are looked at: grouped, filtered, one after the other. */
import { Button, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { Level } from '../../checks/finding';
import { levels, levelWord } from '../../words/level-words';
import { registerViewWords, type GroupBy } from '../../words/register-view-words';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
import { everything, type FindingFilter } from './groups';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(124px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // Side by side at 200 % too.
  steps: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginRight: 'auto' },
  search: { gridColumn: '1 / -1', minWidth: 0 },
});

const any = 'any';
const groupings: readonly GroupBy[] = ['level', 'indicator', 'rule'];

interface Props {
  readonly by: GroupBy;
  readonly onGroup: (by: GroupBy) => void;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly shown: number;
  readonly all: number;
  /** To the finding before or after the current one. */
  readonly onStep: (step: 1 | -1) => void;
}

export function ViewBar({ by, onGroup, filter, onFilter, shown, all, onStep }: Props) {
  const styles = useStyles();
  const words = useWords(registerViewWords);
  const { language } = useLanguage();
  const isFiltered = filter.level !== null || filter.text !== '';
  return (
    <div className={styles.root}>
      <div className={styles.fields}>
        <Choice
          label={words.group}
          value={by}
          options={groupings.map((value) => ({ value, text: words.groups[value] }))}
          onChoose={onGroup}
        />
        <Choice<Level | typeof any>
          label={words.groups.level}
          value={filter.level ?? any}
          options={[
            { value: any, text: words.allLevels },
            ...levels.map((value) => ({ value, text: levelWord(language, value) })),
          ]}
          onChoose={(value) => onFilter({ ...filter, level: value === any ? null : value })}
        />
        <Input
          className={styles.search}
          type="search"
          aria-label={words.search}
          placeholder={words.searchHint}
          contentBefore={<SearchRegular aria-hidden />}
          value={filter.text}
          onChange={(_event, { value }) => onFilter({ ...filter, text: value })}
        />
      </div>
      <div className={styles.bar}>
        <span role="status" className={styles.count}>
          {words.shown(shown, all)}
        </span>
        {isFiltered && (
          <Button size="small" appearance="subtle" onClick={() => onFilter(everything)}>
            {words.clear}
          </Button>
        )}
        <div className={styles.steps}>
          <Button
            size="small"
            aria-keyshortcuts="Alt+ArrowUp"
            disabledFocusable={shown === 0}
            onClick={() => onStep(-1)}
          >
            {words.previous}
          </Button>
          <Button
            size="small"
            aria-keyshortcuts="Alt+ArrowDown"
            disabledFocusable={shown === 0}
            onClick={() => onStep(1)}
          >
            {words.next}
          </Button>
        </div>
      </div>
    </div>
  );
}
