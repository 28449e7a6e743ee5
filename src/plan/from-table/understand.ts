/**
 * A table as understood: what each column and row is, the texts of each indicator, and what became of every single cell.
 * Nothing of it is dropped: a cell is used, kept in its row's source, of the page only, or not understood.
 */
import { headOf, type Head } from './columns';
import { periodIn, type ColumnRole } from './headers';
import { readLegend, type Legend } from './legend';
import { isUnitText, leadingNo, namePieces, withoutMarks, type NamePieces } from './name-cell';
import { isHeading, isOrdinal, rowsOf, type RowChoice, type UnderstoodRow } from './rows';
import { splitLines } from './split-lines';
import { compact, oneLine, textAt, type SourceTable, type TableCell } from './table';

export interface Choices {
  readonly columns: ReadonlyMap<number, ColumnRole>;
  readonly rows: ReadonlyMap<number, RowChoice>;
}

export const noChoices: Choices = { columns: new Map(), rows: new Map() };

export type CellFate =
  | { readonly state: 'blank' }
  | { readonly state: 'used'; readonly as: 'title' | 'head' | 'group' | 'note' | Exclude<ColumnRole, 'kept'> }
  /** Used for no field; its words stand in the source of its row. */
  | { readonly state: 'kept' }
  /** Of the page, not of the plan: a head again, a page's number, the title again. */
  | { readonly state: 'page' }
  | {
      readonly state: 'not-understood';
      readonly why: 'row' | 'hidden' | 'note' | 'date' | 'error' | 'attribute' | 'sum' | 'half';
    };

export interface PrintedFigure {
  /** '' for what Excel made a date of, too: it is not what the document prints. */
  readonly printed: string;
  readonly marks: string;
  /** What the cell shows instead. */
  readonly spoilt?: string;
}

export interface IndicatorRow extends NamePieces {
  readonly row: number;
  readonly group: string;
  readonly base: PrintedFigure;
  readonly target: PrintedFigure;
  readonly change: PrintedFigure;
  readonly actual: PrintedFigure;
  readonly attribute: 'binding' | 'expected' | null;
  readonly issuer: string;
  readonly department: string;
  /** All the row's cells, word for word, with blanks between. */
  readonly quote: string;
}

export interface Understood {
  readonly table: SourceTable;
  readonly title: string;
  /** `专栏2`; '' where the title names no box. */
  readonly box: string;
  readonly baseYear: number | null;
  readonly endYear: number | null;
  readonly head: Head;
  readonly rows: readonly UnderstoodRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly legend: Legend;
  readonly cells: readonly (readonly CellFate[])[];
}

export function understand(source: SourceTable, choices: Choices): Understood {
  const table = splitLines(source);
  const head = headOf(table, choices.columns);
  const rows = rowsOf(table, head, choices.rows);
  const textsOf = (row: number) =>
    (table.rows[row] ?? []).map(({ text }) => oneLine(text)).filter((text) => text !== '');
  const only = (kind: UnderstoodRow['kind']) =>
    rows.filter((row) => row.kind === kind).map(({ row }) => textsOf(row).join(' '));
  const titles = only('title');
  const title = [...new Set(titles.map((text) => text.replace(/[（(]续(?:表)?[)）]$/, '').trim()))].join(' ');
  const years = yearsOf(head, title);
  const said = /^[（(]?单位[:：]\s*(.*?)[)）]?$/.exec(only('unit')[0] ?? '')?.[1] ?? '';
  const unit = said || unitInHead(head);
  const legend = readLegend(only('note'));
  const indicators = indicatorsOf(table, head, rows, legend).map((each) =>
    each.unit === null && isUnitText(unit) ? { ...each, unit } : each,
  );
  return {
    table,
    title,
    box: /^(?:专栏|附?表|附件)\s*[\d一二三四五六七八九十]*/.exec(title)?.[0].replace(/\s/g, '') ?? '',
    ...years,
    head,
    rows,
    indicators,
    legend,
    cells: fatesOf(table, head, rows, indicators),
  };
}

function yearsOf(head: Head, title: string): Pick<Understood, 'baseYear' | 'endYear'> {
  const yearOf = (role: ColumnRole) => head.columns.find((column) => column.role === role)?.year ?? null;
  const period = periodIn(title);
  return {
    baseYear: yearOf('base') ?? period?.baseYear ?? null,
    endYear: yearOf('target') ?? yearOf('change') ?? period?.endYear ?? null,
  };
}

