/** Properties of many cells, rows or columns at once: plain objects that say the same as the objects' own properties. */
import { rangeAt, type RangeTarget } from './range-target';
import type { Rect } from '../engine/engine';
import { Described } from './described';
import { record } from './enums';
import { failure } from './errors';
import { HostError, type HostObject, type WireValue } from './host-object';

const edges: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function part(object: HostObject, key: string): HostObject | null {
  if (object.type === 'RangeBorderCollection') return object.item(edges[key] ?? key);
  if (!(object instanceof Described) || !object.leadsTo(wireName(key))) return null;
  return object.navigate(wireName(key));
}

function wireName(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/** What is null or absent stays as it is. */
function assign(object: HostObject, data: WireValue): void {
  for (const [key, value] of Object.entries(record(data))) {
    if (value === null || value === undefined) continue;
    const inner = part(object, key);
    if (inner) assign(inner, value);
    else object.write(wireName(key), value);
  }
}

/** The properties marked `true`, as an object of the same shape. */
function pick(object: HostObject, options: WireValue): Readonly<Record<string, WireValue>> {
  const picked: Record<string, WireValue> = {};
  for (const [key, wanted] of Object.entries(record(options))) {
    if (wanted === false || wanted === null || wanted === undefined) continue;
    const inner = part(object, key);
    picked[key] = inner ? pick(inner, wanted) : object.read(wireName(key));
  }
  return picked;
}

type Split = (rect: Rect) => readonly (readonly Rect[])[];

const byCell: Split = (rect) =>
  Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (__, j) => ({
      row: rect.row + i,
      column: rect.column + j,
      rows: 1,
      columns: 1,
    })),
  );
const byRow: Split = (rect) => [Array.from({ length: rect.rows }, (_, i) => ({ ...rect, row: rect.row + i, rows: 1 }))];
const byColumn: Split = (rect) => [
  Array.from({ length: rect.columns }, (_, i) => ({ ...rect, column: rect.column + i, columns: 1 })),
];

function setBy(split: Split, nested: boolean) {
  return (target: RangeTarget, [data]: readonly WireValue[]): void => {
    const { state, sheet, rect } = target;
    const rows = (nested ? data : [data]) as readonly unknown[];
    const places = split(rect);
    const fits = (given: unknown, length: number): given is readonly unknown[] =>
      Array.isArray(given) && given.length === length;
    if (!fits(rows, places.length)) throw failure('InvalidArgument', 'properties of another shape');
    places.forEach((line, i) => {
      const row = rows[i];
      if (!fits(row, line.length)) throw failure('InvalidArgument', 'properties of another shape');
      line.forEach((place, j) => assign(rangeAt(state, sheet, place), row[j]));
    });
  };
}

function getBy(split: Split, nested: boolean) {
  return ({ state, sheet, rect }: RangeTarget, [options]: readonly WireValue[]): WireValue => {
    if (!state.readable(rect)) throw new HostError('InvalidArgument', 'properties of an unbounded range');
    const rows = split(rect).map((line) => line.map((place) => pick(rangeAt(state, sheet, place), options)));
    return nested ? rows : rows[0];
  };
}

export const setCellProperties = setBy(byCell, true);
export const setRowProperties = setBy(byRow, false);
export const setColumnProperties = setBy(byColumn, false);
export const getCellProperties = getBy(byCell, true);
export const getRowProperties = getBy(byRow, false);
export const getColumnProperties = getBy(byColumn, false);
