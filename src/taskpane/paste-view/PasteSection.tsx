/** 按名称取数: reads a table of the office's own, from the selection or pasted, and shows what taking it over would do. */
import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Outcome } from '../../app/outcome';
import type { TablePreview } from '../../app/preview-table';
import type { WorkbookView } from '../../app/workbook-view';
import { planYears } from '../../plan/plan';
import { pasteWords } from '../../words/paste-words';
import { useScene } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
import { NoticeBar } from '../shared/NoticeBar';
import { Ring } from '../shared/Ring';
import { MatchedTable } from './MatchedTable';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  wide: { width: '100%', maxWidth: '100%' },
});

/** What a table is read from: the text pasted, or null for the selection. */
interface Source {
  readonly text: string | null;
}

export default function PasteSection({ view }: { readonly view: WorkbookView }) {
  const styles = useStyles();
  const words = useWords(pasteWords);
  const { port } = useScene().model;
  const [draft, setDraft] = useState('');
  const [source, setSource] = useState<Source | null>(null);
  const [year, setYear] = useState('');
  const [isReading, setReading] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<TablePreview> | null>(null);
  const read = async (from: Source, forColumn: string) => {
    setSource(from);
    setYear(forColumn);
    setReading(true);
    setOutcome(await port.previewTable({ text: from.text, forColumn: forColumn === '' ? null : forColumn }));
    setReading(false);
  };
  const asksForYear = outcome?.ok === true && (outcome.value.periods.length === 0 || year !== '');
  const years = planYears(view.plan).map((each) => ({ value: String(each), text: String(each) }));
  return (
    <div className={styles.root}>
      <p className={styles.text}>{words.intro}</p>
      <Button className={styles.wide} disabledFocusable={isReading} onClick={() => void read({ text: null }, '')}>
        {words.readSelection}
      </Button>
      <Field label={words.paste} hint={words.pasteHint}>
        <Textarea value={draft} rows={3} resize="vertical" onChange={(_event, { value }) => setDraft(value)} />
      </Field>
      {draft.trim() !== '' && (
        <Button className={styles.wide} disabledFocusable={isReading} onClick={() => void read({ text: draft }, '')}>
          {words.readText}
        </Button>
      )}
      {isReading && (
        <p role="status" className={styles.text}>
          <Ring size="small" /> {words.reading}
        </p>
      )}
      {outcome && !outcome.ok && outcome.notices.map((each) => <NoticeBar key={each.code} notice={each} />)}
      {asksForYear && source && (
        <>
          <p className={styles.text}>{words.noPeriods}</p>
          <Choice
            label={words.forColumn}
            value={year}
            options={[{ value: '', text: words.choose }, ...years]}
            onChoose={(chosen) => void read(source, chosen)}
          />
        </>
      )}
      {outcome?.ok && !isReading && (
        <MatchedTable preview={outcome.value} plan={view.plan} onTaken={() => setOutcome(null)} />
      )}
    </div>
  );
}
