/** An open question: where it comes from, what is done meanwhile, and what the office has decided. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AskedQuestion } from '../../app/plan-state';
import { adjustedIn } from '../../plan/self-audit';
import { planViewWords } from '../../words/plan-view-words';
import { questionSentences } from '../../words/question-words';
import { useLanguage } from '../hooks/pane-context';
import { useCommands } from '../hooks/use-commands';
import { useWords } from '../hooks/use-words';
import { localized } from '../../words/localized';
import { DecisionForm } from './DecisionForm';
import { usePlanStyles } from './plan-styles';

interface Props {
  readonly asked: AskedQuestion;
  readonly statements: readonly string[];
}

export function QuestionItem({ asked, statements }: Props) {
  const styles = usePlanStyles();
  const words = useWords(planViewWords);
  const { language } = useLanguage();
  const { decide, isBusy } = useCommands();
  const [isOpen, setOpen] = useState(false);
  const { kind, question, default: meanwhile } = questionSentences(language, asked);
  const { decision, places, id } = asked;
  const listed = places.map(({ place, line }) => words.place(place, line)).join(language === 'zh-CN' ? '；' : '; ');
  return (
    <li className={styles.item}>
      <h3 className={styles.head}>
        {kind} · {localized(asked.subject, language)}
      </h3>
      <p className={styles.text}>{question}</p>
      {listed !== '' && <p className={styles.dim}>{words.places(listed)}</p>}
      {decision ? (
        <p className={styles.decided}>{words.decision(decision.value, decision.date ?? '', decision.document ?? '')}</p>
      ) : (
        <p className={styles.dim}>{words.meanwhile(meanwhile)}</p>
      )}
      {isOpen ? (
        <DecisionForm
          about={id}
          decision={decision}
          statements={statements}
          isFigure={adjustedIn(id) !== null}
          onEnd={() => setOpen(false)}
        />
      ) : (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setOpen(true)}>
            {decision ? words.change : words.decide}
          </Button>
          {decision && (
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => void decide({ about: id, value: '', date: decision.date, document: decision.document })}
            >
              {words.takeBack}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
