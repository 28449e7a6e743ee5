/** 转为数值: the computed columns become what they show. Where a result is missing nothing is changed: it would be lost. */
import { callsPlan } from '../template/plan-calls';
import { planCells, valueCells } from './computed-contents';
import { isUnfinished } from './computed-form';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { placesText } from './places-text';
import { enqueue, type Tell } from './queue';
import { readStanding } from './read-standing';
import { formulasAt, type StandingSheets } from './standing-sheets';
import type { Converted } from './to-plain-formulas';
import { writeComputed } from './write-computed';

export function toValues(tell: Tell): Promise<Outcome<Converted>> {
  return enqueue('to-values', async (signal) => {
    const read = await readStanding(tell, signal);
    if ('notice' in read) return refused(read.notice);
    const { sheets } = read;
    const refusal = notReady(sheets);
    if (refusal) return refused(refusal);
    const cells = valueCells(sheets);
    await writeComputed(sheets, cells, signal);
    const count = formulasAt(sheets, cells);
    return done({ cells: count }, [
      ...sheets.progress.damage,
      ...(sheets.facts.calculatesByHand ? [notice('manual-calculation', 'warning')] : []),
      notice('made-values', 'success', { cells: count }),
    ]);
  });
}

/** Results that are missing still. */
export function notReady(sheets: StandingSheets): Notice | null {
  const unfinished = planCells(sheets).filter((cell) => callsPlan(cell.content) && isUnfinished(sheets, cell));
  if (unfinished.length === 0) return null;
  return notice('values-not-ready', 'error', { cells: unfinished.length, where: placesText(unfinished) });
}
