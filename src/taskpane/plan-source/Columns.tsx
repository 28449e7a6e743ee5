/** What each column was taken for, to be chosen again where it was misread. */
import { columnRoles } from '../../plan/from-table/headers';
import type { Understood } from '../../plan/from-table/understand';
import { planSourceWords } from '../../words/plan-source-words';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
import { Folded } from '../shared/Folded';
import { cellPlace } from './cell-place';
import type { TableState } from './use-table';
import { usePartStyles } from './use-part-styles';

interface Props {
  readonly understood: Understood;
  readonly onChoose: TableState['chooseColumn'];
}

export function Columns({ understood, onChoose }: Props) {
  const styles = usePartStyles();
  const { table: words } = useWords(planSourceWords);
  const shown = understood.head.columns.map(({ role }) => (role === 'kept' ? '—' : words.roles[role])).join(' · ');
  return (
    <Folded title={words.columns(shown)}>
      <div className={styles.part}>
        <p className={styles.hint}>{words.columnsHint}</p>
        {understood.head.columns.map(({ column, header, role }) => (
          <Choice
            key={column}
            label={words.column(cellPlace(understood.table.place, 0, column).replace(/\d+$/, ''), header)}
            value={role}
            options={columnRoles.map((each) => ({ value: each, text: words.roles[each] }))}
            onChoose={(chosen) => onChoose(column, chosen)}
          />
        ))}
      </div>
    </Folded>
  );
}
