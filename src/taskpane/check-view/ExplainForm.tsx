/** 写说明: the reason why a doubtful value is right, and who says so. */
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { checkViewWords } from '../../words/check-view-words';
import { useCommands } from '../hooks/use-commands';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  // As narrow as the pane at 200 %: by itself a field is as wide as twenty characters.
  field: { width: '100%', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Shorter reasons say nothing; the checks ask for as much. */
const leastCharacters = 5;

interface Props {
  readonly text: string;
  readonly filler: string;
  readonly onSave: (text: string, filler: string) => void;
  readonly onCancel: () => void;
}

export function ExplainForm({ text, filler, onSave, onCancel }: Props) {
  const styles = useStyles();
  const words = useWords(checkViewWords);
  const { isBusy } = useCommands();
  const [draft, setDraft] = useState(text);
  const [name, setName] = useState(filler);
  const [isRefused, setRefused] = useState(false);
  const isShort = [...draft.trim()].length < leastCharacters;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setRefused(isShort);
    if (!isShort && !isBusy) onSave(draft, name);
  };
  const problem = isRefused && isShort ? { validationMessage: words.tooShort } : { hint: words.explanationHint };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field label={words.explanation} {...problem}>
        <Textarea
          autoFocus
          className={styles.field}
          textarea={{ className: styles.field }}
          value={draft}
          resize="vertical"
          onChange={(_event, { value }) => setDraft(value)}
        />
      </Field>
      <Field label={words.filler}>
        <Input
          className={styles.field}
          input={{ className: styles.field }}
          value={name}
          onChange={(_event, { value }) => setName(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={isBusy}>
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
