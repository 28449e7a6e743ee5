/**
 * Gives rows the height of their content. Excel does so by itself when somebody types into them, but not when a function's
 * result comes in later, as a reason does.
 */

/** Rows of a sheet; `first` counts from 0. */
export interface SheetRows {
  readonly sheet: string;
  readonly first: number;
  readonly count: number;
}

export function fitRows(context: Excel.RequestContext, rows: readonly SheetRows[]): void {
  for (const { sheet, first, count } of rows)
    context.workbook.worksheets
      .getItem(sheet)
      .getRange(`${first + 1}:${first + count}`)
      .untrack()
      .format.autofitRows();
}
