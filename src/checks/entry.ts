/** What the checks look at: the entry cells of the progress sheet, read as they stand. */
import type { Plan } from '../plan/plan';

/** One entry cell. A blank cell has the value `''`. */
export interface EntryCell {
  readonly indicatorId: string;
  readonly year: number;
  /** `2021Q3` for a figure within the year, and the year number at which it ends: 2020.75. Without them it is the year's own. */
  readonly period?: string;
  readonly ends?: number;
  /** Where this value comes from and who filled it in, where that is said for it alone. */
  readonly source?: string;
  readonly filler?: string;
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

/** A cell for a part of a year: the third of four quarters, the first of two halves. */
export interface PartOfYear extends EntryCell {
  /** From 1 on. */
  readonly part: number;
  readonly period: string;
  readonly ends: number;
}

/** An indicator's figures within its years. */
export interface WithinYear {
  /** Parts of a year: quarters or halves. */
  readonly parts: 4 | 2;
  /** 年初累计: each figure counts from January on; 当期: of its part alone. Levels are the same either way. */
  readonly mode: 'year-to-date' | 'period';
  readonly cells: readonly PartOfYear[];
}

/** A cell that the plan fills, where it stands otherwise than it was made. */
export interface AlteredCell {
  readonly field: 'name' | 'unit' | 'attribute' | 'base' | 'target' | 'criterion';
  readonly address: string;
  readonly made: string;
  readonly now: string;
}

/** A value of a period that was closed, as it was then. `reason` is why it was opened again, '' for none. */
export interface LockedValue {
  readonly indicatorId: string;
  readonly year: number;
  /** `2021Q3` of a part of the year; left out for the year's own figure. */
  readonly period?: string;
  readonly value: string | number | boolean;
  readonly reason: string;
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
  readonly withinYear?: WithinYear;
  readonly altered?: readonly AlteredCell[];
}

/** Figures that no row of the plan holds (all training of the year), by operand of the plan's cross-checks and year, as printed. */
export type Figures = Readonly<Record<string, Readonly<Record<number, string>>>>;

/** Everything a check may ask. There is no clock here on purpose: rules refer to the cut-off, never to today. */
export interface CheckSubject {
  readonly plan: Plan;
  readonly rows: readonly EntryRow[];
  /** Cut-off as a year number (2022.5 = mid-2023); null: none given, the latest entry counts. */
  readonly cutOff: number | null;
  readonly figures?: Figures;
  /** Years whose values go into a report now: only these need a source and a filler. */
  readonly reporting?: readonly number[];
  /** 填报人; '' when nobody signed, left out where it is not known. */
  readonly filler?: string;
  readonly locked?: readonly LockedValue[];
}

/** A cell that was edited, pasted or cleared. */
export interface ChangedCell {
  readonly indicatorId: string;
  readonly year: number;
}
