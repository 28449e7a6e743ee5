/** Which series a range of cells makes: names in its first row or column, categories in the other. */
import type { CellState, Rect } from '../../engine/engine';
import { failure } from '../errors';
import { Bag } from '../recorded';
import type { RangeTarget } from '../range-target';
import type { DataRef, SeriesState } from './chart-state';

export interface ChartData {
  readonly plotBy: 'Rows' | 'Columns';
  readonly series: SeriesState[];
}

export function chartData(source: RangeTarget, seriesBy: string, type: string): ChartData {
  const { state, sheet, rect } = source;
  if (!state.readable(rect)) throw failure('InvalidArgument', 'an unbounded range as a source');
  state.engine.apply();
  const cells = state.engine.read(sheet, rect);
  // Excel makes the longer side the categories.
  const auto = rect.rows >= rect.columns ? 'Columns' : 'Rows';
  const plotBy = seriesBy === 'Rows' || seriesBy === 'Columns' ? seriesBy : auto;
  const grid = plotBy === 'Columns' ? cells : turned(cells);
  const hasNames = grid.length > 1 && isHeading(grid[0] ?? []);
  const width = grid[0]?.length ?? 0;
  const first = grid.slice(hasNames ? 1 : 0).map((row) => row[0]);
  const isScatter = /^(XY|Bubble)/i.test(type);
  const corner = hasNames && grid[0]?.[0]?.type === 'Empty';
  const hasCategories = width > 1 && (isScatter || corner || first.some((cell) => cell?.type === 'String'));
  const at = (line: number, across: number, length: number): DataRef => ({
    sheet,
    rect: placed(rect, plotBy, line, across, length),
  });
  const length = grid.length - (hasNames ? 1 : 0);
  const from = hasNames ? 1 : 0;
  const series = Array.from({ length: width - (hasCategories ? 1 : 0) }, (_, index): SeriesState => {
    const column = index + (hasCategories ? 1 : 0);
    return {
      bag: new Bag(),
      name: hasNames ? at(0, column, 1) : null,
      values: at(from, column, length),
      categories: hasCategories ? at(from, 0, length) : null,
      bubbleSizes: null,
      trendlines: [],
    };
  });
  return { plotBy, series };
}

function turned<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as T));
}

/** Texts, but for an empty corner. */
function isHeading(row: readonly CellState[]): boolean {
  const rest = row.length > 1 ? row.slice(1) : row;
  return rest.every(({ type }) => type === 'String');
}

function placed(rect: Rect, plotBy: 'Rows' | 'Columns', line: number, across: number, length: number): Rect {
  return plotBy === 'Columns'
    ? { row: rect.row + line, column: rect.column + across, rows: length, columns: 1 }
    : { row: rect.row + across, column: rect.column + line, rows: 1, columns: length };
}
