/** Merged cells: merging keeps the first value only, copying carries merges along. */
import type { Rect } from '../engine/engine';
import { intersection } from './a1';
import type { HostObject } from './host-object';
import { rangeAreas } from './areas-target';
import type { Place } from './anchor';
import type { ModelState } from './state';

/** Excel keeps the content of the upper-left cell and drops the rest. */
export function mergeCells(state: ModelState, sheet: string, rect: Rect): void {
  if (rect.rows * rect.columns === 1) return;
  const { engine } = state;
  const used = engine.usedRect(sheet, true);
  const filled = used && intersection(used, rect);
  if (filled) {
    const cells = engine.read(sheet, rect).flatMap((row, i) => row.map((cell, j) => ({ cell, i, j })));
    const first = cells.find(({ cell }) => cell.type !== 'Empty' || cell.formula !== null);
    const kept = first ? (first.cell.formula ?? first.cell.value) : '';
    const rows = Array.from({ length: rect.rows }, (_, i) =>
      Array.from({ length: rect.columns }, (__, j) =>
        i + j === 0 ? (first && first.i + first.j === 0 ? null : kept) : '',
      ),
    );
    engine.write(sheet, rect.row, rect.column, rows, 'exact');
  }
  engine.merge(sheet, rect);
}

export function mergesIn(state: ModelState, sheet: string, rect: Rect): readonly Rect[] {
  return state.engine.merges(sheet).filter((merge) => intersection(merge, rect));
}

export function mergedAreas(state: ModelState, sheet: string, rect: Rect): HostObject | null {
  const areas = mergesIn(state, sheet, rect);
  return areas.length === 0 ? null : rangeAreas(state, sheet, areas);
}

export function copyMerges(state: ModelState, from: Place, to: Place): void {
  const { engine } = state;
  const merges = mergesIn(state, from.sheet, from.rect);
  const sameSheet = from.sheet === to.sheet;
  for (const merge of mergesIn(state, to.sheet, to.rect))
    if (!sameSheet || !intersection(merge, from.rect)) engine.unmerge(to.sheet, merge);
  for (let row = to.rect.row; row < to.rect.row + to.rect.rows; row += from.rect.rows)
    for (let column = to.rect.column; column < to.rect.column + to.rect.columns; column += from.rect.columns)
      for (const merge of merges)
        engine.merge(to.sheet, {
          ...merge,
          row: merge.row - from.rect.row + row,
          column: merge.column - from.rect.column + column,
        });
}
