/**
 * Rows and columns that people are to see, and the hidden keys. Narrower or lower than they were made by a quarter they hide
 * what they hold (a number shows as ###); wider, higher or a little smaller is taste. Rows that fit their contents have any height.
 */
import { areasOf, type Area } from '../../excel/areas';
import { sizeMembers, type Axis } from '../../excel/write-repairs';
import { columnLetters, runsOf } from '../../template/a1';
import type { SheetSpec } from '../../template/sheet-spec';
import { areasLeft } from './areas-left';
import type { Expectation } from './expectation';
import { areasIn, type Extent } from './made-sheet';

/** Of the size that was made. */
const leastShare = 0.75;

interface AxisParts {
  /** One cell of each row or column. */
  readonly line: (area: Area) => Area;
  readonly range: (area: Area) => string;
}

const parts: Readonly<Record<Axis, AxisParts>> = {
  columns: {
    line: (area) => ({ ...area, row: 0, rows: 1 }),
    range: ({ column, columns }) => `${columnLetters(column)}:${columnLetters(column + columns - 1)}`,
  },
  rows: {
    line: (area) => ({ ...area, column: 0, columns: 1 }),
    range: ({ row, rows }) => `${row + 1}:${row + rows}`,
  },
};

/** `isFiltered`: which rows below the headers are hidden is the filter's business. */
export function sizeExpectations(
  spec: SheetSpec,
  name: string,
  extent: Extent,
  isFiltered: boolean,
): readonly Expectation[] {
  const sheet = { id: spec.id };
  const linesOf = (axis: Axis, ranges: readonly string[]) => areasIn(extent, ranges).map(parts[axis].line);
  const gone = { columns: linesOf('columns', spec.hiddenColumns), rows: linesOf('rows', spec.hiddenRows) };
  const shownOf = (axis: Axis, ranges: readonly string[]) => areasLeft(linesOf(axis, ranges), gone[axis]);

  const rangesOf = (axis: Axis, some: readonly Area[]) => some.map(parts[axis].range);
  const lines = (axis: Axis, areas: readonly Area[]) => ({
    sheet,
    name,
    areas,
    address: (some: readonly Area[]) => rangesOf(axis, some).join('、'),
  });
  const hidden = (axis: Axis, areas: readonly Area[], isHidden: boolean): Expectation => ({
    ...lines(axis, areas),
    kind: 'hidden',
    aspect: sizeMembers[axis].hidden,
    differs: (held) => (held === isHidden ? null : { what: 'hidden', hidden: !isHidden }),
    told: { what: 'hidden', hidden: isHidden },
    repair: (some) => ({ what: 'hidden', axis, ranges: rangesOf(axis, some), hidden: isHidden }),
  });
  const sized = (axis: Axis, areas: readonly Area[], points: number): Expectation => ({
    ...lines(axis, areas),
    kind: 'size',
    aspect: sizeMembers[axis].size,
    differs: (held) =>
      typeof held === 'number' && held > 0 && held < points * leastShare ? { what: 'size', points: held } : null,
    told: { what: 'size', points },
    repair: (some) => ({ what: 'size', axis, ranges: rangesOf(axis, some), points }),
  });

  const columns = spec.widths.map((run) => run.columns);
  const rows = shownOf('rows', rowsMade(spec));
  const [filtered] = isFiltered && spec.filter !== undefined ? areasOf(spec.filter) : [];
  return [
    hidden('columns', shownOf('columns', columns), false),
    hidden('columns', gone.columns, true),
    hidden('rows', filtered ? areasLeft(rows, [{ ...filtered, row: filtered.row + 1, column: 0 }]) : rows, false),
    hidden('rows', gone.rows, true),
    ...spec.widths.map((run) => sized('columns', shownOf('columns', [run.columns]), run.width)),
    ...spec.heights.map((run) => sized('rows', shownOf('rows', [run.rows]), run.height)),
  ];
}

/** Rows in which the template writes something. */
function rowsMade({ contents }: SheetSpec): readonly string[] {
  const made = contents.flatMap(({ row, cells }) =>
    cells.flatMap((line, i) => (line.some((content) => content !== null) ? [row + i] : [])),
  );
  return runsOf(made).map(({ first, last }) => `${first + 1}:${last + 1}`);
}
