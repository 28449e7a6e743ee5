/** One question: a list to choose from, or a text. */
import { Button, Field, Input } from '@fluentui/react-components';
import { leaveOut, type Question } from '../../plan/from-table/draft';
import { planSourceWords } from '../../words/plan-source-words';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
import { usePartStyles } from './use-part-styles';

interface Props {
  readonly question: Question;
  readonly base: string;
  /** '' before it is answered. */
  readonly said: string;
  readonly onAnswer: (text: string) => void;
}

export function QuestionField({ question: { of, about, options, isNeeded }, base, said, onAnswer }: Props) {
  const styles = usePartStyles();
  const { questions: words } = useWords(planSourceWords);
  const label = words.ask[of](about, base);
  const leaving = { value: leaveOut, text: words.leaveOut };
  if (of === 'unit')
    return (
      <Choice
        label={label}
        value={said}
        options={[
          { value: '', text: words.isName },
          { value: 'unit', text: words.isUnit },
        ]}
        onChoose={onAnswer}
      />
    );
  if (options.length > 0 || of === 'name') {
    const answers = options.map((each) => ({ value: each, text: words.answers[each] ?? each }));
    return (
      <Choice
        label={label}
        value={said}
        options={[...(said === '' ? [{ value: '', text: words.choose }] : []), ...answers, leaving]}
        onChoose={onAnswer}
      />
    );
  }
  if (said === leaveOut)
    return (
      <div className={styles.row}>
        <span className={styles.hint}>{words.leaveOut}</span>
        <Button size="small" onClick={() => onAnswer('')}>
          {words.putBack}
        </Button>
      </div>
    );
  return (
    <div className={styles.part}>
      <Field label={label} {...(of === 'words' ? { hint: words.wordsHint } : {})} required={isNeeded}>
        <Input value={said} onChange={(_event, { value }) => onAnswer(value)} />
      </Field>
      {isNeeded && (
        <Button size="small" onClick={() => onAnswer(leaveOut)}>
          {words.leaveOut}
        </Button>
      )}
    </div>
  );
}