/** 2030年（万人）: what is in brackets at the heads of the figures, where it is one unit for all of them. */
function unitInHead({ columns }: Head): string {
  const headed = columns.filter(({ role }) => role === 'base' || role === 'target');
  const units = headed.map(({ header }) => /[（(]([^（）()]+)[)）]$/.exec(header)?.[1] ?? '');
  const [unit = ''] = units;
  return isUnitText(unit) && units.every((each) => each === unit) ? unit : '';
}

function indicatorsOf(
  table: SourceTable,
  head: Head,
  rows: readonly UnderstoodRow[],
  { roundAreTotals }: Legend,
): readonly IndicatorRow[] {
  const place = new Map(head.columns.map(({ role, column }) => [role, column]));
  const at = (row: number, role: ColumnRole) => mergedText(table, row, place.get(role) ?? -1);
  const numbered = numberedRows(rows, (row) => at(row, 'name'));
  let groups: readonly string[] = [];
  let begun: number[] = [];
  const found: IndicatorRow[] = [];
  for (const { row, kind } of rows) {
    if (kind === 'group') groups = entered(groups, groupText(table, row));
    if (kind === 'joins-next') begun.push(row);
    if (kind !== 'indicator') continue;
    const ownGroup = at(row, 'group');
    if (ownGroup !== '') groups = [ownGroup];
    const lines = [...begun.map((each) => firstText(table, each)), textAt(table, row, place.get('name') ?? -1)];
    const pieces = namePieces(lines.join(''), numbered.has(row) || begun.length > 0);
    const no = at(row, 'no').replace(/^[（(\s]+|[)）.．、,，\s]+$/g, '');
    const unit = at(row, 'unit').replace(/^[（(]\s*|\s*[)）]$/g, '');
    const figure = (role: ColumnRole) => figureOf(table.rows[row]?.[place.get(role) ?? -1], roundAreTotals);
    found.push({
      ...pieces,
      no: no === '' ? pieces.no : no.normalize('NFKC'),
      unit: isNoUnit(unit) ? pieces.unit : unit,
      row,
      group: groups.map(withoutOrdinal).join(between),
      base: figure('base'),
      target: figure('target'),
      change: figure('change'),
      actual: figure('actual'),
      attribute: attributeOf(at(row, 'attribute')),
      issuer: at(row, 'issuer'),
      department: at(row, 'department'),
      quote: [...begun, row]
        .flatMap((each) => (table.rows[each] ?? []).map(({ text }) => oneLine(text)).filter(Boolean))
        .join(' '),
    });
    begun = [];
  }
  return found;
}

function firstText(table: SourceTable, row: number): string {
  return (table.rows[row] ?? []).map(({ text }) => oneLine(text)).find((text) => text !== '') ?? '';
}

/** A cell below the first of a merged column has its text. */
function mergedText(table: SourceTable, row: number, column: number): string {
  const own = oneLine(textAt(table, row, column));
  if (own !== '') return own;
  const merge = table.merges.find(
    (each) => each.column === column && each.columns === 1 && row > each.row && row < each.row + each.rows,
  );
  return merge ? oneLine(textAt(table, merge.row, column)) : '';
}

/** Between a heading and one below it. */
const between = ' · ';

const ordinals: readonly RegExp[] = [
  /^第[一二三四五六七八九十\d]+[部类章节]/,
  /^[一二三四五六七八九十]+[、.．]/,
  /^[（(][一二三四五六七八九十]+[)）]/,
];

/** The headings above one, each of a higher level: （一） stands under 一、, and every other one by itself. */
function entered(groups: readonly string[], text: string): readonly string[] {
  const level = (each: string) => ordinals.findIndex((ordinal) => ordinal.test(each));
  const own = level(text);
  return own < 2 ? [text] : [...groups.filter((each) => level(each) === 1).slice(-1), text];
}

/** 一 and 就业 in two cells are the heading 一、就业. */
function groupText(table: SourceTable, row: number): string {
  const [first = '', second = ''] = (table.rows[row] ?? []).map(({ text }) => oneLine(text)).filter(Boolean);
  if (second === '' || !isOrdinal(first)) return first;
  return /[)）、.．]$/.test(first) ? first + second : `${first}、${second}`;
}

function withoutOrdinal(text: string): string {
  const line = oneLine(text);
  if (!isHeading(line)) return line.replace(/^\d{1,2}[.．、]\s*(?=\D)/, '').replace(/[:：]$/, '') || line;
  const bare = line.replace(
    /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十\d]+[部类章节]分?)\s*/,
    '',
  );
  return bare.replace(/[:：]$/, '') || line;
}

