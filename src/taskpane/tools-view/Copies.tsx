/** 副本与公式: the commands that write the computed columns in another form, each with what it does. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CopyCommand } from '../../app/copy-commands';
import type { WorkbookView } from '../../app/workbook-view';
import { toolsViewWords } from '../../words/tools-view-words';
import { useNavigation } from '../hooks/pane-context';
import { useCommands } from '../hooks/use-commands';
import { useWorkbook } from '../hooks/use-workbook';
import { useWords } from '../hooks/use-words';
import { Ring } from '../shared/Ring';
import { SectionTitle } from '../shared/SectionTitle';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
  },
  text: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
  },
  reason: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  wide: { width: '100%', maxWidth: '100%' },
});

/** What is sent to others first, then the ways back. */
const order: readonly CopyCommand[] = [
  'prepare-copy',
  'prepare-working-copy',
  'to-plain-formulas',
  'to-values',
  'restore-functions',
  'repair-formulas',
];

const reasonId = 'copies-reason';

/** Hard findings, which hold up what is sent as results: a working copy is offered only then. */
function isHeldUp(view: WorkbookView | null): boolean {
  return (view?.findings ?? []).some(
    ({ level, state }) => level === 'hard' && (state === 'open' || state === 'explained'),
  );
}

export function Copies() {
  const styles = useStyles();
  const words = useWords(toolsViewWords);
  const { show } = useNavigation();
  const { view } = useWorkbook();
  const { copy, isBusy, isRunning } = useCommands();
  const offered = order.filter((command) => command !== 'prepare-working-copy' || isHeldUp(view));
  const item = (command: CopyCommand) => {
    const { label, text } = words.copy[command];
    const textId = `copies-${command}`;
    return (
      <li key={command}>
        <Button
          className={styles.wide}
          disabledFocusable={isBusy || !view}
          aria-describedby={view ? textId : `${reasonId} ${textId}`}
          icon={isRunning(command) ? <Ring size="small" /> : null}
          onClick={() => void copy(command)}
        >
          {isRunning(command) ? words.running : label}
        </Button>
        <p id={textId} className={styles.text}>
          {text}
        </p>
      </li>
    );
  };
  return (
    <section className={styles.root}>
      <SectionTitle>{words.copies}</SectionTitle>
      {!view && (
        <>
          <p id={reasonId} className={styles.reason}>
            {words.noTemplate}
          </p>
          <Button className={styles.wide} onClick={() => show('template')}>
            {words.toTemplate}
          </Button>
        </>
      )}
      <ul className={styles.list}>{offered.map(item)}</ul>
    </section>
  );
}
