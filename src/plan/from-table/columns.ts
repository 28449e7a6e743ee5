/** Which row heads the table and what each column holds: by the words at its head, by what stands in it, or as somebody chose. */
import { parseNotation } from '../../notation/parse-notation';
import { figureRoles, headerMeaning, type ColumnRole, type HeaderMeaning } from './headers';
import { isUnitText, withoutMarks } from './name-cell';
import { compact, oneLine, textAt, type SourceTable } from './table';

export interface UnderstoodColumn {
  readonly column: number;
  /** Words at the head; '' where there are none. */
  readonly header: string;
  readonly role: ColumnRole;
  readonly year: number | null;
  /** What the role was told by. */
  readonly by: 'choice' | 'header' | 'contents' | 'nothing';
}

export interface Head {
  /** One row, or two where a heading spans several columns; none where the table has no head. */
  readonly rows: readonly number[];
  readonly columns: readonly UnderstoodColumn[];
  /** The first column of the second half, where a table is printed in two halves side by side; else beyond the last. */
  readonly halfAt: number;
}

/** How far down a table its head is looked for. */
const deepest = 20;

export function headOf(table: SourceTable, chosen: ReadonlyMap<number, ColumnRole>): Head {
  const rows = headRows(table);
  const headers = (table.rows[0] ?? []).map((_, column) => headerText(table, rows, column));
  const again = secondBlock(headers);
  const told = headers.map((header, column): HeaderMeaning | null =>
    column < again ? headerMeaning(header) : { role: 'kept', year: null },
  );
  const bodies = headers.map((_, column) => bodyOf(table, rows, column));
  const columns = headers.map((header, column): UnderstoodColumn => {
    const isOne = column < again && isAttribute(bodies[column] ?? []);
    const meaning = isOne ? { role: 'attribute' as const, year: null } : told[column];
    const role = meaning && meaning.role !== 'year' ? meaning.role : 'kept';
    return { column, header, role, year: meaning?.year ?? null, by: meaning ? 'header' : 'nothing' };
  });
  const named = onlyName(columns, bodies);
  const dated = withResultAsBase(withYears(named, told));
  const filled = byContents(dated, bodies);
  return { rows, columns: withChoices(onePerRole(filled), chosen), halfAt: again };
}

export function isFigure(text: string): boolean {
  const { rest } = withoutMarks(oneLine(text));
  const read = parseNotation(rest);
  return rest !== '' && !rest.endsWith('年') && read.ok;
}

/** Beside a word such as 指标 a bare 2025 is a year; elsewhere it is a figure like any other. */
export function isHeadRow(cells: readonly string[]): boolean {
  const shown = cells.filter((cell) => oneLine(cell) !== '');
  const roles = shown.flatMap((cell) => (attributes.test(compact(cell)) ? [] : (headerMeaning(cell)?.role ?? [])));
  const hasName = roles.includes('name');
  const holdsFigure = shown.some((cell) => isFigure(cell) && !(hasName && isYear(cell)));
  if (isYearRow(shown)) return true;
  if (holdsFigure || shown.length < 2) return false;
  return hasName || (new Set(roles).size >= 2 && roles.length * 2 > shown.length);
}

/** 年份, 2025, 2030. */
function isYearRow([first = '', ...others]: readonly string[]): boolean {
  return /^(?:年份|年度|时间)$/.test(compact(first)) && others.length > 1 && others.every(isYear);
}

/** Where a table that is printed in two halves side by side begins anew; beyond its last column where it does not. */
function secondBlock(headers: readonly string[]): number {
  const plain = headers.map(compact);
  const first = plain.findIndex((header) => header !== '');
  const next = plain.indexOf(plain[first] ?? '', first + 1);
  const isSame = next > first && plain.slice(next).every((header, i) => header === plain[first + i]);
  // Two columns of one heading are no half of a table: a name stands in both.
  const hasName = plain.slice(next).some((header) => headerMeaning(header)?.role === 'name');
  return isSame && hasName && next - first > 1 ? next : headers.length;
}

function isYear(text: string): boolean {
  return headerMeaning(text)?.role === 'year';
}

function headRows(table: SourceTable): readonly number[] {
  const texts = (row: number) => (table.rows[row] ?? []).map(({ text }) => text);
  const first = table.rows.findIndex((_, row) => row < deepest && isHeadRow(texts(row)));
  if (first < 0) return [];
  const [upper, lower] = [texts(first), texts(first + 1)];
  const shown = lower.filter((cell) => oneLine(cell) !== '');
  const nameColumn = upper.findIndex((cell) => headerMeaning(cell)?.role === 'name');
  const isSecond =
    shown.length > 0 &&
    oneLine(lower[nameColumn] ?? '') === '' &&
    shown.every((cell) => headerMeaning(cell) !== null && (isYear(cell) || !isFigure(cell)));
  return isSecond ? [first, first + 1] : [first];
}

/** Of two rows both are read; a heading over several columns heads those to its right, too. */
function headerText(table: SourceTable, rows: readonly number[], column: number): string {
  const [first, second] = rows;
  if (first === undefined) return '';
  const own = oneLine(textAt(table, first, column));
  const below = second === undefined ? '' : oneLine(textAt(table, second, column));
  if (own !== '' || below === '') return own + below;
  for (let left = column - 1; left >= 0; left -= 1) {
    const above = oneLine(textAt(table, first, left));
    if (above !== '') return above + below;
  }
  return below;
}

function bodyOf(table: SourceTable, head: readonly number[], column: number): readonly string[] {
  return table.rows
    .slice((head.at(-1) ?? -1) + 1)
    .map((row) => oneLine(row[column]?.text ?? ''))
    .filter((text) => text !== '' && !text.endsWith('年'));
}

