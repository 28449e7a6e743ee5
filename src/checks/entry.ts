/** What the checks look at: the entry cells of the progress sheet, read as they stand. */
import type { Plan } from '../plan/plan';

/** One entry cell. A blank cell has the value `''`. */
export interface EntryCell {
  readonly indicatorId: string;
  readonly year: number;
  /** `'指标进度'!K7` */
  readonly address: string;
  /** As Excel holds it; an error value is its text (`#REF!`). */
  readonly value: string | number | boolean;
  /** As Excel shows it. */
  readonly text: string;
  readonly numberFormat: string;
  /** `=…` when the cell holds a formula, else null. */
  readonly formula: string | null;
}

/** One indicator's entries, oldest year first, with what the office wrote beside them. */
export interface EntryRow {
  readonly indicatorId: string;
  readonly cells: readonly EntryCell[];
  /** 缺报原因: why years are missing. Naming years (`2022 尚未发布`) limits it to them; otherwise it covers the row's gaps. */
  readonly missingReason: string;
  /** 预计: the years whose values are provisional (`2024`, `2024、2025`). */
  readonly provisional: string;
  readonly source: string;
  readonly note: string;
}

/** Everything a check may ask. There is no clock here on purpose: rules refer to the cut-off, never to today. */
export interface CheckSubject {
  readonly plan: Plan;
  readonly rows: readonly EntryRow[];
  /** Cut-off as a year number (2022.5 = mid-2023); null: none given, the latest entry counts. */
  readonly cutOff: number | null;
}

/** A cell that was edited, pasted or cleared. */
export interface ChangedCell {
  readonly indicatorId: string;
  readonly year: number;
}
