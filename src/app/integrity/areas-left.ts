/** Rectangles of cells: what is left of some when others are taken away, and neighbours as one. */
import type { Area } from '../../excel/areas';
import { rectAddress } from '../../template/a1';

export function areasLeft(areas: readonly Area[], taken: readonly Area[]): readonly Area[] {
  return taken.reduce<readonly Area[]>((left, cut) => left.flatMap((area) => minus(area, cut)), areas);
}

function minus(area: Area, cut: Area): readonly Area[] {
  const top = Math.max(area.row, cut.row);
  const bottom = Math.min(area.row + area.rows, cut.row + cut.rows);
  const left = Math.max(area.column, cut.column);
  const right = Math.min(area.column + area.columns, cut.column + cut.columns);
  if (top >= bottom || left >= right) return [area];
  const parts: readonly Area[] = [
    { ...area, rows: top - area.row },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Neighbours that make a larger rectangle become one. */
export function joined(areas: readonly Area[]): readonly Area[] {
  const below = chained(
    [...areas].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row),
    (a, b) => a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row,
    (a, b) => ({ ...a, rows: a.rows + b.rows }),
  );
  return chained(
    [...below].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column),
    (a, b) => a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column,
    (a, b) => ({ ...a, columns: a.columns + b.columns }),
  );
}

function chained(
  sorted: readonly Area[],
  goesOn: (area: Area, next: Area) => boolean,
  merge: (area: Area, next: Area) => Area,
): readonly Area[] {
  const found: Area[] = [];
  for (const area of sorted) {
    const last = found.at(-1);
    if (last && goesOn(last, area)) found[found.length - 1] = merge(last, area);
    else found.push(area);
  }
  return found;
}

export function areaAddress({ row, column, rows, columns }: Area): string {
  return rectAddress(row, column, rows, columns);
}

/** `K7:O25、K27`. */
export function addressOf(areas: readonly Area[]): string {
  return areas.map(areaAddress).join('、');
}

/** Smaller ones that cover the same cells; a single cell is not split. */
export function split(area: Area): readonly Area[] {
  const pieces = 8;
  const [along, length] = area.rows > 1 ? (['row', area.rows] as const) : (['column', area.columns] as const);
  const size = Math.ceil(length / pieces);
  const starts = Array.from({ length: Math.ceil(length / size) }, (_, i) => i * size);
  return starts.map((start) => {
    const left = Math.min(size, length - start);
    return along === 'row'
      ? { ...area, row: area.row + start, rows: left }
      : { ...area, column: area.column + start, columns: left };
  });
}
