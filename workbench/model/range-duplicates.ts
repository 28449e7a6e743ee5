/** Range.removeDuplicates: the first of equal rows stays, the rows below move up within the range. */
import type { CellInput, CellState } from '../engine/engine';
import { intersection } from './a1';
import { Described, members } from './described';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { changed } from './range-contents';
import type { RangeTarget } from './range-target';

interface Result {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

const resultMembers = members<Result>({
  type: 'RemoveDuplicatesResult',
  properties: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

export function removeDuplicates(target: RangeTarget, [columns, includesHeader]: readonly WireValue[]): HostObject {
  const { state, sheet, rect } = target;
  const keys = Array.isArray(columns) ? columns.map(Number) : [];
  if (keys.length === 0 || keys.some((key) => !(key >= 0 && key < rect.columns)))
    throw failure('InvalidArgument', 'columns');
  const used = state.engine.usedRect(sheet, true);
  const bounded = used ? (intersection(rect, { ...used, column: rect.column, columns: rect.columns }) ?? rect) : rect;
  const skip = includesHeader === true ? 1 : 0;
  const body = { ...bounded, row: bounded.row + skip, rows: bounded.rows - skip };
  if (body.rows < 1) return new Described(resultMembers, { removed: 0, uniqueRemaining: 0 });
  state.checkUnlocked(sheet, body);
  const seen = new Set<string>();
  const kept = state.engine.read(sheet, body).filter((row) => {
    const key = JSON.stringify(keys.map((column) => comparable(row[column])));
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
  const removed = body.rows - kept.length;
  if (removed > 0) {
    const blank: CellInput[] = Array.from({ length: body.columns }, () => '');
    const rows = Array.from(
      { length: body.rows },
      (_, i) => kept[i]?.map((cell) => cell.formula ?? cell.value) ?? blank,
    );
    state.engine.write(sheet, body.row, body.column, rows, 'exact');
    changed({ ...target, rect: body, referenceId: null }, 'RangeEdited');
  }
  return new Described(resultMembers, { removed, uniqueRemaining: kept.length });
}

/** Letters are equal in either case; a number and its text are not. */
function comparable(cell: CellState | undefined): unknown {
  return typeof cell?.value === 'string' ? cell.value.toLowerCase() : cell?.value;
}
