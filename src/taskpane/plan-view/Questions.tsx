/** What the document leaves open or says twice: to decide, decided, or all of it. */
import { useState } from 'react';
import type { AskedQuestion, PlanState } from '../../app/plan-state';
import { adjustedIn } from '../../plan/self-audit';
import { planViewWords } from '../../words/plan-view-words';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
import { More } from '../shared/More';
import { usePlanStyles } from './plan-styles';
import { QuestionItem } from './QuestionItem';

type Shown = 'open' | 'decided' | 'all';
const shown: readonly Shown[] = ['open', 'decided', 'all'];

/** Items that are drawn at once. */
const page = 30;

export function Questions({ state }: { readonly state: PlanState }) {
  const styles = usePlanStyles();
  const words = useWords(planViewWords);
  const [show, setShow] = useState<Shown>('open');
  const [count, setCount] = useState(page);
  const questions = state.questions.filter(({ id }) => adjustedIn(id) === null);
  const among = (which: Shown) =>
    questions.filter(({ decision }) => which === 'all' || (decision !== null) === (which === 'decided'));
  const listed = among(show);
  return (
    <div className={styles.section}>
      <Choice
        label={words.showLabel}
        value={show}
        options={shown.map((value) => ({ value, text: words.counted(words.show[value], among(value).length) }))}
        onChoose={setShow}
      />
      {listed.length === 0 && <p className={styles.text}>{words.nothingOpen}</p>}
      <ul className={styles.list}>
        {listed.slice(0, count).map((asked) => (
          <QuestionItem key={asked.id} asked={asked} statements={statementsOf(asked, state)} />
        ))}
      </ul>
      <More next={Math.min(page, Math.max(0, listed.length - count))} onMore={() => setCount(count + page)} />
    </div>
  );
}

function statementsOf({ id, kind }: AskedQuestion, { plan }: PlanState): readonly string[] {
  const conflict =
    kind === 'conflict' ? plan.conflicts.find(({ indicatorId }) => id === `conflict-${indicatorId}`) : null;
  return [...new Set(conflict?.statements.map(({ value }) => value))];
}
