/** What is reported: the periods that somebody has completed or tried to, and who fills in, as the head of the sheet says. */
import type { OwnSheet } from '../excel/read-facts';
import { readAbove } from '../excel/read-above';
import type { HostContext } from '../excel/run';
import { readRegister } from '../excel/write-register';
import { signatureCells } from '../template/progress-contents';
import type { RegisterRow } from '../template/register-layout';
import { languages } from '../words/language';
import { templateWords } from '../words/template-words';
import { entriesPrint } from './due-entries';
import { periodRecords, periodState } from './period-reading';
import type { ProgressSheet } from './progress-sheet';
import type { SpecialSheet } from './special-sheet';

export interface Reporting {
  readonly years: readonly number[];
  /** '' where nobody signed; null where the sheet has no such place any more, or nothing is reported. */
  readonly filler: string | null;
}

/** `completing`: the year that is to be completed now; null while people fill in. */
export async function readReporting(
  context: HostContext,
  progress: ProgressSheet,
  special: SpecialSheet | null,
  register: OwnSheet,
  completing: number | null,
): Promise<Reporting> {
  const onRecord = yearsOnRecord(progress, special, readRegister(register));
  const years = [...new Set([...onRecord, ...(completing === null ? [] : [completing])])];
  return { years, filler: years.length === 0 ? null : await readFiller(context, progress) };
}

/** A period that was completed and whose entries have changed since is being filled in again. */
export function yearsOnRecord(
  progress: ProgressSheet,
  special: SpecialSheet | null,
  rows: readonly RegisterRow[],
): readonly number[] {
  return periodRecords(rows)
    .filter((record) => periodState(record, () => entriesPrint(record.year, progress, special)) !== 'changed')
    .map(({ year }) => year);
}

/** 填表人: the label tells the row, the column of its entry moves with the column below. */
async function readFiller(
  context: HostContext,
  { sheet, places }: Pick<ProgressSheet, 'sheet' | 'places'>,
): Promise<string | null> {
  const cell = signatureCells.find(({ label }) => label === 'filler');
  const column = cell && places.columns.get(cell.entry);
  if (column === undefined) return null;
  const labels = languages.map((language) => templateWords[language].signatures.filler);
  const rows = await readAbove(context, sheet);
  const row = rows.find((cells) => cells.some((held) => labels.includes(String(held ?? '').trim())));
  return row ? String(row[column] ?? '').trim() : null;
}
