/** A decision of the office: what, when, by what document. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Decision } from '../../plan/plan';
import { planViewWords } from '../../words/plan-view-words';
import { useCommands } from '../hooks/use-commands';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
import { usePlanStyles } from './plan-styles';

interface Props {
  readonly about: string;
  readonly decision: Pick<Decision, 'value' | 'date' | 'document'> | null;
  /** The statements of the document, one of which may be taken. */
  readonly statements?: readonly string[];
  readonly isFigure?: boolean;
  readonly onEnd: () => void;
}

export function DecisionForm({ about, decision, statements = [], isFigure = false, onEnd }: Props) {
  const styles = usePlanStyles();
  const { form, dateHint } = useWords(planViewWords);
  const { decide, isBusy } = useCommands();
  const [value, setValue] = useState(decision?.value ?? '');
  const [date, setDate] = useState(decision?.date ?? '');
  const [document, setDocument] = useState(decision?.document ?? '');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || value.trim() === '') return;
    void decide({ about, value, date: date || null, document: document || null }).then((went) => {
      if (went) onEnd();
    });
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {statements.length > 0 && (
        <Choice
          label={form.choose}
          value={statements.includes(value) ? value : ''}
          options={['', ...statements].map((each) => ({ value: each, text: each }))}
          onChoose={setValue}
        />
      )}
      <Field label={isFigure ? form.figure : form.value} required>
        <Input value={value} onChange={(_event, data) => setValue(data.value)} />
      </Field>
      <Field label={form.date} hint={dateHint}>
        <Input value={date} onChange={(_event, data) => setDate(data.value)} />
      </Field>
      <Field label={form.document}>
        <Input value={document} onChange={(_event, data) => setDocument(data.value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={isBusy || value.trim() === ''}>
          {form.save}
        </Button>
        <Button size="small" onClick={onEnd}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
