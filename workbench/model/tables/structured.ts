/** Structured references: `Sales[Amount]`, `[@Price]`, `Sales[[#Totals],[Amount]]` as cells. */
import type { Rect } from '../../engine/engine';
import { takesRanges } from '../../engine/xlsx/array-formulas';
import { addressOf, intersection, quotedSheet } from '../a1';
import type { ModelState } from '../state';
import { columnName, findTable, tableAt } from './find-table';
import { bodyRect, headerRect, tableRect, totalRect, type TableState } from './table-state';

export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A table's name and its brackets, which nest once; or brackets alone, inside a table. */
const reference =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![\p{L}\p{N}_.\\\])])([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])/gu;

interface Reference {
  readonly table: TableState;
  /** With its brackets; a bare column that means this row has its `@`. */
  readonly part: string;
}

/** The formula with each reference to a table replaced; null when it holds none. */
function replaced(
  state: ModelState,
  formula: string,
  place: FormulaPlace,
  write: (reference: Reference) => string,
): string | null {
  if (!formula.includes('[') || state.tables.size === 0) return null;
  let found = false;
  const result = formula.replace(
    reference,
    (whole: string, name: string | undefined, part: string | undefined, at: number) => {
      if (part === undefined) return whole;
      const own = { row: place.row, column: place.column, rows: 1, columns: 1 };
      const table = name === undefined ? tableAt(state, place.sheet, own) : findTable(state, null, name);
      if (!table) return whole;
      found = true;
      // Inside its table a bare column means this row, unless a function takes the column as a whole.
      const bare = name === undefined && !/^\[[@[#]/.test(part) && !takesRanges(functionAround(formula, at));
      return write({ table, part: bare ? `[@${part.slice(1)}` : part });
    },
  );
  return found ? result : null;
}

/** The same formula with A1 references; null when it holds no structured reference. */
export function plainFormula(state: ModelState, formula: string, place: FormulaPlace): string | null {
  return replaced(state, formula, place, ({ table, part }) => {
    const rect = structuredPart(state, table, part, place);
    if (!rect) return '#REF!';
    const address = addressOf(rect).replace(/[A-Z]+|\d+/g, (letters) => `$${letters}`);
    const { sheet } = table.anchor;
    return sheet === place.sheet ? address : `${quotedSheet(state.engine.sheetName(sheet))}!${address}`;
  });
}

/** As a file has it: every reference with its table's name, `[@Price]` written out. */
export function fileReferences(state: ModelState, formula: string, place: FormulaPlace): string | null {
  return replaced(state, formula, place, ({ table, part }) => {
    const inner = part.slice(1, -1);
    if (inner === '@') return `${table.name}[#This Row]`;
    if (!inner.startsWith('@')) return `${table.name}${part}`;
    const column = inner.slice(1);
    return `${table.name}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
  });
}

/** The function whose brackets enclose this place; '' outside of all. */
function functionAround(formula: string, at: number): string {
  let depth = 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const character = formula.charAt(index);
    if (character === ')') depth += 1;
    else if (character === '(' && depth > 0) depth -= 1;
    else if (character === '(') {
      const name = /[\p{L}\p{N}_.]+$/u.exec(formula.slice(0, index))?.[0];
      if (name) return name.toUpperCase();
    }
  }
  return '';
}

/** The cells that the bracketed part stands for; null when there are none of that name. */
export function structuredPart(state: ModelState, table: TableState, part: string, place?: FormulaPlace): Rect | null {
  const inner = part.slice(1, -1).trim();
  const thisRow = inner.startsWith('@');
  const pieces = piecesOf(thisRow ? inner.slice(1) : inner);
  const items = pieces.filter((piece) => piece.startsWith('#'));
  const columns = pieces.filter((piece) => !piece.startsWith('#'));
  const rows = rowsOf(table, thisRow ? ['#This Row'] : items, place);
  const across = columnsOf(state, table, columns);
  return rows && across && intersection(rows, across);
}

/** `[#Headers],[Sales]` → its pieces; a plain `Sales` is one piece; `[A]:[B]` stays one piece with a colon. */
function piecesOf(inner: string): readonly string[] {
  if (inner === '') return [];
  if (!inner.startsWith('[')) return [unescaped(inner)];
  return [...inner.matchAll(/\[((?:[^[\]']|'.)*)\](?:\s*:\s*\[((?:[^[\]']|'.)*)\])?/g)].map(([, first = '', last]) =>
    last === undefined ? unescaped(first) : `${unescaped(first)}\u0000${unescaped(last)}`,
  );
}

function unescaped(text: string): string {
  return text.replace(/'(.)/g, '$1');
}

function rowsOf(table: TableState, items: readonly string[], place: FormulaPlace | undefined): Rect | null {
  const body = bodyRect(table);
  const one = (item: string): Rect | null => {
    switch (item.toLowerCase()) {
      case '#all':
        return tableRect(table);
      case '#data':
        return body;
      case '#headers':
        return headerRect(table);
      case '#totals':
        return totalRect(table);
      default:
        return place && place.row >= body.row && place.row < body.row + body.rows
          ? { ...body, row: place.row, rows: 1 }
          : null;
    }
  };
  if (items.length === 0) return body;
  const parts = items.flatMap((item) => one(item) ?? []);
  const [first] = parts;
  if (!first) return null;
  const top = Math.min(...parts.map(({ row }) => row));
  const bottom = Math.max(...parts.map(({ row, rows }) => row + rows));
  return { ...first, row: top, rows: bottom - top };
}

function columnsOf(state: ModelState, table: TableState, columns: readonly string[]): Rect | null {
  const whole = tableRect(table);
  const [wanted] = columns;
  if (wanted === undefined) return whole;
  const [first = '', last = first] = wanted.split('\u0000');
  const indexOf = (text: string) =>
    table.columns.findIndex((_, index) => columnName(state, table, index).toLowerCase() === text.trim().toLowerCase());
  const [from, to] = [indexOf(first), indexOf(last)];
  if (from < 0 || to < 0) return null;
  return { ...whole, column: whole.column + Math.min(from, to), columns: Math.abs(to - from) + 1 };
}
