/** Where the table comes from: the selected cells, or text that is pasted. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { planSourceWords } from '../../words/plan-source-words';
import { useWords } from '../hooks/use-words';
import { Folded } from '../shared/Folded';
import { usePartStyles } from './use-part-styles';
import { usePlanSources } from './use-plan-sources';
import type { TableState } from './use-table';

export function TableSource({ table, isFirst }: { readonly table: TableState; readonly isFirst: boolean }) {
  const styles = usePartStyles();
  const { table: words } = useWords(planSourceWords);
  const { isBusy, run } = usePlanSources();
  const [text, setText] = useState('');
  const onRead = async () => {
    const read = await run((port, tell) => port.readTable(tell));
    if (!read) return;
    setText('');
    table.read(read);
  };
  return (
    <div className={styles.part}>
      <Button
        className={styles.wide}
        appearance={isFirst && !table.understood ? 'primary' : 'secondary'}
        disabledFocusable={isBusy}
        onClick={() => void onRead()}
      >
        {words.readSelection}
      </Button>
      <Folded title={words.paste}>
        <Field hint={words.pasteHint}>
          <Textarea
            aria-label={words.paste}
            value={text}
            resize="vertical"
            rows={4}
            onChange={(_event, { value }) => {
              setText(value);
              table.paste(value);
            }}
          />
        </Field>
      </Folded>
      {table.problem && (
        <p role="alert" className={styles.text}>
          {words.problems[table.problem.code](table.problem.found, table.problem.most)}
        </p>
      )}
    </div>
  );
}
