/** Filters by department, attribute and status; only what occurs in the sheet can be chosen. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorView } from '../../app/workbook-view';
import { progressViewWords } from '../../words/progress-view-words';
import { statuses, statusWord } from '../../words/status-words';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
import type { MoreFilters as Chosen } from './filters';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(124px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly views: readonly IndicatorView[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Values of options that are no department's name. */
const any = '\u0000any';
const none = '\u0000none';

export function MoreFilters({ views, chosen, onChoose }: Props) {
  const styles = useStyles();
  const words = useWords(progressViewWords);
  const { language } = useLanguage();
  const anything = { value: any, text: words.any };
  const departments = [...new Set(views.map(({ department }) => department))].sort((a, b) =>
    a.localeCompare(b, language),
  );
  const occurring = statuses.filter((status) => views.some((view) => view.status === status));
  return (
    <div className={styles.fields}>
      <Choice
        label={words.department}
        value={chosen.department === null ? any : chosen.department || none}
        options={[anything, ...departments.map((name) => ({ value: name || none, text: name || words.noDepartment }))]}
        onChoose={(value) => onChoose({ ...chosen, department: value === any ? null : value === none ? '' : value })}
      />
      <Choice
        label={words.attribute}
        value={chosen.binding === null ? any : String(chosen.binding)}
        options={[anything, { value: 'true', text: words.binding }, { value: 'false', text: words.expected }]}
        onChoose={(value) => onChoose({ ...chosen, binding: value === any ? null : value === 'true' })}
      />
      <Choice
        label={words.status}
        value={chosen.status ?? any}
        options={[anything, ...occurring.map((status) => ({ value: status, text: statusWord(language, status) }))]}
        onChoose={(value) => onChoose({ ...chosen, status: occurring.find((status) => status === value) ?? null })}
      />
    </div>
  );
}
