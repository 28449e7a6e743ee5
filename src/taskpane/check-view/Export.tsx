/**
 * Lists for others: a sheet of the workbook, and the ESS validation report as a text to copy, since a download does not work
 * in every Excel (WebView2).
 */
import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { validatReport } from '../../app/validat-report';
import type { WorkbookView } from '../../app/workbook-view';
import { registerViewWords } from '../../words/register-view-words';
import { useLanguage, useScene } from '../hooks/pane-context';
import { useCommands } from '../hooks/use-commands';
import { useWords } from '../hooks/use-words';
import { copyText } from '../shared/copy-text';
import { Folded } from '../shared/Folded';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  field: { width: '100%' },
  said: { ...typographyStyles.caption1, margin: 0 },
});

export function Export({ view: { plan, findings } }: { readonly view: WorkbookView }) {
  const styles = useStyles();
  const words = useWords(registerViewWords);
  const { language } = useLanguage();
  const { version } = useScene();
  const { exportFindings, isBusy } = useCommands();
  const [report, setReport] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const show = () => {
    setSaid('');
    setReport(validatReport(plan, findings, { time: new Date().toISOString(), version, language }));
  };
  const copy = async () => setSaid((await copyText(field.current)) ? words.copied : words.copyByHand);
  return (
    <Folded title={words.export}>
      <div className={styles.root}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void exportFindings()}>
          {words.toSheet}
        </Button>
        <Button size="small" aria-expanded={report !== null} onClick={show}>
          {words.report}
        </Button>
        {report !== null && (
          <>
            <Field className={styles.field} label={words.reportText} hint={words.reportHint}>
              <Textarea readOnly textarea={{ ref: field }} value={report} rows={6} resize="vertical" />
            </Field>
            <Button size="small" onClick={() => void copy()}>
              {words.copy}
            </Button>
            <p role="status" className={styles.said}>
              {said}
            </p>
          </>
        )}
      </div>
    </Folded>
  );
}
