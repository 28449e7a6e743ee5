/** 恢复 PLAN 函数: every formula as the template writes it, for the sheet as it stands; from plain formulas and from values. */
import { runWriting } from '../excel/run';
import { writeContents } from '../excel/write-contents';
import { callsPlan } from '../template/plan-calls';
import { contentsOf, planCells } from './computed-contents';
import { done, notice, refused, type Outcome } from './outcome';
import { enqueue, type Tell } from './queue';
import { readStanding } from './standing-sheets';
import type { Converted } from './to-plain-formulas';

export function restoreFunctions(tell: Tell): Promise<Outcome<Converted>> {
  return enqueue('restore-functions', async (signal) => {
    const read = await readStanding(tell, signal);
    if ('notice' in read) return refused(read.notice);
    const { sheets } = read;
    const cells = planCells(sheets);
    await runWriting((context) => writeContents(context, contentsOf(cells)), signal);
    const count = cells.filter(({ content }) => callsPlan(content)).length;
    return done({ cells: count }, [
      ...sheets.progress.damage,
      notice('functions-restored', 'success', { cells: count }),
    ]);
  });
}
