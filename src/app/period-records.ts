/** 完成 on record: one row of the register per period that was completed, or held up when somebody tried last. */
import type { Completeness } from '../checks/completeness';
import type { OpenCounts } from '../checks/completion';
import type { Plan } from '../plan/plan';
import type { RegisterRow } from '../template/register-layout';
import type { Language } from '../words/language';
import { localized } from '../words/localized';
import { periodWords } from '../words/period-words';
import { recordWords } from '../words/record-words';
import { periodRecords, periodState, printMark } from './period-reading';
import { RecordIds } from './register-records';

/** The register's rows with each record saying whether its entries have changed; `printsNow` by year. */
export function withPeriodStates(
  rows: readonly RegisterRow[],
  printsNow: ReadonlyMap<number, string>,
  language: Language,
): readonly RegisterRow[] {
  const { states } = recordWords[language];
  const changed = new Set(
    periodRecords(rows)
      .filter((record) => periodState(record, printsNow) === 'changed')
      .map(({ row }) => row),
  );
  return changed.size === 0 ? rows : rows.map((row) => (changed.has(row) ? { ...row, state: states.changed } : row));
}

export interface PeriodEnd {
  readonly plan: Plan;
  readonly language: Language;
  readonly year: number;
  readonly filler: string;
  /** As Excel's serial number. */
  readonly date: number;
  readonly completeness: Completeness;
  readonly open: OpenCounts;
  /** Of the entries as they are; null where findings hold the period up. */
  readonly print: string | null;
}

/** The records with that of this attempt. An earlier one stays where its entries were others; one that was held up goes. */
export function withPeriod(rows: readonly RegisterRow[], end: PeriodEnd): readonly RegisterRow[] {
  const { plan, year, print } = end;
  const before = periodRecords(rows).find((record) => record.year === year);
  const isReplaced = before && (before.print === null || before.print === print);
  const kept = isReplaced ? rows.filter((row) => row !== before.row) : rows;
  const id = isReplaced
    ? String(before.row.id)
    : new RecordIds(rows).next(`${printMark.trim()}|${plan.id}|${year}`, 'period');
  return [...kept, recordRow(id, end)];
}

function recordRow(
  id: string,
  { plan, language, year, filler, date, completeness, open, print }: PeriodEnd,
): RegisterRow {
  const words = periodWords[language];
  const { states, period } = recordWords[language];
  const { due, filled } = completeness.all;
  return {
    id,
    rule: period,
    level: '',
    indicator: localized(plan.shortTitle, language),
    year,
    cell: '',
    value: `${filled}/${due}`,
    understood: '',
    fix: '',
    message: print === null ? words.heldUp(year, open) : words.complete(year, completeness),
    explanation: '',
    filler,
    date,
    state: print === null ? states.heldUp : states.complete,
    cellKey: print === null ? '' : printMark + print,
  };
}
