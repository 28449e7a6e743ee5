/** 恢复 PLAN 函数: every formula as the template writes it, for the sheet as it stands; from plain formulas and from values. */
import { callsPlan } from '../template/plan-calls';
import { planCells } from './computed-contents';
import { done, notice, refused, type Outcome } from './outcome';
import { enqueue, type Tell } from './queue';
import { readStanding } from './read-standing';
import type { Converted } from './to-plain-formulas';
import { writeComputed } from './write-computed';

export function restoreFunctions(tell: Tell): Promise<Outcome<Converted>> {
  return enqueue('restore-functions', async (signal) => {
    const read = await readStanding(tell, signal);
    if ('notice' in read) return refused(read.notice);
    const { sheets } = read;
    const cells = planCells(sheets);
    await writeComputed(sheets, cells, signal);
    const count = cells.filter(({ content }) => callsPlan(content)).length;
    return done({ cells: count }, [
      ...sheets.progress.damage,
      notice('functions-restored', 'success', { cells: count }),
    ]);
  });
}
