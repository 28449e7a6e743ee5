/** From one range to another: address arithmetic, intersections, the used part. */
import type { Rect } from '../engine/engine';
import { bounding, intersection, placed, sheetColumns, sheetRows } from './a1';
import { failure } from './errors';
import type { HostObject, WireValue } from './host-object';
import { rangeAt, rangeFrom, type RangeTarget } from './range-target';

type Args = readonly WireValue[];
export type Method = (target: RangeTarget, args: Args) => HostObject | null | WireValue;

/** A method whose answer is another rectangle of the sheet. */
function toRect(move: (rect: Rect, args: readonly number[]) => Rect): Method {
  return ({ state, sheet, rect }, args) => {
    const numbers = args.map((argument) => Number(argument ?? 0));
    if (numbers.some((number) => !Number.isInteger(number))) throw failure('InvalidArgument', String(args));
    return rangeAt(state, sheet, move(rect, numbers));
  };
}

function beside(axis: 'row' | 'column', direction: 1 | -1): Method {
  return toRect((rect, [given = 1]) => {
    const count = given === 0 ? 1 : given;
    const size = Math.abs(count);
    const after = Math.sign(count) === direction;
    if (axis === 'row') return placed({ ...rect, row: after ? rect.row + rect.rows : rect.row - size, rows: size });
    return placed({ ...rect, column: after ? rect.column + rect.columns : rect.column - size, columns: size });
  });
}

function used(target: RangeTarget, [valuesOnly]: Args): HostObject | null {
  const { state, sheet, rect } = target;
  const all = state.engine.usedRect(sheet, valuesOnly === true);
  // Only what lies in the range counts: the used part may begin further in.
  const cut = all && intersection(all, rect);
  if (!cut) return null;
  const inside =
    cut.rows === all.rows && cut.columns === all.columns ? cut : tightened(target, cut, valuesOnly === true);
  return inside && rangeAt(state, sheet, inside);
}

/** Without the empty rows and columns at its edges. */
function tightened({ state, sheet }: RangeTarget, rect: Rect, valuesOnly: boolean): Rect | null {
  const { engine } = state;
  const cells = engine.read(sheet, rect);
  let found: Rect | null = null;
  cells.forEach((line, down) =>
    line.forEach((cell, across) => {
      const place = { row: rect.row + down, column: rect.column + across, rows: 1, columns: 1 };
      const filled = cell.type !== 'Empty' || cell.formula !== null;
      if (!filled && (valuesOnly || Object.keys(engine.style(sheet, place.row, place.column)).length === 0)) return;
      found = found ? bounding(found, place) : place;
    }),
  );
  return found;
}

export function common(target: RangeTarget, [other]: Args): HostObject | null {
  const { state, sheet, rect } = target;
  const second = rangeFrom(state, sheet, other).target;
  const cut = second.sheet === sheet ? intersection(rect, second.rect) : null;
  return cut && rangeAt(state, sheet, cut);
}

export function orFail(method: (target: RangeTarget, args: Args) => HostObject | null): Method {
  return (target, args) => {
    const found = method(target, args);
    if (!found) throw failure('ItemNotFound');
    return found;
  };
}

/** `getUsedRange` of an empty range is its first cell, not a failure. */
function usedOrFirst(target: RangeTarget, args: Args): HostObject {
  return used(target, args) ?? rangeAt(target.state, target.sheet, { ...target.rect, rows: 1, columns: 1 });
}

export const navigation: Readonly<Record<string, Method>> = {
  GetCell: toRect((rect, [row = 0, column = 0]) => ({
    row: rect.row + row,
    column: rect.column + column,
    rows: 1,
    columns: 1,
  })),
  GetRow: toRect((rect, [row = 0]) => ({ ...rect, row: rect.row + row, rows: 1 })),
  GetColumn: toRect((rect, [column = 0]) => ({ ...rect, column: rect.column + column, columns: 1 })),
  GetLastRow: toRect((rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 })),
  GetLastColumn: toRect((rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 })),
  GetLastCell: toRect((rect) => ({
    row: rect.row + rect.rows - 1,
    column: rect.column + rect.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetEntireRow: toRect((rect) => ({ ...rect, column: 0, columns: sheetColumns })),
  GetEntireColumn: toRect((rect) => ({ ...rect, row: 0, rows: sheetRows })),
  GetOffsetRange: toRect((rect, [rows = 0, columns = 0]) => ({
    ...rect,
    row: rect.row + rows,
    column: rect.column + columns,
  })),
  GetResizedRange: toRect((rect, [rows = 0, columns = 0]) => ({
    ...rect,
    rows: rect.rows + rows,
    columns: rect.columns + columns,
  })),
  GetAbsoluteResizedRange: toRect((rect, [rows = 1, columns = 1]) => ({ ...rect, rows, columns })),
  GetRowsAbove: beside('row', -1),
  GetRowsBelow: beside('row', 1),
  GetColumnsBefore: beside('column', -1),
  GetColumnsAfter: beside('column', 1),
  GetBoundingRect: ({ state, sheet, rect }, [other]) =>
    rangeAt(state, sheet, bounding(rect, rangeFrom(state, sheet, other).target.rect)),
  GetIntersection: orFail(common),
  GetIntersectionOrNullObject: common,
  GetUsedRange: usedOrFirst,
  GetUsedRangeOrNullObject: used,
};
