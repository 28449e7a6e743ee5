/** Range.autoFill: copies, counts on, or continues dates and weekdays, in the direction of the destination. */
import type { CellInput, CellState, Rect } from '../engine/engine';
import { oneOf } from './enums';
import { failure } from './errors';
import type { WireValue } from './host-object';
import { moveReferences } from './move-references';
import { changed } from './range-contents';
import { copyLooks } from './range-copy';
import { rangeFrom, type RangeTarget } from './range-target';
import { monthNames, serialParts, serialOf } from './serials';

const fillTypes = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
] as const;
type FillType = (typeof fillTypes)[number];

export function autoFill(target: RangeTarget, [destination, type]: readonly WireValue[]): void {
  const { state, sheet, rect } = target;
  const kind = oneOf(fillTypes, type ?? 'FillDefault');
  if (kind === 'FlashFill') throw failure('NotImplemented', 'Range.autoFill with FlashFill');
  const to = rangeFrom(state, sheet, destination).target.rect;
  const direction = directionOf(rect, to);
  state.checkUnlocked(sheet, to);
  const source = state.engine.read(sheet, rect);
  const lanes = direction.axis === 'row' ? transposed(source) : source;
  const count =
    (direction.axis === 'row' ? to.rows : to.columns) - (direction.axis === 'row' ? rect.rows : rect.columns);
  if (count === 0) return;
  const area = newCells(rect, to, direction, count);
  if (kind !== 'FillFormats') {
    const filled = lanes.map((lane) => fillLane(lane, count, kind, direction, rect));
    const rows = direction.axis === 'row' ? transposed(filled) : filled;
    state.engine.write(sheet, area.row, area.column, rows, 'exact');
  }
  if (kind !== 'FillValues') copyLooks(state, { sheet, rect }, { sheet, rect: area });
  changed({ ...target, rect: area, referenceId: null }, 'RangeEdited');
}

interface Direction {
  readonly axis: 'row' | 'column';
  /** Towards higher rows or columns. */
  readonly forward: boolean;
}

/** The destination holds the source at one of its ends and is as wide as it. */
function directionOf(from: Rect, to: Rect): Direction {
  const sameColumns = from.column === to.column && from.columns === to.columns;
  const sameRows = from.row === to.row && from.rows === to.rows;
  const ends = (start: number, size: number, outer: number, length: number) =>
    start === outer ? true : start + size === outer + length ? false : null;
  const forward = sameColumns
    ? ends(from.row, from.rows, to.row, to.rows)
    : sameRows
      ? ends(from.column, from.columns, to.column, to.columns)
      : null;
  if (forward === null) throw failure('InvalidArgument', 'the destination does not continue the range');
  return { axis: sameColumns ? 'row' : 'column', forward };
}

function newCells(from: Rect, to: Rect, { axis, forward }: Direction, count: number): Rect {
  if (axis === 'row') return { ...to, row: forward ? from.row + from.rows : to.row, rows: count };
  return { ...to, column: forward ? from.column + from.columns : to.column, columns: count };
}

function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as T));
}

/** One row or column of new cells, in the sheet's order. */
function fillLane(
  source: readonly CellState[],
  count: number,
  kind: FillType,
  { axis, forward }: Direction,
  rect: Rect,
): CellInput[] {
  const lane = forward ? source : [...source].reverse();
  const next = series(lane, kind);
  const filled = Array.from({ length: count }, (_, index): CellInput => {
    const from = lane[index % lane.length];
    if (!from) return '';
    if (from.formula !== null && kind !== 'FillValues') {
      const size = axis === 'row' ? rect.rows : rect.columns;
      const distance = (Math.floor(index / lane.length) + 1) * size * (forward ? 1 : -1);
      return moveReferences(from.formula, axis === 'row' ? distance : 0, axis === 'column' ? distance : 0);
    }
    return next(index, from);
  });
  return forward ? filled : filled.reverse();
}

type Next = (index: number, from: CellState) => CellInput;

/** What follows the lane's cells. */
function series(lane: readonly CellState[], kind: FillType): Next {
  const copy: Next = (_, { value }) => value;
  if (kind === 'FillCopy' || kind === 'FillValues') return copy;
  const numbers = lane.map(({ value }) => value);
  if (
    lane.some(({ formula }) => formula !== null) ||
    !numbers.every((value): value is number => typeof value === 'number')
  )
    return kind === 'FillDefault' || kind === 'FillSeries' ? texts(lane) : copy;
  const last = numbers.at(-1) ?? 0;
  const isDate = /[yd]|m+[/-]/i.test(lane[0]?.format.replace(/"[^"]*"|\[[^\]]*\]/g, '') ?? '');
  if (kind === 'FillWeekdays') return (index) => weekdayAfter(last, index + 1);
  if (kind === 'FillMonths') return (index) => monthsAfter(last, index + 1);
  if (kind === 'FillYears') return (index) => monthsAfter(last, 12 * (index + 1));
  if (kind === 'GrowthTrend') {
    const ratio = numbers.length > 1 ? last / (numbers.at(-2) ?? last) : 1;
    return (index) => last * ratio ** (index + 1);
  }
  // A single number is copied, unless it is a date or a series is asked for.
  if (numbers.length === 1 && kind === 'FillDefault' && !isDate) return copy;
  const { slope, start } = trend(numbers);
  return (index) => tidy(start + slope * (numbers.length + index));
}

/** The straight line through the numbers by least squares. */
function trend(numbers: readonly number[]): { readonly slope: number; readonly start: number } {
  const n = numbers.length;
  if (n === 1) return { slope: 1, start: numbers[0] ?? 0 };
  const meanX = (n - 1) / 2;
  const meanY = numbers.reduce((sum, y) => sum + y, 0) / n;
  const products = numbers.reduce((sum, y, x) => sum + (x - meanX) * (y - meanY), 0);
  const squares = numbers.reduce((sum, _, x) => sum + (x - meanX) ** 2, 0);
  const slope = products / squares;
  return { slope, start: meanY - slope * meanX };
}

/** Without the crumbs of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

const cycles: readonly (readonly string[])[] = [
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  monthNames,
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  ['日', '一', '二', '三', '四', '五', '六'],
  ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
  ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'],
];

/** Weekdays and months go round; a text with a number counts on; other texts repeat. */
function texts(lane: readonly CellState[]): Next {
  return (index, from) => {
    if (typeof from.value !== 'string') return from.value;
    const round = Math.floor(index / lane.length) + 1;
    const cycle = cycles.find((each) => each.some((word) => word.toLowerCase() === String(from.value).toLowerCase()));
    if (cycle) {
      const at = cycle.findIndex((word) => word.toLowerCase() === String(from.value).toLowerCase());
      return cycle[(at + round * lane.length) % cycle.length] ?? from.value;
    }
    const counted = /^(.*?)(\d+)$/s.exec(from.value);
    if (!counted) return from.value;
    const digits = counted[2] ?? '';
    const number = String(Number(digits) + round * lane.length);
    return `${counted[1] ?? ''}${digits.startsWith('0') ? number.padStart(digits.length, '0') : number}`;
  };
}

function weekdayAfter(serial: number, days: number): number {
  let day = serial;
  for (let left = days; left > 0;) {
    day += 1;
    // Serial 1 is a Sunday in Excel's calendar; 0 and 1 are Saturday and Sunday.
    if (day % 7 > 1) left -= 1;
  }
  return day;
}

function monthsAfter(serial: number, months: number): number {
  const { year, month, day, rest } = serialParts(serial);
  const total = year * 12 + month - 1 + months;
  return serialOf(Math.floor(total / 12), (total % 12) + 1, day) + rest;
}
