/** Bases and targets that were set anew (中期调整), and those that somebody changed in a cell without saying why. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { HandChange, PlanState } from '../../app/plan-state';
import { adjustedId, adjustedIn, type AdjustedField } from '../../plan/self-audit';
import { incrementWords } from '../../words/increment-words';
import { planViewWords } from '../../words/plan-view-words';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
import { localized } from '../../words/localized';
import { DecisionForm } from './DecisionForm';
import { usePlanStyles } from './plan-styles';
import { QuestionItem } from './QuestionItem';

export function Adjustments({ state }: { readonly state: PlanState }) {
  const styles = usePlanStyles();
  const words = useWords(planViewWords);
  const [isOpen, setOpen] = useState(false);
  const adjusted = state.questions.filter(({ id, decision }) => adjustedIn(id) !== null && decision !== null);
  return (
    <div className={styles.section}>
      <p className={styles.text}>{words.adjust.hint}</p>
      <ul className={styles.list}>
        {state.handChanges.map((change) => (
          <HandChanged key={change.about} change={change} />
        ))}
        {adjusted.map((asked) => (
          <QuestionItem key={asked.id} asked={asked} statements={[]} />
        ))}
      </ul>
      {isOpen ? (
        <NewAdjustment state={state} onEnd={() => setOpen(false)} />
      ) : (
        <Button onClick={() => setOpen(true)}>{words.adjust.add}</Button>
      )}
    </div>
  );
}

function HandChanged({ change }: { readonly change: HandChange }) {
  const styles = usePlanStyles();
  const words = useWords(planViewWords);
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { about, field, indicator, now } = change;
  return (
    <li className={styles.item}>
      <h3 className={styles.head}>
        {indicator.no} {localized(indicator.name, language)}
      </h3>
      <p className={styles.text}>{words.handChanged(words.fields[field], now, indicator[field])}</p>
      {isOpen ? (
        <DecisionForm
          about={about}
          decision={{ value: now, date: null, document: null }}
          isFigure
          onEnd={() => setOpen(false)}
        />
      ) : (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setOpen(true)}>
            {words.decide}
          </Button>
        </div>
      )}
    </li>
  );
}

function NewAdjustment({ state: { plan }, onEnd }: { readonly state: PlanState; readonly onEnd: () => void }) {
  const styles = usePlanStyles();
  const words = useWords(planViewWords);
  const { hint } = useWords(incrementWords);
  const { language } = useLanguage();
  const [id, setId] = useState(plan.indicators[0]?.id ?? '');
  const [field, setField] = useState<AdjustedField>('target');
  const indicator = plan.indicators.find((each) => each.id === id);
  const fields: readonly AdjustedField[] = ['target', 'base'];
  return (
    <div className={styles.form}>
      <Choice
        label={words.adjust.indicator}
        value={id}
        options={plan.indicators.map((each) => ({
          value: each.id,
          text: `${each.no} ${localized(each.name, language)}`,
        }))}
        onChoose={setId}
      />
      <Choice
        label={words.adjust.field}
        value={field}
        options={fields.map((value) => ({ value, text: words.fields[value] }))}
        onChoose={setField}
      />
      {indicator && <p className={styles.dim}>{words.printed(words.fields[field], indicator[field])}</p>}
      {field === 'target' && indicator?.kind === 'increment' && <p className={styles.dim}>{hint}</p>}
      <DecisionForm key={`${field} ${id}`} about={adjustedId(field, id)} decision={null} isFigure onEnd={onEnd} />
    </div>
  );
}
