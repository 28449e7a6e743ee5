/** 年度分解: the sheet of annual targets is made on request; then each indicator's targets, what is amiss, and their confirmation. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanState } from '../../app/plan-state';
import { addsUp, isSplit } from '../../plan/decomposition';
import { namesIn } from '../../plan/shown-text';
import { splitMethods, type WorkedOut } from '../../progress/annual-split';
import { decompositionWords } from '../../words/decomposition-words';
import { planViewWords } from '../../words/plan-view-words';
import { useLanguage } from '../hooks/pane-context';
import { useCommands } from '../hooks/use-commands';
import { useWorkbook } from '../hooks/use-workbook';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
import { MainAction } from '../shared/MainAction';
import { More } from '../shared/More';
import { usePlanStyles } from './plan-styles';
import { SplitItem } from './SplitItem';

const page = 30;

export function Split({ state }: { readonly state: PlanState }) {
  const styles = usePlanStyles();
  const words = useWords(planViewWords).split;
  const { methods } = useWords(decompositionWords);
  const { language } = useLanguage();
  const { view } = useWorkbook();
  const { generate, splitAgain, confirmTargets, isBusy, isRunning } = useCommands();
  const { plan, split } = state;
  const known = new Set(view?.indicators.map(({ department }) => department).filter((name) => name !== ''));
  const [method, setMethod] = useState<WorkedOut>('linear');
  const [departments, setDepartments] = useState((plan.decomposition?.departments ?? [...known]).join('\n'));
  const [towns, setTowns] = useState((plan.decomposition?.towns ?? []).join('\n'));
  const [count, setCount] = useState(page);
  const open = split?.filter(({ confirmed }) => confirmed === null).map(({ indicator }) => indicator.id) ?? [];
  const canDivide = plan.indicators.some((indicator) => isSplit(indicator) && addsUp(indicator));
  const make = () => {
    const decomposition = { departments: namesIn(departments), towns: namesIn(towns) };
    void generate({
      plan: { ...plan, decomposition },
      language: view?.language ?? language,
      split: method,
      start: 'decomposition',
    });
  };
  return (
    <div className={styles.section}>
      <p className={styles.text}>{words.hint}</p>
      <Choice
        label={words.method}
        value={method}
        options={splitMethods.map((value) => ({ value, text: methods[value] }))}
        onChoose={setMethod}
      />
      {canDivide && (
        <>
          <Field label={words.departments} hint={words.onePerLine}>
            <Textarea value={departments} resize="vertical" onChange={(_event, data) => setDepartments(data.value)} />
          </Field>
          <Field label={words.towns} hint={words.onePerLine}>
            <Textarea value={towns} resize="vertical" onChange={(_event, data) => setTowns(data.value)} />
          </Field>
        </>
      )}
      <MainAction
        label={words.make}
        busyLabel={words.making}
        isRunning={isRunning('generate')}
        isDisabled={isBusy}
        onRun={make}
      />
      {split && (
        <>
          <div className={styles.actions}>
            <Button
              disabledFocusable={isBusy || open.length === 0}
              onClick={() => void confirmTargets({ indicatorIds: open, isConfirmed: true })}
            >
              {words.confirmAll}
            </Button>
            <Button
              disabledFocusable={isBusy || open.length === 0}
              onClick={() => void splitAgain({ indicatorIds: open, method })}
            >
              {words.recalculate}
            </Button>
          </div>
          <ul className={styles.list}>
            {split.slice(0, count).map((row) => (
              <SplitItem key={row.indicator.id} row={row} method={method} />
            ))}
          </ul>
          <More next={Math.min(page, Math.max(0, split.length - count))} onMore={() => setCount(count + page)} />
        </>
      )}
    </div>
  );
}
