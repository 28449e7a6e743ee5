/** Reads rectangles of cells as they stand, formulas and values, in one request. */
import type { CellContent } from '../template/sheet-spec';
import type { HostContext } from './run';

export interface CellArea {
  readonly sheet: string;
  readonly address: string;
}

type Grid = readonly (readonly CellContent[])[];

export interface HeldCells {
  /** A cell without a formula has its value here, too. */
  readonly formulas: Grid;
  readonly values: Grid;
}

/** In the order of the areas. */
export async function readCells(context: HostContext, areas: readonly CellArea[]): Promise<readonly HeldCells[]> {
  const ranges = areas.map(({ sheet, address }) =>
    context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas,values'),
  );
  await context.sync();
  return ranges.map(({ formulas, values }) => ({ formulas: formulas as Grid, values: values as Grid }));
}
