/**
 * Matches a table of the office's own with the plan: rows by the indicators (and special targets) that they name, columns by the periods that their
 * headers name. Order and place say nothing; what is not certain is said and left out.
 */
import { planYears, type Plan } from '../plan';
import { periodOf } from '../periods';
import { indicatorFinder, type FindIndicators } from './indicator-names';
import type { OwnCell, OwnTable } from './own-table';
import { periodInHeader } from './period-header';

export interface MatchedColumn {
  /** `2021`, `2021Q3`. */
  readonly period: string;
  readonly column: number;
}

/** `row` counts from 0 in the table; `name` is its own words. */
export type MatchedRow = { readonly row: number; readonly name: string } & (
  | { readonly kind: 'matched'; readonly indicatorId: string }
  /** It may be any of these. */
  | { readonly kind: 'ambiguous'; readonly indicatorIds: readonly string[] }
  /** Another row of the table names the same indicator. */
  | { readonly kind: 'repeated'; readonly indicatorId: string }
  | { readonly kind: 'unknown' }
);

export interface TableMatch {
  readonly columns: readonly MatchedColumn[];
  /** Headers with a year that are left out: it lies outside the plan's, stands twice, or the header says more than the year. */
  readonly leftOut: readonly string[];
  /** Rows that hold figures, in the table's order. */
  readonly rows: readonly MatchedRow[];
}

const anyYear = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Years are looked for in these many rows at the top. */
const headerRows = 20;

/**
 * `forColumn`: the period of a table without any in its headers, which then has to have one column of figures only. Without
 * columns nothing can be taken.
 */
export function matchTable(plan: Plan, table: OwnTable, forColumn: string | null = null): TableMatch {
  const find = indicatorFinder(plan);
  const header = headerRow(table);
  const names = nameColumn(table, find, header);
  const body = table.map((cells, row) => ({ cells, row })).filter(({ row }) => row > header);
  const named = body.filter(({ cells }) => find(textOf(cells[names])).length > 0);
  const { columns, leftOut } =
    header >= 0
      ? columnsOf(plan, table[header] ?? [])
      : { columns: onlyColumn(plan, named, names, forColumn), leftOut: [] };
  const filled = body.filter(({ cells }) => columns.some(({ column }) => isFilled(cells[column])));
  const rows = filled.map(({ cells, row }) => matchedRow(plan, find, row, cells, names));
  return { columns, leftOut, rows: withRepetitions(rows) };
}

function textOf(cell: OwnCell | undefined): string {
  return String(cell?.value ?? '').trim();
}

function isFilled(cell: OwnCell | undefined): boolean {
  return textOf(cell) !== '';
}

/** The row whose cells name most periods; -1 where none does. */
function headerRow(table: OwnTable): number {
  const counts = table
    .slice(0, headerRows)
    .map((cells) => cells.filter(({ value }) => periodInHeader(value) !== null).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

/** The column in which most cells name an indicator. */
function nameColumn(table: OwnTable, find: FindIndicators, header: number): number {
  const width = Math.max(0, ...table.map((cells) => cells.length));
  let best = { column: -1, hits: 0 };
  for (let column = 0; column < width; column += 1) {
    const hits = table.filter((cells, row) => {
      const cell = cells[column];
      return row > header && typeof cell?.value === 'string' && find(cell.value).length > 0;
    }).length;
    if (hits > best.hits) best = { column, hits };
  }
  return best.column;
}

function columnsOf(plan: Plan, headers: readonly OwnCell[]): Pick<TableMatch, 'columns' | 'leftOut'> {
  const years = new Set(planYears(plan));
  const named = headers.map(({ value }, column) => ({ period: periodInHeader(value), column, header: String(value) }));
  const isOnly = (period: string) => named.filter((other) => other.period === period).length === 1;
  const isTaken = (period: string | null): period is string =>
    period !== null && years.has(periodOf(period)?.year ?? 0) && isOnly(period);
  return {
    columns: named.flatMap(({ period, column }) => (isTaken(period) ? [{ period, column }] : [])),
    leftOut: named.flatMap(({ period, header }) => (!isTaken(period) && anyYear.test(header) ? [header.trim()] : [])),
  };
}

interface BodyRow {
  readonly cells: readonly OwnCell[];
  readonly row: number;
}

/** The one column besides the names that holds figures and is not the plan's own numbering; none where there are several. */
function onlyColumn(
  { indicators }: Plan,
  named: readonly BodyRow[],
  names: number,
  period: string | null,
): readonly MatchedColumn[] {
  if (period === null) return [];
  const numbers = new Set(indicators.map(({ no }) => no));
  const width = Math.max(0, ...named.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const held = named.map(({ cells }) => textOf(cells[column])).filter((text) => text !== '');
    if (column === names || !held.some((text) => /\d/.test(text))) return false;
    const isNumbering =
      held.length > 1 && held.every((text) => numbers.has(text)) && new Set(held).size === held.length;
    return !isNumbering;
  });
  const [column, ...others] = columns;
  return column === undefined || others.length > 0 ? [] : [{ period, column }];
}

/** A number in a cell of its own decides between indicators of one name; alone it names nothing. */
function matchedRow(
  { indicators }: Plan,
  find: FindIndicators,
  row: number,
  cells: readonly OwnCell[],
  names: number,
): MatchedRow {
  const name = textOf(cells[names]);
  const ids = find(name);
  const [only] = ids;
  if (only === undefined) return { kind: 'unknown', row, name };
  if (ids.length === 1) return { kind: 'matched', row, name, indicatorId: only };
  const texts = new Set(cells.map(textOf));
  const numbered = indicators.filter(({ id, no }) => no !== '' && ids.includes(id) && texts.has(no));
  const [one, ...others] = numbered;
  if (one && others.length === 0) return { kind: 'matched', row, name, indicatorId: one.id };
  return { kind: 'ambiguous', row, name, indicatorIds: ids };
}

function withRepetitions(rows: readonly MatchedRow[]): readonly MatchedRow[] {
  const times = new Map<string, number>();
  for (const each of rows)
    if (each.kind === 'matched') times.set(each.indicatorId, (times.get(each.indicatorId) ?? 0) + 1);
  return rows.map((each) =>
    each.kind === 'matched' && (times.get(each.indicatorId) ?? 0) > 1 ? { ...each, kind: 'repeated' } : each,
  );
}
