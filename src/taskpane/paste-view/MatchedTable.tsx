/** What was matched, row by row, what every cell would become, and the button that writes it. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PreviewedRow, TablePreview } from '../../app/preview-table';
import type { TableChange } from '../../plan/own-table/table-changes';
import { planOfEntries } from '../../plan/own-table/entered-rows';
import type { Plan } from '../../plan/plan';
import { pasteWords } from '../../words/paste-words';
import { useCommands } from '../hooks/use-commands';
import { useFirstOf } from '../hooks/use-first-of';
import { useWords } from '../hooks/use-words';
import { MainAction } from '../shared/MainAction';
import { More } from '../shared/More';
import { MatchedRowItem } from './MatchedRowItem';
import { inReadingOrder, isWritten } from './matched-order';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  summary: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly preview: TablePreview;
  readonly plan: Plan;
  readonly onTaken: () => void;
}

export function MatchedTable({ preview, plan, onTaken }: Props) {
  const styles = useStyles();
  const words = useWords(pasteWords);
  const { take, isBusy, isRunning } = useCommands();
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set());
  const { from, periods, leftOut, rows } = preview;
  const known = planOfEntries(plan);
  const { shown, next, showMore } = useFirstOf(inReadingOrder(rows), -1);
  const counts = (...kinds: readonly PreviewedRow['kind'][]) => rows.filter(({ kind }) => kinds.includes(kind)).length;
  const changes = rows.filter(({ row }) => !without.has(row)).flatMap((row) => row.changes.filter(isWritten));
  const overwritten = changes.filter(({ fate }) => fate === 'overwrites').length;
  const toggle = (row: number, isWanted: boolean) => {
    const others = [...without].filter((each) => each !== row);
    setWithout(new Set(isWanted ? others : [...others, row]));
  };
  const run = async (wanted: readonly TableChange[]) => {
    if (await take(wanted)) onTaken();
  };
  return (
    <div className={styles.root}>
      {from !== null && <p className={styles.text}>{words.from(from)}</p>}
      {periods.length > 0 && <p className={styles.text}>{words.periods(periods.join(words.listed))}</p>}
      {leftOut.length > 0 && <p className={styles.text}>{words.leftOut(leftOut.join(words.listed))}</p>}
      {periods.length > 0 && (
        <p role="status" className={styles.summary}>
          {rows.length === 0
            ? words.nothing
            : words.summary(counts('matched'), counts('ambiguous', 'repeated'), counts('unknown'))}
        </p>
      )}
      {rows.length > 0 && (
        <>
          <ul className={styles.list}>
            {shown.map((row) => (
              <MatchedRowItem
                key={row.row}
                row={row}
                plan={known}
                isWanted={!without.has(row.row)}
                onWant={(isWanted) => toggle(row.row, isWanted)}
              />
            ))}
          </ul>
          <More next={next} onMore={showMore} />
          <MainAction
            label={changes.length === 0 ? words.nothingToTake : words.take(changes.length, overwritten)}
            busyLabel={words.taking}
            isRunning={isRunning('take')}
            isDisabled={isBusy || changes.length === 0 || next > 0}
            onRun={() => void run(changes)}
          />
        </>
      )}
    </div>
  );
}
