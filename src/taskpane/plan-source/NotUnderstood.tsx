/** Cells that came to nothing, each with its text and why; nothing is dropped without a word. */
import type { CellFate, Understood } from '../../plan/from-table/understand';
import { textAt } from '../../plan/from-table/table';
import { planSourceWords } from '../../words/plan-source-words';
import { shownText } from '../../words/plan-field-words';
import { useFirstOf } from '../hooks/use-first-of';
import { useWords } from '../hooks/use-words';
import { More } from '../shared/More';
import { SectionTitle } from '../shared/SectionTitle';
import { cellPlace } from './cell-place';
import { usePartStyles } from './use-part-styles';

export function NotUnderstood({ understood }: { readonly understood: Understood }) {
  const styles = usePartStyles();
  const { table: words } = useWords(planSourceWords);
  const lost = understood.cells.flatMap((row, r) =>
    row.flatMap((fate, c) => (isLost(fate) ? [{ r, c, why: fate.why }] : [])),
  );
  const { shown, next, showMore } = useFirstOf(lost, -1);
  if (lost.length === 0) return <p className={styles.hint}>{words.allUnderstood}</p>;
  return (
    <section className={styles.part}>
      <SectionTitle>{words.notUnderstood(lost.length)}</SectionTitle>
      <ul className={styles.list}>
        {shown.map(({ r, c, why }) => (
          <li key={`${r} ${c}`} className={styles.item}>
            <span className={styles.text}>
              {cellPlace(understood.table.place, r, c)} {shownText(textAt(understood.table, r, c))}
            </span>
            <span className={styles.hint}>{words.why[why]}</span>
          </li>
        ))}
      </ul>
      <More next={next} onMore={showMore} />
    </section>
  );
}

type Lost = Extract<CellFate, { readonly state: 'not-understood' }>;

function isLost(fate: CellFate): fate is Lost {
  return fate.state === 'not-understood';
}
