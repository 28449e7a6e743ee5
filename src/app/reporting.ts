/** What is reported: the periods that somebody has completed or tried to, and who fills in, as the head of the sheet says. */
import type { Above } from '../excel/read-above';
import type { OwnSheet } from '../excel/facts';
import { registerReading } from '../excel/write-register';
import type { Steps } from '../plan/steps';
import { signatureCells } from '../template/progress-contents';
import type { RegisterRow } from '../template/register-layout';
import { languages } from '../words/language';
import { templateWords } from '../words/template-words';
import { periodRecords, periodState } from './period-reading';
import { printsNow } from './prints-now';
import type { ProgressSheet } from './progress-sheet';
import type { SpecialSheet } from './special-sheet';

export interface Reporting {
  readonly years: readonly number[];
  /** '' where nobody signed; null where the sheet has no such place any more, or nothing is reported. */
  readonly filler: string | null;
}

/** `above`: what stands above the progress block. `completing`: the year that is to be completed now; null while people fill in. */
export function* reportingSteps(
  progress: ProgressSheet,
  special: SpecialSheet | null,
  register: OwnSheet,
  above: Above,
  completing: number | null,
): Steps<Reporting> {
  const onRecord = yield* yearsOnRecord(progress, special, yield* registerReading(register));
  const years = [...new Set([...onRecord, ...(completing === null ? [] : [completing])])];
  return { years, filler: years.length === 0 ? null : fillerIn(above, progress) };
}

/** A period that was completed and whose entries have changed since is being filled in again. */
export function* yearsOnRecord(
  progress: ProgressSheet,
  special: SpecialSheet | null,
  rows: readonly RegisterRow[],
): Steps<readonly number[]> {
  const records = periodRecords(rows);
  const prints = yield* printsNow(records, progress, special);
  return records.filter((record) => periodState(record, prints) !== 'changed').map(({ year }) => year);
}

/** 填表人: the label tells the row, the column of its entry moves with the column below. */
function fillerIn(above: Above, { places }: Pick<ProgressSheet, 'places'>): string | null {
  const cell = signatureCells.find(({ label }) => label === 'filler');
  const column = cell && places.columns.get(cell.entry);
  if (column === undefined) return null;
  const labels = languages.map((language) => templateWords[language].signatures.filler);
  const row = above.find((cells) => cells.some((held) => labels.includes(String(held ?? '').trim())));
  return row ? String(row[column] ?? '').trim() : null;
}
