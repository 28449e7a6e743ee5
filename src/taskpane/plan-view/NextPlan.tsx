/** 下一期规划: a draft from the actuals of this one, what changed, and the plan file to be taken to a new workbook. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { NextPlan as Draft, NextRow } from '../../plan/next-plan';
import { planViewWords } from '../../words/plan-view-words';
import { useLanguage, useScene } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { localized } from '../../words/localized';
import { copyText } from '../shared/copy-text';
import { More } from '../shared/More';
import { usePlanStyles } from './plan-styles';

export function NextPlan() {
  const styles = usePlanStyles();
  const words = useWords(planViewWords).next;
  const { port, board } = useScene().model;
  const [draft, setDraft] = useState<Draft | null>(null);
  const draw = () =>
    void port.nextPlan().then((outcome) => {
      if (outcome.ok) setDraft(outcome.value);
      else board.show(outcome.notices);
    });
  return (
    <div className={styles.section}>
      <p className={styles.text}>{words.hint}</p>
      <Button onClick={draw}>{words.draw}</Button>
      {draft && <Drawn draft={draft} />}
    </div>
  );
}

/** Items that are drawn at once. */
const page = 40;

function Drawn({ draft: { plan, rows } }: { readonly draft: Draft }) {
  const styles = usePlanStyles();
  const words = useWords(planViewWords).next;
  const { language } = useLanguage();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const [count, setCount] = useState(page);
  const file = JSON.stringify(plan, null, 2);
  const copy = async () => setSaid((await copyText(field.current)) ? words.copied : words.copyByHand);
  return (
    <>
      <h3 className={styles.head}>
        {words.title(localized(plan.shortTitle, language), plan.baseYear + 1, plan.endYear)}
      </h3>
      <p className={styles.text}>{words.empty(plan.indicators.length)}</p>
      <ul className={styles.list} aria-label={words.changes}>
        {rows.slice(0, count).map((row) => (
          <li key={row.indicator.id} className={styles.item}>
            <span className={styles.head}>{localized(row.indicator.name, language)}</span>
            <span className={row.base === '--' ? styles.dim : styles.text}>{saidOf(row)}</span>
          </li>
        ))}
      </ul>
      <More next={Math.min(page, Math.max(0, rows.length - count))} onMore={() => setCount(count + page)} />
      <Field label={words.file} hint={words.fileHint}>
        <Textarea
          readOnly
          textarea={{ ref: field }}
          value={file}
          rows={6}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <p role="status" className={styles.dim}>
        {said}
      </p>
    </>
  );

  function saidOf({ base, reached }: NextRow): string {
    if (base !== '--') return words.from(base);
    return reached ? words.partial(reached.text, reached.year) : words.missing;
  }
}
