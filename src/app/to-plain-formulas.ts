/**
 * 转为普通公式: the computed columns become plain Excel formulas, for people without the add-in. The reasons become text. Rows
 * with entries that only PLAN reads are named, since their plain formulas say 无法评估.
 */
import { inSlices } from '../excel/in-slices';
import { parseNotation } from '../notation/parse-notation';
import { printedOf } from '../progress/held';
import { longestFormula } from '../template/plain/expressions';
import { isReadByPlanOnly } from '../template/plain/readable';
import { callsPlan } from '../template/plan-calls';
import { plainCellSteps, planCells } from './computed-contents';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { placesText } from './places-text';
import { enqueue, type Tell } from './queue';
import { readStanding } from './read-standing';
import { heldAt, type CellPlace, type StandingSheets, type StandingYears } from './standing-sheets';
import { writeComputed } from './write-computed';

export interface Converted {
  /** Cells that hold a result. */
  readonly cells: number;
}

export function toPlainFormulas(tell: Tell): Promise<Outcome<Converted>> {
  return enqueue('to-plain-formulas', async (signal) => {
    const read = await readStanding(tell, signal);
    if ('notice' in read) return refused(read.notice);
    const { sheets } = read;
    const cells = await inSlices(plainCellSteps(sheets), signal);
    if (cells.some(({ content }) => typeof content === 'string' && content.length > longestFormula))
      return refused(notice('plain-too-long', 'error'));
    await writeComputed(sheets, cells, signal);
    const count = planCells(sheets).filter(({ content }) => callsPlan(content)).length;
    return done({ cells: count }, [
      ...sheets.progress.damage,
      ...unreadTexts(sheets),
      notice('made-plain', 'success', { cells: count }),
    ]);
  });
}

function unreadTexts(sheets: StandingSheets): readonly Notice[] {
  const unread = sheets.yearSheets.flatMap((years) => unreadOn(years, sheets));
  return unread.length > 0 ? [notice('plain-texts', 'warning', { cells: placesText(unread) })] : [];
}

function unreadOn({ context, rows, sheet }: StandingYears, sheets: StandingSheets): readonly CellPlace[] {
  const filledIn = new Set(context.layout.rows.flatMap((row) => (row && context.isFilledIn(row) ? [row.id] : [])));
  return rows.flatMap(({ indicatorId, row, criterion }): readonly CellPlace[] => {
    const target = parseNotation(printedOf(criterion));
    // What another row's entries say is named where they stand.
    if (!target.ok || !filledIn.has(indicatorId)) return [];
    return context.layout.yearColumns
      .map(({ key }) => ({ sheet: sheet.name, row, column: context.layout.at(key) }))
      .filter((cell) => {
        const { value } = heldAt(sheets, cell);
        return typeof value === 'string' && isReadByPlanOnly(value, target.notation.kind);
      });
  });
}
