/** One argument of a function: its name, what it is, and what is typed. */
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { functionWords } from '../../functions/function-words';
import type { ParameterId } from '../../functions/table';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({
  // References are read letter by letter.
  input: { fontFamily: tokens.fontFamilyMonospace, width: '100%' },
  // As narrow as the pane at 200 %: by itself a field is as wide as twenty characters.
  field: { width: '100%', minWidth: 0 },
});

interface Props {
  readonly parameter: ParameterId;
  readonly text: string;
  readonly isRequired: boolean;
  readonly onEdit: (text: string) => void;
}

export function ArgumentField({ parameter, text, isRequired, onEdit }: Props) {
  const styles = useStyles();
  const { parameters } = useWords(functionWords);
  const [name, description] = parameters[parameter];
  return (
    <Field label={name} hint={description}>
      <Input
        className={styles.field}
        value={text}
        required={isRequired}
        autoComplete="off"
        spellCheck={false}
        input={{ className: styles.input }}
        onChange={(_event, { value }) => onEdit(value)}
      />
    </Field>
  );
}
