/**
 * 修复公式: enters formulas again that show #NAME? (Excel does not always look again once functions are there, office-js#6611)
 * or that somebody has overwritten; plain formulas stay plain. Entries are never touched.
 */
import { inSlices } from '../excel/in-slices';
import { cellStepsIn, type ComputedCell } from './computed-contents';
import { formOf, isUnfinished } from './computed-form';
import { done, notice, refused, type Outcome } from './outcome';
import { placesText } from './places-text';
import { enqueue, type Tell } from './queue';
import { readStanding } from './read-standing';
import { heldAt, type CellPlace, type StandingSheets } from './standing-sheets';
import { writeComputed } from './write-computed';

export interface Repaired {
  readonly cells: readonly CellPlace[];
}

export function repairFormulas(tell: Tell): Promise<Outcome<Repaired>> {
  return enqueue('repair-formulas', async (signal) => {
    const read = await readStanding(tell, signal);
    if ('notice' in read) return refused(read.notice);
    const { sheets } = read;
    const form = formOf(sheets);
    if (form === 'values') return refused(notice('repair-of-values', 'warning'));
    const expected = (await inSlices(cellStepsIn(form, sheets), signal)).filter(isFormula);
    const broken = expected.filter((cell) => isUnfinished(sheets, cell) || !isAsWritten(sheets, cell));
    if (broken.length === 0)
      return done({ cells: [] }, [...sheets.progress.damage, notice('nothing-to-repair', 'success')]);
    await writeComputed(sheets, broken, signal);
    const details = { cells: broken.length, where: placesText(broken) };
    return done({ cells: broken }, [
      ...sheets.progress.damage,
      notice('formulas-repaired', 'success', details),
      ...((await areStillUnknown(broken, tell)) ? [notice('repair-needs-functions', 'warning')] : []),
    ]);
  });
}

function isFormula({ content }: ComputedCell): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

/** Excel may give a formula back with other spaces, and with marks of its own (@). */
function isAsWritten(sheets: StandingSheets, cell: ComputedCell): boolean {
  return bare(heldAt(sheets, cell).formula) === bare(cell.content);
}

function bare(formula: unknown): string {
  return String(formula).replace(/[\s@]/g, '');
}

/**
 * Where the functions are not loaded, entering a formula again does not help. Only a look at what is done already: when Excel
 * refuses it, the repair has not failed.
 */
async function areStillUnknown(cells: readonly ComputedCell[], tell: Tell): Promise<boolean> {
  const read = await readStanding(tell).catch(() => null);
  return read !== null && 'sheets' in read && cells.some((cell) => heldAt(read.sheets, cell).value === '#NAME?');
}
