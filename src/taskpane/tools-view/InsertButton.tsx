/** 插入, with the cell that it goes to, or why it cannot go there. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { Proposal } from '../../app/propose-arguments';
import { appSentence } from '../../words/app-words';
import { functionFormWords } from '../../words/tools-view-words';
import { useLanguage } from '../hooks/pane-context';
import { useCommands } from '../hooks/use-commands';
import { useWords } from '../hooks/use-words';
import { Ring } from '../shared/Ring';

const useStyles = makeStyles({
  button: { width: '100%', maxWidth: '100%' },
  reason: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  /** null while the workbook is asked. */
  readonly proposal: Proposal | null;
  readonly isPossible: boolean;
}

export function InsertButton({ proposal, isPossible }: Props) {
  const styles = useStyles();
  const words = useWords(functionFormWords);
  const { language } = useLanguage();
  const { isRunning } = useCommands();
  const reasonId = useId();
  const refusal = proposal?.refusal;
  const label = proposal ? words.insertAt(proposal.cell.sheet, proposal.cell.address) : words.insert;
  return (
    <div>
      <Button
        type="submit"
        appearance="primary"
        className={styles.button}
        disabledFocusable={!isPossible}
        aria-describedby={refusal ? reasonId : undefined}
        icon={isRunning('insert') ? <Ring size="small" /> : null}
      >
        {isRunning('insert') ? words.inserting : label}
      </Button>
      {refusal && (
        <p id={reasonId} className={styles.reason}>
          {appSentence(language, refusal.code, refusal.details)}
        </p>
      )}
    </div>
  );
}
