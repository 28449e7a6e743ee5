/** Where things stand on a sheet with years: progress sheet and special targets. Above the data: title, cut-off, signatures. */
import type { Indicator, Plan } from '../plan/plan';
import { KeyedLayout, keyedRows, type StandingOrder } from './keyed-layout';
import { progressColumns, type ProgressColumn } from './progress-columns';

export type { StandingOrder };

/** Rows of the sheet, counted from 0. The block PLAN_Progress begins at the key row and the first column. */
export const progressRows = {
  title: keyedRows.title,
  cutOff: keyedRows.hint,
  signatures: keyedRows.signatures,
  key: keyedRows.key,
  bands: keyedRows.bands,
  headers: keyedRows.headers,
  data: keyedRows.data,
} as const;

export class ProgressLayout extends KeyedLayout<ProgressColumn, Indicator> {
  private readonly cutOffCell: string | undefined;

  constructor(
    readonly plan: Plan,
    order?: StandingOrder,
    columns: readonly ProgressColumn[] = progressColumns(plan),
  ) {
    super(columns, plan.indicators, order);
    this.cutOffCell = order?.cutOff;
  }

  get yearColumns(): readonly ProgressColumn[] {
    return this.ours.filter(({ year }) => year !== null).sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  }

  /** The year columns stand side by side, oldest first, so that one range covers them. */
  get yearsAdjacent(): boolean {
    const places = this.yearColumns.map(({ key }) => this.at(key));
    return places.every((place, i) => i === 0 || place === (places[i - 1] ?? 0) + 1);
  }

  /** The year of a sheet row's base. */
  baseYearAt(row: number): number {
    return this.rows[row - progressRows.data]?.baseYear ?? this.plan.baseYear;
  }

  /** The one cell people type the cut-off into, and the hidden cell that hands it on (blank stays blank). */
  get cutOff(): string {
    return this.cutOffCell ?? this.cell('name', progressRows.cutOff);
  }

  get asOf(): string {
    return this.cell('key', progressRows.cutOff);
  }

  /** Hidden: the year whose column is the last that counts, whatever was typed as cut-off. */
  get lastYear(): string {
    return this.cell('key', progressRows.signatures);
  }
}
