/** One table: where it comes from, what was understood of it, and what is asked. */
import { planSourceWords } from '../../words/plan-source-words';
import { useWords } from '../hooks/use-words';
import { Columns } from './Columns';
import { Drafts } from './Drafts';
import { NotUnderstood } from './NotUnderstood';
import { Questions } from './Questions';
import { Rows } from './Rows';
import { TableSource } from './TableSource';
import type { TableState } from './use-table';
import { usePartStyles } from './use-part-styles';

export function TablePart({ table, isFirst }: { readonly table: TableState; readonly isFirst: boolean }) {
  const styles = usePartStyles();
  const { table: words } = useWords(planSourceWords);
  const { understood, draft } = table;
  const groups = new Set(understood?.indicators.map(({ group }) => group).filter((group) => group !== '')).size;
  return (
    <div className={styles.part}>
      <TableSource table={table} isFirst={isFirst} />
      {understood && draft && (
        <>
          <p role="status" className={styles.text}>
            {understood.indicators.length === 0
              ? words.noIndicators
              : words.found(understood.indicators.length, groups, understood.table.place)}
          </p>
          <NotUnderstood understood={understood} />
          <Columns understood={understood} onChoose={table.chooseColumn} />
          <Rows understood={understood} onChoose={table.chooseRow} />
          <Drafts draft={draft} />
          {understood.indicators.length > 0 && <Questions table={table} understood={understood} draft={draft} />}
        </>
      )}
    </div>
  );
}
