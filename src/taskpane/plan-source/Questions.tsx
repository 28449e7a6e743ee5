/** What the table cannot say: the plan's name and years, marks without a note, and questions of single rows. */
import { Button, Field, Input } from '@fluentui/react-components';
import { markKey, questionKey, type Draft, type Question } from '../../plan/from-table/draft';
import { openQuestions, planAnswer, type PlanQuestion } from '../../plan/from-table/plan-from-table';
import type { Understood } from '../../plan/from-table/understand';
import { planSourceWords } from '../../words/plan-source-words';
import { useFirstOf } from '../hooks/use-first-of';
import { useWords } from '../hooks/use-words';
import { More } from '../shared/More';
import { SectionTitle } from '../shared/SectionTitle';
import { QuestionField } from './QuestionField';
import type { TableState } from './use-table';
import { usePartStyles } from './use-part-styles';

interface Props {
  readonly table: TableState;
  readonly understood: Understood;
  readonly draft: Draft;
}

export function Questions({ table: { answers, answer }, understood, draft }: Props) {
  const styles = usePartStyles();
  const { questions: words } = useWords(planSourceWords);
  const asked = draft.rows.flatMap(({ row, questions }) => questions.map((question) => ({ row, question })));
  const needed = asked.filter(({ question }) => question.isNeeded);
  const { shown, next, showMore } = useFirstOf(asked, -1);
  const open = openQuestions(draft, answers).filter(({ proposed }) => proposed !== '');
  const said = (question: Question) => answers.get(questionKey(question.row, question.of)) ?? '';
  const ofPlan: readonly (readonly [PlanQuestion, string])[] = [
    ['title', words.planTitle],
    ['base-year', words.baseYear],
    ['end-year', words.endYear],
  ];
  return (
    <section className={styles.part}>
      <SectionTitle>{words.title(needed.length)}</SectionTitle>
      {ofPlan.map(([of, label]) => (
        <Field key={of} label={label} required>
          <Input
            value={planAnswer({ understood, answers }, of)}
            inputMode={of === 'title' ? 'text' : 'numeric'}
            onChange={(_event, { value }) => answer(of, value)}
          />
        </Field>
      ))}
      {draft.unexplained.map((marks) => (
        <Field key={marks} label={words.mark(marks)} hint={words.markHint}>
          <Input
            value={answers.get(markKey(marks)) ?? ''}
            onChange={(_event, { value }) => answer(markKey(marks), value)}
          />
        </Field>
      ))}
      {open.length > 1 && (
        <Button
          size="small"
          onClick={() => open.forEach(({ row, of, proposed }) => answer(questionKey(row, of), proposed))}
        >
          {words.proposals}
        </Button>
      )}
      <ul className={styles.list}>
        {shown.map(({ row, question }) => (
          <li key={questionKey(question.row, question.of)} className={styles.item}>
            <span className={styles.name}>
              {row.no} {row.name}
            </span>
            <QuestionField
              question={question}
              base={row.base.printed || '--'}
              said={said(question)}
              onAnswer={(text) => answer(questionKey(question.row, question.of), text)}
            />
          </li>
        ))}
      </ul>
      <More next={next} onMore={showMore} />
    </section>
  );
}
