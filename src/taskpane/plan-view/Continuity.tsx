/** From the previous plan's table to this one's: what goes on, under what name, and how both periods ran. */
import { useState } from 'react';
import type { PlanState } from '../../app/plan-state';
import type { IndicatorView } from '../../app/workbook-view';
import { continuity, type Continuation } from '../../plan/continuity';
import type { Plan } from '../../plan/plan';
import { planViewWords } from '../../words/plan-view-words';
import { useLanguage } from '../hooks/pane-context';
import { useWorkbook } from '../hooks/use-workbook';
import { useWords } from '../hooks/use-words';
import { LineChart } from '../progress-view/LineChart';
import { Folded } from '../shared/Folded';
import { localized } from '../../words/localized';
import { More } from '../shared/More';
import { printedDecimals } from '../shared/numbers';
import { bothPeriods } from './both-periods';
import { usePlanStyles } from './plan-styles';

/** Items that are drawn at once. */
const page = 40;

export function Continuity({ state: { plan } }: { readonly state: PlanState }) {
  const styles = usePlanStyles();
  const words = useWords(planViewWords).continuity;
  const { view } = useWorkbook();
  const [count, setCount] = useState(page);
  const rows = new Map(view?.indicators.map((row) => [row.indicator.id, row]));
  if (!plan.review) return <p className={styles.text}>{words.none}</p>;
  const all = continuity(plan);
  return (
    <div className={styles.section}>
      <p className={styles.text}>{words.hint}</p>
      <ul className={styles.list}>
        {all.slice(0, count).map((row) => (
          <ContinuityItem
            key={row.indicator?.id ?? `ended ${row.previous?.no}`}
            row={row}
            plan={plan}
            now={rows.get(row.indicator?.id ?? '')}
          />
        ))}
      </ul>
      <More next={Math.min(page, Math.max(0, all.length - count))} onMore={() => setCount(count + page)} />
    </div>
  );
}

interface ItemProps {
  readonly row: Continuation;
  readonly plan: Plan;
  readonly now: IndicatorView | undefined;
}

function ContinuityItem({ row, plan, now }: ItemProps) {
  const styles = usePlanStyles();
  const words = useWords(planViewWords).continuity;
  const { language } = useLanguage();
  const { indicator, previous, fate } = row;
  const name = indicator ? `${indicator.no} ${localized(indicator.name, language)}` : '';
  const before = previous ? words.before(localized(previous.name, language), previous.no) : '';
  const course = indicator && previous && now ? bothPeriods(plan, previous, now) : null;
  return (
    <li className={styles.item}>
      <h3 className={styles.head}>{name === '' ? before : name}</h3>
      <p className={styles.text}>
        {words.fates[fate]}
        {name !== '' && before !== '' && ` · ${before}`}
        {fate === 'ended' && ` · ${words.ended(previous.actual)}`}
      </p>
      {indicator && previous && (
        <p className={row.baseAgrees ? styles.dim : styles.problem}>
          {row.baseAgrees ? words.agrees : words.differs(indicator.base, previous.actual)}
        </p>
      )}
      {course && plan.review && (
        <Folded title={words.series}>
          <LineChart
            name={name}
            course={course}
            baseYear={plan.review.baseYear}
            endYear={plan.endYear}
            decimals={now ? printedDecimals(now) : 0}
          />
        </Folded>
      )}
    </li>
  );
}
