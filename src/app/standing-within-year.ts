/** Whether figures within the years are filled in, and how: the sheet says it itself, which no other program can lose. */
import type { WorkbookFacts } from '../excel/facts';
import { divisionAmong } from '../plan/periods';
import type { WithinYearOption } from '../template/within-year-option';
import { modeOfWord } from '../words/entry-modes';

export function standingWithinYear({ own, mode }: Pick<WorkbookFacts, 'own' | 'mode'>): WithinYearOption | null {
  const division = divisionAmong((own.withinYear?.block.values[0] ?? []).map(String));
  return division && { division, mode: modeOfWord(String(mode ?? '')) };
}
