/** Where a cell stands that a person is to type into; asked of the grid itself, so that no request on the workbook is spent. */
import { splitAddress } from '../../src/excel/address';
import { cellAddress, columnNumber } from '../../src/template/a1';
import type { Rect } from '../../workbench/engine/engine';
import type { Workbench } from '../../workbench/headless/workbench';

export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Within the block of that name, whose first row and column hold the keys. */
export function placeOf({ engine }: Workbench, block: string, rowKey: string, columnKey: string): CellPlace {
  const formula = engine.names().find(({ name }) => name === block)?.formula ?? '';
  const { sheet, cells } = splitAddress(formula.replace(/^=/, ''));
  const id = engine.sheetIds().find((each) => engine.sheetName(each) === sheet);
  const rect = rectOf(cells);
  if (id === undefined || !rect) throw new Error(`there is no ${block}`);
  const values = engine.read(id, rect).map((row) => row.map(({ value }) => String(value)));
  const column = values[0]?.indexOf(columnKey) ?? -1;
  const row = values.findIndex((held) => held.includes(rowKey));
  if (row < 0 || column < 0) throw new Error(`there is no ${columnKey} of ${rowKey} in ${block}`);
  return { sheet, address: cellAddress(rect.row + row, rect.column + column) };
}

function rectOf(cells: string): Rect | null {
  const corners = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(cells);
  if (!corners) return null;
  const [, left = '', top, right = '', bottom] = corners;
  const [row, column] = [Number(top) - 1, columnNumber(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 };
}
