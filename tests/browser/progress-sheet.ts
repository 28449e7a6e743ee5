/** Where a person finds an indicator's cell on the sheet in front: by its number and the column's hidden key. */
import type { Page } from 'playwright-core';
import { progressRows } from '../../src/template/progress-layout';
import type { Place } from './person';

export function placeOf(page: Page, no: string, key: string): Promise<Place> {
  return page.evaluate(
    ({ keyRow, number, columnKey }) => {
      const { engine } = window.workbench.grid;
      const sheet = engine.activeSheet();
      const cells = engine.read(sheet, { row: 0, column: 0, rows: 60, columns: 40 });
      const columnOf = (wanted: string) => (cells[keyRow] ?? []).findIndex(({ text }) => text === wanted);
      const [numbers, column] = [columnOf('no'), columnOf(columnKey)];
      const row = cells.findIndex((line, at) => at > keyRow && line[numbers]?.text === number);
      if (row < 0 || column < 0) throw new Error(`The sheet in front has no ${columnKey} of ${number}.`);
      return { row, column };
    },
    { keyRow: progressRows.key, number: no, columnKey: key },
  );
}
