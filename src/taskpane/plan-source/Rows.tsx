/** What each row was taken for; a row with one text only may be something else. */
import { rowChoices, type RowChoice, type UnderstoodRow } from '../../plan/from-table/rows';
import { oneLine } from '../../plan/from-table/table';
import type { Understood } from '../../plan/from-table/understand';
import { shownText } from '../../words/plan-field-words';
import { planSourceWords } from '../../words/plan-source-words';
import { useFirstOf } from '../hooks/use-first-of';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
import { Folded } from '../shared/Folded';
import { More } from '../shared/More';
import { cellPlace } from './cell-place';
import type { TableState } from './use-table';
import { usePartStyles } from './use-part-styles';

interface Props {
  readonly understood: Understood;
  readonly onChoose: TableState['chooseRow'];
}

export function Rows({ understood, onChoose }: Props) {
  const styles = usePartStyles();
  const { table: words } = useWords(planSourceWords);
  const rows = understood.rows.filter(({ kind }) => kind !== 'blank');
  const { shown, next, showMore } = useFirstOf(rows, -1);
  return (
    <Folded title={words.rows(rows.length)}>
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={row.row} className={styles.item}>
            <Row row={row} understood={understood} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <More next={next} onMore={showMore} />
    </Folded>
  );
}

const choosable: ReadonlySet<UnderstoodRow['kind']> = new Set([...rowChoices, 'title', 'page', 'not-understood']);

function Row({ row: { row, kind }, understood, onChoose }: Props & { readonly row: UnderstoodRow }) {
  const styles = usePartStyles();
  const { table: words } = useWords(planSourceWords);
  const texts = (understood.table.rows[row] ?? []).map(({ text }) => oneLine(text)).filter((text) => text !== '');
  const place = cellPlace(understood.table.place, row, 0).replace(/^[A-Z]+/, '');
  const label = words.row(place, shownText(texts.join(' ')));
  if (texts.length !== 1 || !choosable.has(kind))
    return (
      <>
        <span className={styles.text}>{label}</span>
        <span className={styles.hint}>{words.asUnderstood(words.kinds[kind])}</span>
      </>
    );
  const chosen = rowChoices.find((each) => each === kind);
  const options: readonly { readonly value: RowChoice | 'asIs'; readonly text: string }[] = [
    ...(chosen ? [] : [{ value: 'asIs' as const, text: words.asUnderstood(words.kinds[kind]) }]),
    ...rowChoices.map((each) => ({ value: each, text: words.rowChoices[each] })),
  ];
  return (
    <Choice
      label={label}
      value={chosen ?? 'asIs'}
      options={options}
      onChoose={(value) => onChoose(row, value === 'asIs' ? null : value)}
    />
  );
}
