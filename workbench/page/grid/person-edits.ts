/** Contents that a person changed (typed, pasted, filled, moved, undone) are told to the add-in as Excel's onChanged does. */
import type { ICellData, Nullable } from '@univerjs/core';
import { MoveRangeMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Rect } from '../../engine/engine';
import { changed } from '../../model/range-contents';
import { rangeAt } from '../../model/range-target';
import { onPersonsCommand, type PageGrid } from './page-grid';
import type { Typing } from './typing';

interface Edit {
  readonly sheet: string;
  readonly rect: Rect;
}

export function installPersonEdits(grid: PageGrid, typing: Typing): void {
  const { model, workbook } = grid;
  let waiting: Edit[] = [];
  onPersonsCommand(grid, ({ id, params }) => {
    const edits = editsOf(id, (params ?? {}) as Record<string, unknown>);
    if (edits.length === 0) return;
    const first = waiting.length === 0;
    waiting.push(...edits);
    if (first) void tell();
  });

  function tell(): Promise<void> {
    return grid.byPerson(async () => {
      // What was typed may be taken back: nobody hears of it then.
      const kept = await typing.settled();
      const edits = waiting;
      waiting = [];
      if (!kept) return;
      for (const { sheet, rect } of edits)
        if (workbook.getSheetBySheetId(sheet))
          changed(rangeAt(model.state, sheet, rect).target, 'RangeEdited', 'Unknown');
    });
  }
}

function editsOf(id: string, params: Record<string, unknown>): Edit[] {
  if (id === SetRangeValuesMutation.id) return editOf(params['subUnitId'], params['cellValue']);
  if (id !== MoveRangeMutation.id) return [];
  return [params['from'], params['to']].flatMap((part) => {
    const { subUnitId, value } = part as { subUnitId: string; value: object };
    return editOf(subUnitId, value);
  });
}

type Cells = Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>>>>;

/** The bounds of the cells whose contents, not only whose looks, changed. */
function editOf(sheet: unknown, cells: unknown): Edit[] {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, line] of Object.entries((cells ?? {}) as Cells))
    for (const [column, cell] of Object.entries(line)) {
      if (cell && !('v' in cell || 'f' in cell || 'p' in cell || 'si' in cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  if (rows.length === 0) return [];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const rect = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return [{ sheet: String(sheet), rect }];
}
