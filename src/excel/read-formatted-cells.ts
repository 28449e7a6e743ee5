/** Reads what stands in the upper left of sheets, formulas and number formats, in few requests none of which is too large. */
import type { CellContent } from '../template/sheet-spec';
import { rectAddress } from '../template/a1';
import type { HostContext } from './run';

/** The rows and columns of a sheet that are wanted, from its first cell on. */
export interface Corner {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

export interface FormattedCells {
  /** A cell without a formula has its value here, too. */
  readonly formulas: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** Cells of a request: a formula of ours has up to some hundred characters, and an answer 5 MB at most on the web. */
const cellsPerRequest = 8000;

/** By sheet. */
export async function readFormattedCells(
  context: HostContext,
  corners: readonly Corner[],
): Promise<ReadonlyMap<string, FormattedCells>> {
  const grids = new Map(
    corners.map(({ sheet }) => [sheet, { formulas: [] as CellContent[][], numberFormats: [] as string[][] }]),
  );
  let queued: { readonly sheet: string; readonly range: Excel.Range }[] = [];
  let cells = 0;
  const send = async () => {
    await context.sync();
    for (const { sheet, range } of queued) {
      grids.get(sheet)?.formulas.push(...(range.formulas as CellContent[][]));
      grids.get(sheet)?.numberFormats.push(...(range.numberFormat as string[][]));
    }
    queued = [];
    cells = 0;
  };
  for (const { sheet, rows, columns } of corners) {
    const band = Math.max(1, Math.floor(cellsPerRequest / columns));
    for (let row = 0; row < rows; row += band) {
      const height = Math.min(band, rows - row);
      if (cells > 0 && cells + height * columns > cellsPerRequest) await send();
      const range = context.workbook.worksheets.getItem(sheet).getRange(rectAddress(row, 0, height, columns));
      queued.push({ sheet, range: range.load('formulas,numberFormat') });
      cells += height * columns;
    }
  }
  await send();
  return grids;
}