const attributes = /^(?:约束性|预期性|指导性|约束|预期|binding|expected)(?:指标)?$/;

function isAttribute(body: readonly string[]): boolean {
  return isMost(body, (text) => attributes.test(compact(text)));
}

function isMost(body: readonly string[], test: (text: string) => boolean): boolean {
  return body.length > 0 && body.filter(test).length * 2 > body.length;
}

type Columns = readonly UnderstoodColumn[];
type Bodies = readonly (readonly string[])[];

const has = (columns: Columns, role: ColumnRole) => columns.some((each) => each.role === role);
const given = (column: UnderstoodColumn, role: ColumnRole, by = column.by): UnderstoodColumn => ({
  ...column,
  role,
  by,
});

/** Of several columns with names (一级指标, 二级指标) the one with the most different texts has the indicators'. */
function onlyName(columns: Columns, bodies: Bodies): Columns {
  const names = columns.filter(({ role }) => role === 'name');
  if (names.length < 2) return columns;
  const variety = ({ column }: UnderstoodColumn) => new Set(bodies[column]).size;
  const main = names.reduce((best, each) => (variety(each) > variety(best) ? each : best));
  return columns.map((each) => {
    if (each.role !== 'name' || each === main) return each;
    return given(each, each.column < main.column && !has(columns, 'group') ? 'group' : 'kept');
  });
}

/** Columns headed by nothing but a year: the first is the base, the last the target, as far as no words say so. */
function withYears(columns: Columns, told: readonly (HeaderMeaning | null)[]): Columns {
  const bare = columns.filter(({ column, role }) => told[column]?.role === 'year' && role === 'kept');
  const byYear = [...bare].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const base = has(columns, 'base') ? undefined : byYear.shift();
  const target = has(columns, 'target') ? undefined : byYear.pop();
  return columns.map((each) => (each === base ? given(each, 'base') : each === target ? given(each, 'target') : each));
}

/** Without another base, what was reached before the year of the target is the base: 2025年实际完成 beside 2030年目标. */
function withResultAsBase(columns: Columns): Columns {
  const end = Math.max(...columns.filter(({ role }) => role === 'target').map(({ year }) => year ?? 0));
  if (has(columns, 'base')) return columns;
  const results = columns.filter(({ role, year }) => role === 'actual' && year !== null && year < end);
  const latest = Math.max(...results.map(({ year }) => year ?? 0));
  return columns.map((each) => (results.includes(each) && each.year === latest ? given(each, 'base') : each));
}

/** What has no words at its head is told by what stands in it. */
function byContents(columns: Columns, bodies: Bodies): Columns {
  let known = columns;
  const give = (column: UnderstoodColumn | undefined, role: ColumnRole) => {
    if (column && !has(known, role))
      known = known.map((each) => (each.column === column.column ? given(each, role, 'contents') : each));
  };
  const open = () => known.filter(({ column, by }) => by === 'nothing' && (bodies[column] ?? []).length > 0);
  const like = (test: (text: string) => boolean) => open().filter(({ column }) => isMost(bodies[column] ?? [], test));
  give(like((text) => isUnitText(text))[0], 'unit');
  const length = ({ column }: UnderstoodColumn) =>
    new Set(bodies[column]).size * 1000 + (bodies[column] ?? []).join('').length;
  const texts = open().filter(({ column }) => !isMost(bodies[column] ?? [], isFigure));
  give(
    texts.length > 0 ? texts.reduce((best, each) => (length(each) > length(best) ? each : best)) : undefined,
    'name',
  );
  const name = known.find(({ role }) => role === 'name')?.column ?? 0;
  give(
    open().find(({ column }) => column < name && !isMost(bodies[column] ?? [], isFigure)),
    'group',
  );
  // Numbers stand before what they count; a column of figures may rise by one, too.
  const numbers = like((text) => /^[（(]?\d{1,4}[.．、)）]?$/.test(text)).filter(({ column }) => column < name);
  give(
    numbers.find(({ column }) => isCounting(bodies[column] ?? [])),
    'no',
  );
  for (const role of ['base', 'target'] as const) give(like(isFigure)[0], role);
  return known;
}

function isCounting(body: readonly string[]): boolean {
  const values = body.map((text) => parseInt(text.replace(/\D/g, ''), 10));
  return values.every((value, i) => i === 0 || value === (values[i - 1] ?? 0) + 1);
}

/** The latest base and the latest target count; of everything else the first column does. */
function onePerRole(columns: Columns): Columns {
  const main = (role: ColumnRole) => {
    const those = columns.filter((each) => each.role === role);
    if (role !== 'base' && role !== 'target') return those[0];
    return those.reduce(
      (best, each) => ((each.year ?? 0) > (best.year ?? 0) ? each : best),
      those[0] as UnderstoodColumn,
    );
  };
  return columns.map((each) => (each.role === 'kept' || each === main(each.role) ? each : given(each, 'kept')));
}

function withChoices(columns: Columns, chosen: ReadonlyMap<number, ColumnRole>): Columns {
  const taken = new Set<ColumnRole>([...chosen.values()].filter((role) => role !== 'kept'));
  return columns.map((each) => {
    const role = chosen.get(each.column);
    if (role !== undefined) return given(each, role, 'choice');
    return taken.has(each.role) ? given(each, 'kept') : each;
  });
}

/** Whether a column's cells are figures of the plan. */
export function holdsFigures({ role }: UnderstoodColumn): boolean {
  return figureRoles.has(role);
}
