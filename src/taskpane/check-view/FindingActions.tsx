/** What can be done about a finding: the one-click fix where there is one, an explanation where one lets it pass. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type RefObject } from 'react';
import type { RegisterFinding } from '../../app/workbook-view';
import { checkViewWords } from '../../words/check-view-words';
import { registerViewWords } from '../../words/register-view-words';
import { useCommands } from '../hooks/use-commands';
import { useWords } from '../hooks/use-words';
import { besideOf, titleOf } from './card-focus';
import { ExplainForm } from './ExplainForm';

const useStyles = makeStyles({
  explanation: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  // Above the title's surface, which takes the clicks of the whole card.
  above: {
    position: 'relative',
    zIndex: 1,
    marginTop: tokens.spacingVerticalS,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    width: 'fit-content',
  },
});

interface Props {
  readonly finding: RegisterFinding;
  /** What the one-click fix puts; null where there is none. */
  readonly after: string | null;
  readonly card: RefObject<HTMLElement>;
  /** Who explained last. */
  readonly filler: string;
  readonly onFiller: (filler: string) => void;
}

export function FindingActions({ finding, after, card, filler, onFiller }: Props) {
  const styles = useStyles();
  const words = useWords(checkViewWords);
  const more = useWords(registerViewWords);
  const { fix, undoFixes, explain, isBusy } = useCommands();
  const [isExplaining, setExplaining] = useState(false);
  const { id, level, state, explanation, value, isUndoable } = finding;
  /** The card moves away once it is dealt with; the keyboard goes on to the next. */
  const andOn = async (isDone: Promise<boolean>) => {
    const next = besideOf(card.current);
    if (await isDone) next?.focus();
  };
  const save = async (text: string, by: string) => {
    onFiller(by);
    const isSaved = await explain({ id, text, filler: by });
    if (isSaved) setExplaining(false);
    return isSaved;
  };
  if (isExplaining)
    return (
      <div className={styles.above}>
        <ExplainForm
          text={explanation}
          filler={filler || finding.filler}
          onSave={(text, by) => void andOn(save(text, by))}
          onCancel={() => {
            setExplaining(false);
            titleOf(card.current)?.focus();
          }}
        />
      </div>
    );
  const stands = state === 'open' || state === 'explained';
  const isFixable = stands && after !== null;
  const isExplainable = stands && level === 'soft';
  return (
    <>
      {explanation !== '' && <p className={styles.explanation}>{words.explanationOf(explanation, finding.filler)}</p>}
      {(isFixable || isExplainable || isUndoable) && (
        <div className={styles.above}>
          <div className={styles.buttons}>
            {isFixable && (
              <Button
                size="small"
                appearance="primary"
                aria-label={words.fixTo(value, after)}
                disabledFocusable={isBusy}
                onClick={() => void andOn(fix([id]))}
              >
                {words.fix}
              </Button>
            )}
            {isUndoable && (
              <Button
                size="small"
                aria-label={more.undoOf(value)}
                disabledFocusable={isBusy}
                onClick={() => void andOn(undoFixes([id]))}
              >
                {more.undo}
              </Button>
            )}
            {isExplainable && (
              <Button size="small" disabledFocusable={isBusy} onClick={() => setExplaining(true)}>
                {explanation === '' ? words.explain : words.changeExplanation}
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  );
}
