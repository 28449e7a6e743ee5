/** The indicators as they will be in the plan. */
import type { Draft, DraftRow } from '../../plan/from-table/draft';
import { planSourceWords } from '../../words/plan-source-words';
import { useFirstOf } from '../hooks/use-first-of';
import { useWords } from '../hooks/use-words';
import { Folded } from '../shared/Folded';
import { More } from '../shared/More';
import { usePartStyles } from './use-part-styles';

export function Drafts({ draft }: { readonly draft: Draft }) {
  const styles = usePartStyles();
  const { table: words } = useWords(planSourceWords);
  const { shown, next, showMore } = useFirstOf(draft.rows, -1);
  return (
    <Folded title={words.indicators(draft.rows.filter(({ indicator }) => indicator).length)}>
      {draft.isRenumbered && <p className={styles.hint}>{words.renumbered}</p>}
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={row.row.row} className={styles.item}>
            <DraftItem row={row} />
          </li>
        ))}
      </ul>
      <More next={next} onMore={showMore} />
    </Folded>
  );
}

function DraftItem({ row: { row, indicator, isLeftOut } }: { readonly row: DraftRow }) {
  const styles = usePartStyles();
  const { table: words } = useWords(planSourceWords);
  if (!indicator)
    return (
      <>
        <span className={styles.text}>{row.name || row.quote}</span>
        <span className={styles.hint}>{isLeftOut ? words.leftOut : words.toAsk}</span>
      </>
    );
  const { no, name, group, unit, base, target, criterion, kind, attribute, issuer } = indicator;
  const facts = [
    group.zh,
    ...(unit ? [unit.zh] : []),
    ...(attribute ? [words.attributes[attribute]] : []),
    ...(issuer === null ? [] : [issuer]),
  ];
  return (
    <>
      <span className={styles.text}>
        {no} {name.zh}
      </span>
      <span className={styles.text}>
        {words.fromTo(base, target, kind === 'words' ? words.notJudged : words.judged(criterion))}
      </span>
      <span className={styles.hint}>{facts.join(' · ')}</span>
    </>
  );
}
