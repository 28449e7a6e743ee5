/** Range.copyFrom: contents with relative references moved, formats, or both; repeated when the target is a multiple. */
import type { CellInput } from '../engine/engine';
import type { WireValue } from './host-object';
import { rangeFrom, type RangeTarget } from './range-target';
import { moveReferences } from './move-references';

export function copyFrom(target: RangeTarget, [source, type, skipBlanks, transpose]: readonly WireValue[]): void {
  const { state, sheet } = target;
  const from = rangeFrom(state, sheet, source).target;
  const { engine } = state;
  const cells = engine.read(from.sheet, from.rect);
  const flip = transpose === true;
  const [rows, columns] = flip ? [from.rect.columns, from.rect.rows] : [from.rect.rows, from.rect.columns];
  const repeatRows = target.rect.rows % rows === 0 ? target.rect.rows : rows;
  const repeatColumns = target.rect.columns % columns === 0 ? target.rect.columns : columns;
  const area = { ...target.rect, rows: repeatRows, columns: repeatColumns };
  state.checkUnlocked(sheet, area);
  const kind = String(type ?? 'All');
  const sourceCell = (i: number, j: number) =>
    (flip ? [j % columns, i % rows] : [i % rows, j % columns]) as [number, number];
  const each = <T>(make: (row: number, column: number, i: number, j: number) => T): T[][] =>
    Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) => {
        const [row, column] = sourceCell(i, j);
        return make(row, column, i, j);
      }),
    );
  if (kind === 'All' || kind === 'Formats')
    each((row, column, i, j) =>
      engine.setStyle(
        sheet,
        { row: area.row + i, column: area.column + j, rows: 1, columns: 1 },
        engine.style(from.sheet, from.rect.row + row, from.rect.column + column),
      ),
    );
  if (kind === 'Formats') return;
  const contents = each((row, column, i, j): CellInput => {
    const cell = cells[row]?.[column];
    if (!cell || cell.type === 'Empty') return skipBlanks === true ? null : '';
    if (kind === 'Values' || cell.formula === null) return cell.value;
    return moveReferences(
      cell.formula,
      area.row + i - from.rect.row - row,
      area.column + j - from.rect.column - column,
    );
  });
  engine.write(sheet, area.row, area.column, contents, 'exact');
}
