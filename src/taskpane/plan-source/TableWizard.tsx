/** 从表格新建规划: the table, what was understood, what is asked, and the plan. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { openQuestions, planFromTable } from '../../plan/from-table/plan-from-table';
import type { Plan } from '../../plan/plan';
import { planProblemSentence } from '../../words/plan-words';
import { planSourceWords } from '../../words/plan-source-words';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { Folded } from '../shared/Folded';
import { MainAction } from '../shared/MainAction';
import { SectionTitle } from '../shared/SectionTitle';
import { EnglishNames } from './EnglishNames';
import { Problems } from './Problems';
import { TablePart } from './TablePart';
import { usePartStyles } from './use-part-styles';
import { useTable, type TableState } from './use-table';

const useStyles = makeStyles({
  action: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  /** The plan of the workbook, or the one that was made before. */
  readonly present: Plan | null;
  readonly onPlan: (plan: Plan) => void;
}

export function TableWizard({ present, onPlan }: Props) {
  const parts = usePartStyles();
  const styles = useStyles();
  const words = useWords(planSourceWords);
  const { language } = useLanguage();
  const [main, previous] = [useTable(), useTable()];
  const [problems, setProblems] = useState<readonly string[]>([]);
  const isReady = main.understood !== null && main.understood.indicators.length > 0;
  const open = openOf(main) + openOf(previous);
  const onUse = () => {
    if (!main.understood) return;
    const made = planFromTable(
      { ...main, understood: main.understood },
      previous.understood && { ...previous, understood: previous.understood },
      present,
    );
    if (made.ok) onPlan(made.plan);
    else setProblems(made.problems.map((problem) => planProblemSentence(language, problem)));
  };
  return (
    <div className={parts.part}>
      <SectionTitle>{words.fromTable}</SectionTitle>
      <p className={parts.hint}>{words.table.intro}</p>
      <TablePart table={main} isFirst />
      {isReady && (
        <>
          <Folded title={words.previous.title}>
            <p className={parts.hint}>{words.previous.hint}</p>
            <TablePart table={previous} isFirst={false} />
            {previous.understood && (
              <Button size="small" onClick={() => previous.read(null)}>
                {words.previous.remove}
              </Button>
            )}
          </Folded>
          <EnglishNames
            answers={main.answers}
            count={main.draft?.rows.filter(({ indicator }) => indicator).length ?? 0}
            onAnswer={main.answer}
          />
          <Problems sentences={problems} />
          <div className={styles.action}>
            {open > 0 && <p className={parts.hint}>{words.questions.open(open)}</p>}
            <MainAction
              label={words.use}
              busyLabel={words.using}
              isRunning={false}
              isDisabled={open > 0}
              onRun={onUse}
            />
          </div>
        </>
      )}
    </div>
  );
}

function openOf({ draft, answers }: TableState): number {
  return draft ? openQuestions(draft, answers).length : 0;
}
