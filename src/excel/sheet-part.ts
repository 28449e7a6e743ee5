/** What of a sheet's spec lies in some areas: to be written while all around it stays as people made it. */
import { columnLetters, rectAddress } from '../template/a1';
import type { ContentBlock, FormatRule, SheetSpec } from '../template/sheet-spec';
import { areasOf, type Area } from './areas';

export type SheetPart = Pick<SheetSpec, 'contents' | 'formats' | 'widths' | 'hiddenColumns'>;

export function partOf(spec: SheetPart, areas: readonly Area[]): SheetPart {
  return {
    contents: spec.contents.flatMap((block) => areas.flatMap((area) => contentIn(block, area))),
    formats: spec.formats.flatMap((rule) => formatIn(rule, areas)),
    widths: spec.widths.flatMap(({ columns, width }) =>
      wholeColumnsIn(columns, areas).map((each) => ({ columns: each, width })),
    ),
    hiddenColumns: spec.hiddenColumns.flatMap((columns) => wholeColumnsIn(columns, areas)),
  };
}

function contentIn({ row, column, cells }: ContentBlock, area: Area): readonly ContentBlock[] {
  const shared = common({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }, area);
  if (!shared) return [];
  const [top, left] = [shared.row - row, shared.column - column];
  const lines = cells.slice(top, top + shared.rows).map((line) => line.slice(left, left + shared.columns));
  return [{ row: shared.row, column: shared.column, cells: lines }];
}

function formatIn(rule: FormatRule, areas: readonly Area[]): readonly FormatRule[] {
  const ranges = rule.ranges.flatMap((range) =>
    areasOf(range).flatMap((own) => areas.flatMap((area) => rangeOf(common(own, area)))),
  );
  return ranges.length > 0 ? [{ ...rule, ranges }] : [];
}

function rangeOf(area: Area | null): readonly string[] {
  return area ? [rectAddress(area.row, area.column, area.rows, area.columns)] : [];
}

/** Of areas that begin in the first row: a column is as wide in all of its rows. */
function wholeColumnsIn(columns: string, areas: readonly Area[]): readonly string[] {
  const wholes = areas.filter(({ row }) => row === 0);
  return areasOf(columns)
    .flatMap((own) => wholes.flatMap((area) => common(own, area) ?? []))
    .map(({ column, columns: count }) => `${columnLetters(column)}:${columnLetters(column + count - 1)}`);
}

/** null where they share no cell. */
export function common(one: Area, other: Area): Area | null {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