/** Rows whose number touches the name: it is one where the numbers before or behind it lead to it. */
function numberedRows(rows: readonly UnderstoodRow[], nameAt: (row: number) => string): ReadonlySet<number> {
  const found = rows.filter(({ kind }) => kind === 'indicator').map(({ row }) => ({ row, no: leadingNo(nameAt(row)) }));
  const value = (i: number) => parseInt(found[i]?.no?.no ?? '', 10);
  const taken = new Set<number>();
  found.forEach(({ row, no }, i) => {
    if (!no) return;
    const follows = i > 0 && value(i - 1) === value(i) - 1 && taken.has(found[i - 1]?.row ?? -1);
    const begins = (i === 0 || !taken.has(found[i - 1]?.row ?? -1)) && value(i + 1) === value(i) + 1;
    if (!no.isWeak || follows || begins) taken.add(row);
  });
  return taken;
}

/** Round brackets that the note calls totals stand as the brackets of totals: the others are read nowhere. */
function figureOf({ text, oddity }: TableCell = { text: '' }, roundAreTotals: boolean): PrintedFigure {
  if (oddity) return { printed: '', marks: '', spoilt: text };
  const { rest, marks } = withoutMarks(oneLine(text));
  const printed = rest.trim();
  return { printed: roundAreTotals ? printed.replace(/^[（(]([^（）()]+)[)）]$/, '[$1]') : printed, marks };
}

function isNoUnit(text: string): boolean {
  return text === '' || /^[-—–－/]+$/.test(text);
}

function attributeOf(text: string): IndicatorRow['attribute'] {
  const plain = compact(withoutMarks(text).rest);
  if (/^(?:约束|binding)/.test(plain)) return 'binding';
  return /^(?:预期|expected)/.test(plain) ? 'expected' : null;
}

const rowFates: Readonly<Partial<Record<UnderstoodRow['kind'], CellFate>>> = {
  title: { state: 'used', as: 'title' },
  head: { state: 'used', as: 'head' },
  group: { state: 'used', as: 'group' },
  'joins-next': { state: 'used', as: 'name' },
  'head-again': { state: 'page' },
  page: { state: 'page' },
  'left-out': { state: 'not-understood', why: 'row' },
  'not-understood': { state: 'not-understood', why: 'row' },
};

function fatesOf(
  table: SourceTable,
  head: Head,
  rows: readonly UnderstoodRow[],
  indicators: readonly IndicatorRow[],
): Understood['cells'] {
  const groups = new Set(indicators.flatMap(({ group }) => group.split(between)));
  const quotes = indicators.map(({ quote }) => quote);
  // A heading without indicators, and a name that goes on nowhere, come to nothing.
  const isIdle = ({ row, kind }: UnderstoodRow) =>
    (kind === 'group' && !groups.has(withoutOrdinal(groupText(table, row)))) ||
    (kind === 'joins-next' && !quotes.some((quote) => quote.startsWith(firstText(table, row))));
  return rows.map((each) => fatesOfRow(table, head, isIdle(each) ? { ...each, kind: 'not-understood' } : each));
}

function fatesOfRow(table: SourceTable, head: Head, { row, kind, why }: UnderstoodRow): readonly CellFate[] {
  return (table.rows[row] ?? []).map(({ text, oddity }, column): CellFate => {
    if (oneLine(text) === '') return { state: 'blank' };
    if (why === 'hidden' || why === 'sum') return { state: 'not-understood', why };
    if (kind === 'note')
      return readLegend([text]).rest.length > 0
        ? { state: 'not-understood', why: 'note' }
        : { state: 'used', as: 'note' };
    if (kind === 'unit')
      return isUnitText(text) ? { state: 'used', as: 'unit' } : { state: 'not-understood', why: 'row' };
    if (kind !== 'indicator') return rowFates[kind] ?? { state: 'not-understood', why: 'row' };
    if (oddity) return { state: 'not-understood', why: oddity };
    const role = head.columns[column]?.role ?? 'kept';
    if (role === 'kept') return column < head.halfAt ? { state: 'kept' } : { state: 'not-understood', why: 'half' };
    if (role === 'attribute' && attributeOf(text) === null) return { state: 'not-understood', why: 'attribute' };
    return { state: 'used', as: role };
  });
}
