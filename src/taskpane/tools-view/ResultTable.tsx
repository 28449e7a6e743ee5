/** A result that fills several cells: the first rows of it. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ShownCell, ShownCells } from '../../app/formula/call-function';
import { roundHalfUp } from '../../progress/round';
import { functionFormWords } from '../../words/tools-view-words';
import { useWords } from '../hooks/use-words';
import { shownText } from './shown-text';

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  size: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
});

const mostRows = 5;
/** Six columns have to stand side by side. */
const decimals = 3;

export function ResultTable({ cells }: { readonly cells: ShownCells }) {
  const styles = useStyles();
  const words = useWords(functionFormWords);
  const shown = cells.slice(0, mostRows);
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {shown.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j} className={styles.cell} title={typeof cell === 'object' ? cell.message : undefined}>
                  {textOf(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.size}>{words.size(cells.length, cells[0]?.length ?? 0, shown.length)}</p>
    </>
  );
}

function textOf(cell: ShownCell): string {
  if (typeof cell === 'object') return cell.code;
  return typeof cell === 'number' && !Number.isInteger(cell) ? roundHalfUp(cell, decimals) : shownText(cell);
}
