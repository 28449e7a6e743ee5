/** English names for a plan that comes from a Chinese table; nobody has to give any. */
import { Field, Input, Textarea } from '@fluentui/react-components';
import type { Answers } from '../../plan/from-table/draft';
import { englishNames, englishNamesKey, englishTitleKey } from '../../plan/from-table/english-names';
import { englishNameWords } from '../../words/english-name-words';
import { useWords } from '../hooks/use-words';
import { Folded } from '../shared/Folded';
import { usePartStyles } from './use-part-styles';

interface Props {
  readonly answers: Answers;
  readonly count: number;
  readonly onAnswer: (key: string, text: string) => void;
}

export function EnglishNames({ answers, count, onAnswer }: Props) {
  const styles = usePartStyles();
  const words = useWords(englishNameWords);
  const given = englishNames(answers).length;
  return (
    <Folded title={words.title}>
      <p className={styles.hint}>{words.hint}</p>
      <Field label={words.plan}>
        <Input
          value={answers.get(englishTitleKey) ?? ''}
          onChange={(_event, { value }) => onAnswer(englishTitleKey, value)}
        />
      </Field>
      <Field
        label={words.names(count)}
        hint={words.namesHint}
        {...(given > 0 && given !== count
          ? { validationState: 'warning', validationMessage: words.given(given, count) }
          : {})}
      >
        <Textarea
          value={answers.get(englishNamesKey) ?? ''}
          rows={4}
          resize="vertical"
          onChange={(_event, { value }) => onAnswer(englishNamesKey, value)}
        />
      </Field>
    </Folded>
  );
}
